/** The compiled catalogue, as JSON. The build makes it of `areas.yaml` and the files that are named there. */
export declare const compiled: string
/** The areas with their titles and entries, as JSON. */
export declare const areas: string
