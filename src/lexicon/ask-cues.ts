/** How a request opens that asks without a question mark: at the start of a sentence or behind a comma. */
export const REQUEST_OPENINGS: readonly RegExp[] = [
  /\b(?:can|could|would|will) you (?:please |just |maybe |possibly |also |at least )*(?:tell|give|say|talk|speak|explain|describe|clarify|confirm|comment|elaborate|expand|update|walk|share|offer|provide|respond|address|shed|bring|help|characterize|characterise|preview|go|discuss|outline|read)\b/i, // "Can you update us on the talks."
  /\bI (?:was|am|'m|’m)?\s?(?:just )?(?:wondering|curious)\b/i, // "I was wondering if you had a readout."
  /\bI(?:['’]d| would) (?:just |also )?like to (?:ask|know|hear|get)\b/i,
  /\bI (?:just |also |really )*want(?:ed)? to (?:just |also )*(?:ask|know|see|check|get your|follow up|clarify|make sure)\b/i,
  /\b(?:do|did) you have (?:any|a|anything)\b/i,
  /\bany (?:update|reaction|comment|response|readout|word|thoughts|details|information|guidance|sense|plans?)\b/i,
  /\bif you (?:can|could|would|have)\b.{0,40}\b(?:tell|give|say|comment|explain|clarify|confirm|update|share|any)\b/i,
  /\b(?:tell|give|walk|update) us\b/i,
]

/** A reporter asks for the floor and nothing else. */
export const FLOOR_REQUESTS: readonly RegExp[] = [
  /^(?:(?:and|but|just|sorry|so|yes|well|thanks?|thank you|\w+)[,.]? ){0,2}(?:can|could|may|might) i (?:just |also |please |quickly |maybe |still |kind of )*(?:ask|follow|go|change|clarify|get|jump|stay|have|do|try|move|switch|finish|add|come|return|say|turn|pick)?\b.{0,60}(?:\?|--|[—–])$/i, // "Can I just follow up?"
  /^(?:one|just one|and one|a quick|quick|just a|another|a) ?(?:more|last|quick|final|other|brief|small|follow[- ]?up)?\b.{0,30}(?:follow[- ]?up|question|thing|one|more)s?\??$/i, // "Just a quick follow-up?"
  /^(?:new|different|another|change of|on a (?:new|different)|same) (?:subject|topic|question)\??$/i, // "New subject?"
  /^(?:on|about) (?:that|this|\w+)\?$/i,
  /^(?:me|here|over here|right here|sir|ma['’]am|please|follow[- ]?up|yes|hello|sorry|excuse me|what|pardon|really|right|okay|no)\?$/i,
]

/** The podium gives the floor and answers nothing; each must be the whole turn. */
export const CALL_ONS: readonly RegExp[] = [
  /^(?:(?:yes|yeah|yep|okay|ok|sure|all right|alright|please|so|and|well|now|sorry|right|great|go|thanks|thank you|let['’]s go to|let me go to|i['’]ll go to)[,.]? ){0,3}(?:go ahead|go on|go for it|please|next question|you['’]re up|you['’]re next|your turn|fire away|last question|last one|one more|next|in the back|right here|over here|behind you|right there)[^?]{0,40}$/i, // "Go ahead, Said."
  /^(?:yes|yeah|okay|sure|right|all right)[,.]? (?:sir|ma['’]am|in the back|right here|over here|please)[.,]?$/i,
]
