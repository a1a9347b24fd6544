/** An official who opens by greeting everybody makes a statement of her own. */
export const GREETS =
  /^(?:(?:okay|great|all right|well|thanks|thank you)(?: (?:so|very) much)?(?:,? [\p{L}’']+){0,2}[,.]\s+(?:and )?)?(?:good (?:morning|afternoon|evening)|(?:hi|hello|hey|welcome),? (?:everybody|everyone|all|guys|there|folks))\b/iu // "Thanks, Jay. Good morning."

/** Words by which one official ends another's part. */
export const MOVES_ON =
  /\b(?:anything else for [\p{L}.]+|any (?:other|more|further) questions? for|(?:last|next|one more|final) question\b[^?]{0,30}$)/iu // "Anything else for Elissa?"

/** Words at the end of a turn by which questions are invited, so that a name behind them gives the floor. */
export const INVITES = /\b(?:invite|take|receive|have) (?:\p{L}+ ){0,2}questions?\b[^?]{0,60}$/iu // "I invite questions from the U.S. press."

/** A turn that is not in English, and of which nobody knows what it asks. */
export const FOREIGN = /^\W*\(?(?:speaks|speaking|asks|in) (?:in )?\p{Lu}\p{Ll}+[^()]{0,30}\)/iu // "(Speaks Ukrainian.)"

/** The podium has not heard the question; whole turns, in small letters. */
export const UNHEARD =
  /^(?:(?:i['’]m |i am )?sorry|excuse me|pardon(?: me)?|(?:i )?beg your pardon|again|wait|hm+|huh|oh|uh|okay|and|but|well|so|i|—|--|[,.?!\s])*(?:what(?:['’]s| is| was) (?:that|the question|your question)(?: again)?|what did you (?:say|ask)|what(?: again)?|say (?:that|it|again)(?: again)?|come again|(?:can|could|would) you (?:please )?(?:repeat|say) (?:that|it|the question|your question)(?: again)?|(?:i )?(?:didn['’]t|did not|couldn['’]t|can['’]t) (?:quite )?(?:hear|catch) (?:you|that|the question|your question|the (?:first|last|second) part)|(?:repeat|one more time),? (?:the question|please)|pardon(?: me)?|(?:i )?beg your pardon|(?:i['’]m |i am )?sorry\?)[\s,.?!—-]*(?:(?:i['’]m sorry|sorry|please)[\s.?!—-]*)?$/ // "Sorry, what's that?"

/** The last words of a briefing, where they only take leave. */
export const FAREWELL =
  /^(?:(?:all right|okay|great|well)[,.] )?(?:thanks|thank you|good (?:morning|afternoon|evening|night)|have a (?:good|great|nice)|see you|bye)\b[^.?!]{0,40}[.!]?(?:\s+(?:thanks|thank you|have a|see you|bye)[^.?!]{0,40}[.!]?)?$/i // "Good afternoon, everybody."
