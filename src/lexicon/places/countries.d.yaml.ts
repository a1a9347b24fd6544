/**
 * Every form that names a country, a line for each country: its code, its name, and its forms by kind, parted by tabs. The
 * build makes it of packages of country names and the YAML files of this folder.
 */
export declare const compiled: string
