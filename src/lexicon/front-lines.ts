/** A city and its state or country: "Washington, DC", "Bali, Indonesia". */
export const CITY_LINE = /^[A-Z][\p{L}.’' -]{1,30}, (?:D\.?C\.?|[A-Z]{2}|[A-Z][\p{L}.]+(?: [A-Z]\p{L}+){0,2})$/u

/** Lines of the front matter that name where the briefing was held; one match in a short line is enough. */
export const PLACE_LINES: readonly RegExp[] = [
  /\b(?:Briefing|Press|State Dining|East|Roosevelt|Map|Cabinet|Ball|Conference|Media) ?[Rr]oom\b/, // "James S. Brady Press Briefing Room"
  /\b(?:Rose Garden|South Lawn|South Grounds|North Portico|Oval Office|Diplomatic Reception|Eisenhower Executive Office Building)\b/,
  /^(?:Aboard|En [Rr]oute|Via|On board)\b/, // "Aboard Air Force One", "Via Teleconference"
  /\b(?:Hotel|Palace|Embassy|Pentagon|Airport|Air Base|Air Force Base|Parliament House|Filing Center|Press Center|Media Cent(?:er|re)|Convention Center|Headquarters|Chancery|Residence|Building|University|Center|Centre|Elementary School|High School)\b/,
  CITY_LINE,
]

/** Lines that look like a place and are none: offices, publishers, release notes. */
export const NO_PLACE_LINES: readonly RegExp[] = [
  /^(?:Office of|THE WHITE HOUSE|The White House|For Immediate Release|FOR IMMEDIATE RELEASE|Department of|U\.S\. Department|Ministry of)/i,
  /\b(?:Briefing by|Gaggle|Press Conference|Remarks|Transcript|Interview|Press Call|Secretary|Spokes\w+|Director|Advisor|Adviser|Minister|Index)\b/,
]
