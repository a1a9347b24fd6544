/** Words without which no page of English is written, lower case. */
export const ENGLISH_WORDS: readonly string[] = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'that',
  'is',
  'it',
  'we',
  'for',
  'on',
  'you',
  'this',
  'with',
  'be',
  'have',
  'are',
  'not',
  'what',
  'was',
  'will',
  'they',
  'i',
]

/** Words by which the podium shows under a reporter's label. */
export const PODIUM_CUES: readonly RegExp[] = [
  /\b(?:I['’]m|we['’]re|I am|we are) not going to (?:read|get|speak|comment|speculate|confirm|discuss|go)\b/i, // "I'm not going to read out"
  /\bI can (?:tell|assure) you\b/i,
  /\bI['’]?(?:d| would) (?:refer|point) you\b/i,
  /\bI don['’]t have (?:anything|any)\b.{0,40}\b(?:for you|to announce|on that)\b/i,
  /\bas I(?:['’]ve)? said\b/i,
  /\bthe President (?:believes|has made clear|made clear)\b/i,
]
