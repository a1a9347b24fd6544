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
  /^(?:AND|Visit|VISIT|Tour|TOUR)\b|, (?:AND|AT|BY|ON|THE)\b|\bHON\b/, // "VISIT TO US, CANADA AND UK", "HON. R. G. MENZIES, AT CANBERRA"
  /^(?:noon|midnight)\b/i, // "PRESS CONFERENCE HELD IN ADELAIDE, AT NOON"
  /\b(?:PRESIDENT|SECRETARY|DIRECTOR|MINISTER|CHAIR|CHAIRMAN|CHIEF|ADVISOR)\b/, // "AND DEBORAH RUTTER, PRESIDENT OF THE"
]

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** The day at the end of a title, and what separates it: ", 6/15/2011", " - THURSDAY, 9TH JULY 1959 AT 3.30 P.M". */
export const DAY_IN_TITLE = new RegExp(
  String.raw`[\s,;–—-]*(?:\bon (?:the )?)?(?:\b${WEEKDAY},? *)?\b\d{1,2}(?:\/|-|\.|(?:st|nd|rd|th)?,? (?:of )?(?=[A-Z]{3})).*$|[\s,;–—-]*(?:\bon )?\b(?:${WEEKDAY},? *)?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b.*$`,
  'i',
)

const NAMES = String.raw`\p{Lu}[\p{L}.’'&-]*(?:,? (?:of|the|de|\p{Lu}[\p{L}.’'&-]*)){0,7}`

const EVENT =
  '(?:[Dd]oorstop(?: [Ii]nterview)?|DOORSTOP(?: INTERVIEW)?|[Pp]ress [Cc]onference|PRESS CONFERENCE|Interview)'
// "Briefing on the Attack in Nairobi" was not held there.
const NO_SUBJECT = String.raw`^(?!.*\b(?:on|about|regarding|over)\b).*`

/** Where a title says that the briefing was held; `place` is the words. The day at the title's end is cut off before. */
export const PLACES_IN_TITLES: readonly RegExp[] = [
  /\b(?<place>(?:aboard|on board) \p{Lu}.{2,80})$/iu, // "aboard Air Force One en route Alabama"
  /\b(?<place>en route \p{Lu}.{2,60})$/iu, // "Press Gaggle … en route Cleveland, OH"
  new RegExp(String.raw`\| (?<place>${NAMES})$`, 'u'), // "… in Press Conference | Kyiv, Ukraine"
  new RegExp(String.raw`\b${EVENT}(?:,\s?|\s-\s?|\s(?:(?:held|HELD)\s)?(?:at|in|AT|IN)\s)(?<place>${NAMES})$`, 'u'), // "Doorstop Interview, Alice Springs"
  new RegExp(String.raw`\b[Dd]oorstop [Ii]nterview (?!With\b)(?<place>${NAMES})$`, 'u'), // "Doorstop Interview The Lodge, Canberra"
  new RegExp(String.raw`(?:,|M\.P\.?|MINISTER) AT (?<place>${NAMES})$`, 'u'), // "… MENZIES, AT CANBERRA ON THURSDAY"
  new RegExp(`${NO_SUBJECT} in (?<place>${NAMES}, ${NAMES})$`, 'u'), // "… Elissa Slotkin in Warsaw, Poland"
]
