/**
 * Every form that names a country: a line for the letters that forms begin with, and behind them, parted by tabs, each form as
 * its kind (a letter), its country’s code and its rest, the longest first. The build makes it of packages of country names and
 * the YAML files of this folder.
 */
export declare const forms: string
/** The countries: a line each, its code and its name. */
export declare const names: string
