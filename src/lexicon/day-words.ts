/** The days of the week, Monday first, as ISO 8601 counts them; lower case. */
export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** Words that can only mean a day counted from the day of the briefing, and by how many days it is away. */
export const DAYS_AWAY: readonly { readonly words: string; readonly days: number }[] = [
  // "infrastructure we need for tomorrow" is no day, nor is "tomorrow's jobs".
  {
    words: String.raw`(?<!\b(?:for|of|better|today and|and) )tomorrow(?: (?:morning|afternoon|evening|night))?(?!['’]s (?:jobs|economy|world))`,
    days: 1,
  },
  { words: 'tonight', days: 0 },
  { words: 'this (?:morning|afternoon|evening)', days: 0 },
  { words: '(?:earlier|later) today', days: 0 },
  // "what we see today" may be these years; "announced today" is a day.
  {
    words: String.raw`(?<=\b(?:announced|signed|met|spoke|released|launched|issued|approved|arrived|left|joined) )today`,
    days: 0,
  },
  // "Today, the President announced"
  { words: String.raw`(?<=^\W?)today(?=,)`, days: 0 },
  { words: 'yesterday(?: (?:morning|afternoon|evening))?', days: -1 },
  { words: 'last night', days: -1 },
]

/** Words before a day of the week by which it is still to come: "by Friday". */
export const COMING_BEFORE = `(?:by|before|until|through|starting|beginning|this coming|this)`

/** Words that look ahead, in the same sentence. */
export const LOOKING_AHEAD =
  /\b(?:will|shall|['’]ll|won['’]t|going to|looks? forward|plans? (?:to|for)|expects? to|intends? to|upcoming|next|scheduled to|slated to|hopes? to|tr(?:y|ying) to|due to|set to|to (?:attend|be|begin|brief|deliver|give|go|have|hear|hold|host|join|meet|see|speak|take|talk|travel|visit|vote))\b/i

/** Words that look back, in the same sentence. */
export const LOOKING_BACK =
  /\b(?:was|were|had|did(?:n['’]t)?|said|told|met|spoke|talked|gave|went|came|took|made|saw|signed|announced|visited|travel(?:l)?ed|arrived|happened|killed|attacked|launched|released|ha(?:s|ve) (?:been|already))\b/i
