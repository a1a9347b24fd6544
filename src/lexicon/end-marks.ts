/** Lines behind the last words of a briefing. Each pattern must match the whole line. */
export const END_MARKS: readonly RegExp[] = [
  /^\W{0,2}END\W{0,2}$/, // "END" on a line of its own
  /^\W{0,2}END\W{1,60}\d{1,2}[:.]\d{2}\s?[AaPp]\.?\s?[Mm]\b.{0,30}$/, // "END 2:04 P.M. EDT"
  /^\[?(?:ENDS|Ends|ends|END TRANSCRIPT|end transcript|End transcript|End of transcript)\]?\W{0,3}$/, // "[ENDS]"
  /^\((?:end|End|END)(?: of)? ?(?:transcript|TRANSCRIPT|byliner)?\)$/, // "(end transcript)"
  /^#(?:\s?#){1,4}$/, // "# # #"
  /^(?:NOTE|Note): .*/, // "NOTE: The President's news conference began"
  /^-\s?(?:30|end|END)\s?-$/, // "-30-"
  /^\((?:The|This) (?:press )?(?:briefing|conference|call|gaggle|news conference|press conference)\b.{0,40}\b(?:concluded|ended|adjourned)\b.{0,40}\)$/, // "(The briefing was concluded at"
  /^DPB\s?#\s?\d+$/, // "DPB # 210"
  /^\(?\d{1,2}[:.]\d{2}\s?[AaPp]\.?\s?[Mm]\.?(?:\s{0,3}\(?(?:local|Local|[A-Z]{2,4})(?: time)?\)?)?\.?\)?$/, // "2:11 P.M. EST"
  /^[AP]\.?M\.?\s+[A-Z]{3,4}$/, // "P.M. EST": the hour was lost
]

/** Notices that stand in a transcript and are said by nobody. Each must match at the start of the paragraph. */
export const NOTICES: readonly RegExp[] = [
  /^\*{0,3}\s?(?:Please )?[Ss]ee (?:the )?(?:correction|below)\b/, // "**Please see correction marked by an asterisk"
  /^\*{1,3}\s?(?:Correction|Note|Editor)\b/,
  /^\*\p{Lu}/u, // "*The number of countries was given"
  /^(?:E ?& ?OE|E\.&O\.E\.?)\b.{0,60}$/, // "E&OE"
  /^(?:PROOF ONLY|CHECK AGAINST DELIVERY|Check against delivery)\b/,
  /^Page \d+(?: of \d+)?$/i,
  /^\d{1,3}$/, // a page's number, alone on its line
  /^[-/–—]\s?\d{1,3}\s?[-/–—.]?$/, // "-2", "/ 2."
]
