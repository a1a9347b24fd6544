/** An official who opens by greeting everybody makes a statement of her own. */
export const GREETS =
  /^(?:(?:okay|great|all right|well|thanks|thank you)(?: (?:so|very) much)?(?:,? [\p{L}’']+){0,2}[,.]\s+(?:and )?)?(?:good (?:morning|afternoon|evening)|(?:hi|hello|hey|welcome),? (?:everybody|everyone|all|guys|there|folks))\b/iu // "Thanks, Jay. Good morning."

/** Words by which one official ends another's part. */
export const MOVES_ON =
  /\b(?:anything else for [\p{L}.]+|any (?:other|more|further) questions? for|(?:last|next|one more|final) question\b[^?]{0,30}$)/iu // "Anything else for Ada? Thank you."

/** Words at the end of a turn by which questions are invited, so that a name behind them gives the floor. */
export const INVITES = /\b(?:invite|take|receive|have) (?:\p{L}+ ){0,2}questions?\b[^?]{0,60}$/iu // "I invite questions from the U.S. press."

/** The last words of a briefing, where they only take leave. */
export const FAREWELL =
  /^(?:(?:all right|okay|great|well)[,.] )?(?:thanks|thank you|good (?:morning|afternoon|evening|night)|have a (?:good|great|nice)|see you|bye)\b[^.?!]{0,40}[.!]?(?:\s+(?:thanks|thank you|have a|see you|bye)[^.?!]{0,40}[.!]?)?$/i // "Good afternoon, everybody."
