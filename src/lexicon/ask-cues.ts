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

/** Without one of these there is no request; looked for first. */
export const REQUEST_WORDS = /\byou\b|\bI\b|\b[Aa]ny\b|\bus\b/

/** A reporter asks for the floor and nothing else; looked for in short sentences only. */
export const FLOOR_REQUESTS: readonly RegExp[] = [
  /\b(?:[Cc]an|[Cc]ould|[Mm]ay|[Mm]ight) I (?:just |also |please |quickly |maybe |still )*(?:ask|follow|go|change|clarify|get|jump|stay|have|do|try|move|switch|finish|add|come|return|say|turn|pick|--|—)/, // "Can I just follow up?"
  /^(?:[Aa]nd |[Jj]ust )?(?:[Oo]ne|[Aa]|[Aa]nother) (?:more|last|quick|final|other|brief|small)\b.*(?:follow.?up|question|thing|one|more)s?\??$/, // "Just a quick follow-up?"
  /^(?:[Nn]ew|[Dd]ifferent|[Aa]nother|[Cc]hange of|[Oo]n a (?:new|different)|[Ss]ame) (?:subject|topic|question)\??$/, // "New subject?"
  /^(?:[Oo]n|[Aa]bout) (?:that|this)\?$/,
  /^(?:[Mm]e|[Hh]ere|[Oo]ver here|[Rr]ight here|[Ss]ir|[Mm]a['’]am|[Pp]lease|[Ff]ollow.?up|[Yy]es|[Hh]ello|[Ss]orry|[Ee]xcuse me|[Ww]hat|[Pp]ardon|[Rr]eally|[Rr]ight|[Oo]kay|[Nn]o)\?$/,
]

/** The podium gives the floor and answers nothing; held against whole turns that are short. */
export const CALL_ONS: readonly RegExp[] = [
  /\b(?:[Gg]o ahead|[Gg]o on|[Gg]o for it|[Nn]ext question|[Yy]ou['’]re (?:up|next)|[Yy]our turn|[Ff]ire away|[Ll]ast (?:question|one)|[Oo]ne more|[Ii]n the back|[Rr]ight here|[Oo]ver here|[Bb]ehind you|[Rr]ight there)\b[^?]*$/, // "Go ahead, Said."
  /^(?:[Pp]lease|[Nn]ext)\b[^?]*$/,
  /^(?:[Yy]es|[Yy]eah|[Oo]kay|[Ss]ure)[,.]? (?:sir|ma['’]am|please)[.,]?$/,
]
