/** An official who opens by greeting everybody makes a statement of her own. */
export const GREETS =
  /^(?:(?:okay|great|all right|well|thanks|thank you)(?: (?:so|very) much)?(?:,? [\p{L}’']+){0,2}[,.]\s+(?:and )?)?(?:good (?:morning|afternoon|evening)|(?:hi|hello|hey|welcome),? (?:everybody|everyone|all|guys|there|folks))\b/iu // "Thanks, Jay. Good morning."

/** Words by which one official ends another's part. */
export const MOVES_ON =
  /\b(?:anything else for [\p{L}.]+|any (?:other|more|further) questions? for|(?:last|next|one more|final) question\b[^?]{0,30}$)/iu // "Anything else for Elissa?"

/** Whole turns by which one official asks whether another's part is over. */
export const ENDS_PART =
  /^(?:(?:all right|okay|great|well|so|and)[,.] )*(?:(?:(?:have |do )?(?:you |we )?(?:guys )?(?:got |have )?)?(?:any(?:thing|one|body)|what|who) else|any (?:other |more |further )?questions?|all right|are we (?:good|done)|is that it|everybody good)\?$/i // "Got anything else?"

/** Whole turns by which one official gives a question to another. */
export const PASSES_ON =
  /^(?:\p{L}+, )?(?:do |would )?you (?:want to|wanna|like to|care to) (?:talk|take|speak|address|handle|do|get|add|say|answer|comment|field|weigh|jump|go|start)\b[^.?!]{0,60}\?$/iu // "You want to talk a little about that?"

/** Words at the end of a turn that bring in another speaker. */
export const BRINGS_IN =
  /\b(?:(?:turn|hand|pass|give) (?:it|things|this|the (?:floor|podium|microphone|mic)) (?:back |right )?(?:over |off )?to|(?:is|are) here (?:today )?to (?:give|provide|talk|take|speak|share|brief|discuss|walk|answer)|over to (?!your)|(?:introduce|invite|bring (?:up|in)|welcome)\b)[^?]{0,160}$/iu // "the Admiral is here to give us an update"

/** How one opens who has been brought in, and not to answer a question. */
export const TAKES_PODIUM = /^(?:(?:well|great|okay|all right|sure|yes)[,.] )?(?:thanks|thank you)\b/i // "Thanks, Karine."

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
