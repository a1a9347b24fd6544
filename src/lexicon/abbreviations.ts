/** Words whose period ends no sentence, in lower case. */
export const ABBREVIATIONS: readonly string[] = [
  'mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'gen', 'adm', 'lt', 'col', 'capt', 'maj', 'sgt', 'cmdr', 'amb', 'hon', 'rev',
  'st', 'vs', 'etc', 'no', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'dept', 'fig', 'approx', 'inc', 'ltd', 'co', 'corp',
]
