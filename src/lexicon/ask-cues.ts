const COMPLEMENT =
  "(?:if|whether|what(?:['’]s)?|who(?:['’]s)?|whom|which|when|where|why|how|about|is there|are there|can you|could you|(?:is|are|was|were|will|would|does|do|did|has|have|should) (?:it|that|this|you|they|he|she|the|we|these|those))\\b"
const ASIDE = '(?:[,\\s—–-]+(?:just|also|maybe|perhaps|again|first|you know|quickly|really|sir)\\b){0,2}[,\\s—–-]+'
const TELLING =
  'tell|give|say|talk|speak|explain|describe|clarify|confirm|comment|elaborate|expand|update|walk|share|offer|provide|respond|react|address|shed|bring|brief|help|characterize|characterise|preview|go (?:into|through|over|back)|discuss|outline|read|detail|list|name|lay|flesh|remind|run|quantify'
const SOFTENERS =
  '(?:please |just |maybe |possibly |also |at least |perhaps |kind of |sort of |quickly |briefly |first |again |actually |then |even |further )*'

const KNOWING =
  'ask|(?<=to )know|(?<=to )hear|(?<=to )see|check|clarify|(?<=to )understand|find out|get (?:a sense|your|some|an|clarity)|figure out|make sure'
const NEWS =
  'updates?|reactions?|comments?|response|readout|word|thoughts?|details?|information|guidance|sense|plans?|ideas?|specifics'

/** How a reporter asks to be told, with or without a question mark; held against small letters. */
export const REQUEST_OPENINGS: readonly RegExp[] = [
  /^(?:(?:and|but|so|no|well|okay|right)[, ]+)*i (?:asked|was asking|am asking|['’]m asking)(?: you)?(?: about)? (?:whether|if|what|why|how|when|who|where)\b/, // "I asked about whether he signs it"
  new RegExp(`\\b(?:can|could|would|will) you (?:guys |all )?${SOFTENERS}(?:${TELLING})\\b`), // "Can you update us on the talks."
  new RegExp(`\\bif you (?:can|could|would) ${SOFTENERS}(?:${TELLING})\\b`), // "If you could explain that."
  new RegExp(
    `\\bi(?:['’]m| am| was|['’]ve been| wanted to|['’]d be| would be)? ?(?:just |also |really |kind of )*(?:wonder(?:ing|ed)?|curious|interested(?: to know| in knowing)?)\\b(?:${ASIDE}|[^.?]{0,120}?[,—–-]\\s)${COMPLEMENT}`,
  ), // "I was wondering if you had a readout."
  new RegExp(`^(?:[\\p{L}]+,? ){0,3}(?:just )?(?:wondering|curious)${ASIDE}${COMPLEMENT}`, 'u'), // "Just wondering if he saw it."
  new RegExp(
    `\\bi(?:['’]d| would|['’]m going to| wanted| want|['’]m trying| am trying|['’]m just trying| was trying| was hoping)? ?(?:just |also |really |to |like |try |love )*(?:${KNOWING})\\b[^,.?;]{0,60}?\\b${COMPLEMENT}`,
  ), // "I'd like to know whether he agrees."
  /\bi(?:['’]m| am| was|['’]d be)? ?(?:just |also |really |still )*(?:wanted|want|hop(?:e|ed|ing)|look(?:ed|ing)|try(?:ing)?|love|like) (?:to )?(?:you could|you can|you might|you would|you['’]d|for (?:a|an|any|some)|get (?:your|a|an|any|some)|hear (?:your|a|more|from you)|know)\b/, // "I wanted to get your reaction to that."
  new RegExp(`\\b(?:can|could|may|might) i (?:just |also )*ask (?:you )?(?:to (?:${TELLING})|${COMPLEMENT})`), // "Can I ask why he left."
  new RegExp(`\\blet me (?:just |also |again )*ask (?:you )?(?:just |also |again )*${COMPLEMENT}`), // "Let me ask you what he meant."
  /\bwe(?:['’]d| would) (?:also |just )?like to (?:know|ask|hear|understand)\b/, // "We would like to know what steps"
  /\b(?:my|the|a|one) (?:\w+ ){0,2}question (?:is|was|would be)(?: (?:just|really|basically|simply))? (?:if|whether|about|what|who|which|when|where|why|how|on)\b/, // "My question is whether the offer stands."
  new RegExp(
    `\\b(?:do|did) you have (?:any |a |an |anything |more |some )?(?:more |new |other |additional |official |specific |further |general |initial |early |immediate |quick |clear |better |clearer )*(?:${NEWS}|read|timeline|statement|breakdown|numbers?|estimate|figure|on|to (?:say|add|share|tell|offer|announce|report)|about|for us)\\b`,
  ), // "Do you have anything on that."
  /\bi(?:['’]d| would|['’]m) (?:just |also )?(?:like|love|hoping|looking|trying) to (?:get|hear|have) (?:your|a|an|some|any|more)\b/, // "I'd like to get your view of that."
  new RegExp(
    `\\bany (?<=(?:^|[,;:.—–-]\\s{0,2})(?:(?:and|or|so|also|then|but|just) ){0,2}any )(?:more |new |other |additional |official |further |initial |immediate |quick )*(?:${NEWS}|chance|indication)\\b`,
  ), // "Any readout of the call?"
  /^(?:(?:and|so|just|please|then|well|also|but|first)[, ]+)*(?:tell|give|walk|update|remind|help) (?:us|me)\b/, // "Just walk us through that."
  /^(?:and |so |please |but |just |also )*(?:explain|describe|clarify|elaborate on|talk (?:a (?:little )?bit |more |a little )*about|characteri[sz]e)\b/, // "Talk about the timing of this."
]

/** Without one of these there is no request; looked for first. */
export const REQUEST_WORDS =
  /(?:an|ould|ill|do|id|if) you |onder|urious|nterested| to |I (?:just|also|want|hop|look|ask|check|clarify)|et me ask|uestion (?:is|was|would)|ny |[lkpe] (?:us|me)\b|xplain|escribe|larify|laborate|alk |haracteri/

/** A reporter asks for the floor, or says what the question will be about; looked for in short sentences only. */
export const FLOOR_REQUESTS: readonly RegExp[] = [
  /\b(?:[Cc]an|[Cc]ould|[Mm]ay|[Mm]ight) (?:I|we) (?:just |also |please |quickly |maybe |still |actually |really |first )*(?:ask(?! (?:you )?(?:if|whether|what|why|how|who|when|where|which)\b)|follow|go|change|clarify|jump|stay|have (?:a|one|another|the|just)|do|try|move|switch|finish|add|come|return|say|turn|pick|get (?:in|a (?:question|follow|quick)|one|you to|back)|go back|press|start|squeeze|point (?:to|out)|pivot|interrupt|circle|revisit|--|—)/, // "Can I just follow up?"
  /^(?:[Aa]nd |[Jj]ust |[Ss]o |[Oo]kay, )*(?:[Oo]ne|[Aa]|[Aa]nother|[Tt]wo|[Mm]y) (?:more|last|quick|final|other|brief|small|follow)\b.*(?:follow.?up|question|thing|one|more|topic|subject)s?(?:,? please)?\??$/, // "Just a quick follow-up?"
  /^(?:[Nn]ew|[Dd]ifferent|[Aa]nother|[Cc]hange of|[Oo]n a (?:new|different)|[Ss]ame) (?:subject|topic|question)\??$/, // "New subject?"
  /^(?:[Oo]n|[Aa]bout) (?:that|this)\?$/,
  /^(?:[Oo]n|[Aa]bout) [^?]{1,40},? please\?$/, // "On the ferry, Conrad, please?"
  /^(?:[Mm]e|[Hh]ere|[Oo]ver here|[Rr]ight here|[Ss]ir|[Mm]a['’]am|[Pp]lease|[Ff]ollow.?up(?: on (?:that|this))?|[Yy]es|[Hh]ello|[Ss]orry|[Ee]xcuse me|[Ww]hat|[Pp]ardon|[Rr]eally|[Rr]ight|[Oo]kay|[Nn]o|[Hh]uh|[Oo]h|[Qq]uestion|[Ii]['’]m sorry|[Ss]ay (?:that )?again|[Yy]ou know|[Ss]eriously|[Tt]oday|[Yy]eah)\?$/,
  /^(?:\p{L}+[,.]? ){0,4}how are you(?: (?:doing|today|all|feeling|this morning|this afternoon|guys))*(?:,? \p{L}+)?\?$/iu, // "Hi, Karine, how are you?"
  /^.{0,25}\b(?:can|could) you hear me\b/i, // "Hello, can you hear me?"
  /^(?:do|did|does|is|are|was|were|has|have|can|could|will|would) (?:you|he|she|it|they|we|that|I)(?: really)?\?$/i, // "Did you?"
  /^(?:(?:do|does|did) )?(?:you|that)? ?(?:know|see|get|make|understand) (?:what I['’]m (?:saying|asking|getting at)|what I mean|sense|my point)\?$/i,
  /^(?:are|is) (?:you|it) (?:ready|next|my turn|me|calling on me|done)\b.{0,15}\?$/i, // "Is it my turn?"
  /^(?:if I (?:may|can|could|might)|may I|can I|could I|shall I)\b.{0,12}\?$/i,
  /^(?:what|who|which one)(?: (?:was|is) (?:that|it))?,? (?:sorry|again)\?$/i,
]

/** A podium addressed by title alone: "Mr. Secretary?" */
export const TITLE_CALL =
  /^(?:(?:Mr|Mrs|Ms|Madam|Madame)\.? )?(?:President|Secretary|Prime Minister|Minister|Chancellor|Senator|Governor|Ambassador|Admiral|General|Doctor|Dr|Press Secretary|Vice President|Premier)(?: [A-Z][a-z]+)?\?$/

/** The podium gives the floor and answers nothing; held against whole turns that are short. */
export const CALL_ONS: readonly RegExp[] = [
  /\b(?:[Gg]o ahead|[Gg]o on|[Gg]o for it|[Nn]ext question|[Yy]ou['’]re (?:up|next)|[Yy]our turn|[Ff]ire away|[Ll]ast (?:question|one)|[Oo]ne more|[Ii]n the back|[Rr]ight here|[Oo]ver here|[Bb]ehind you|[Rr]ight there)\b[^?]*$/, // "Go ahead, Said."
  /^(?:(?:[Hh]old|[Hh]ang) on|[Oo]ne (?:second|moment)|[Ww]ait)\b.*\bcome (?:back )?to\b/, // "Hold on, I'll come back to Cuba."
  /^I['’](?:ll|m going to) (?:come|circle) (?:back )?to (?:you|that|him|her|it)\b[^?]*$/, // "I'll come to you, hold on."
  /^(?:[Pp]lease|[Nn]ext)\b[^?]*$/,
  /^(?:[Yy]es|[Yy]eah|[Oo]kay|[Ss]ure)[,.]? (?:sir|ma['’]am|please)[.,]?$/,
  /^(?:[Aa]ny(?:body|one) else|[Ww]ho else|(?:[Aa]ny )?(?:[Oo]ther|[Mm]ore|[Ff]urther) questions?|[Aa]nything else)\b[^.?]{0,20}\??$/, // "Anybody else?"
  /^(?:[Ww]e|[Ii])['’]ll (?:just )?(?:go|come|turn|move|let|take) (?:here|there|over|to \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:have|go|ask))\b/u, // "We'll go here and then here. Yes?"
]

/** The podium only shows that it listens, or lets the reporter go on; whole turns. */
export const BACK_CHANNEL =
  /^(?:(?:[Yy]e(?:s|ah|p|ah, yeah)|[Ss]ure|[Oo]kay|[Oo]h|[Aa]h|[Mm]m-?hmm|[Uu]h-(?:huh|oh)|[Rr]ight|[Hh]i|[Hh]ey|[Hh]ello|[Hh]mm|[Aa]ll right|[Oo]f course|[Gg]ot it|[Gg]ood|[Gg]reat|[Pp]lease|[Ss]ir|[Mm]a['’]am|[Aa]bsolutely|[Tt]hank(?:s| you)|[Yy]ou bet|[Gg]o|[Gg]o ahead|[Ii] (?:do|know|see|understand)|[Mm]y pleasure|[Nn]o problem|[Ss]orry|[Ii]['’]m sorry|[Gg]o for it|(?:[Oo]h,? )?my (?:goodness|gosh)|[Yy]ou did\?|[Dd]id you\?|[Dd]o you\?|[Rr]eally\?)(?:\b|(?<=\?))[\s.,!—–-]*){1,4}(?:[A-Z][a-z]+[.,]?)?(?:\s*\([^)]{0,20}\))?[—–-]*$/

/** A tag that stands alone behind its statement, in small letters: "Not everybody was tested. Correct?" */
export const TAG_ALONE =
  /^(?:right|correct|yes|true|no|okay|(?:is|are|was|were|do|does|did|has|have|can|could|will|would)n['’]t (?:it|they|he|she|that|there|you|we|this))\?["”]?$/

/** The reporter answers her own question: "Why did they leave? Because they could." */
export const SELF_ANSWER =
  /^(?:Because|Well, (?:because|no|yes)|Of course|The answer(?: is)?|Obviously|No[,.]|Yes[,.]|Apparently)\b[^?]{0,40}$/

/** A request, in small letters, that only announces what the asks behind it are about: "I wanted to ask about the meeting." */
export const ANNOUNCEMENT =
  /\b(?:ask|question|questions|curious|wondering|follow up|check|clarify|know)\b(?:(?! (?:if|whether|what|who|when|where|why|how)\b)[^.?]){0,40}?\b(?:about|on|regarding)\b/

/** A request, in small letters, that only repeats that an answer is wanted: "Can you comment on that?" */
export const REPEATED_INVITATION =
  /^(?:(?:and|so|please|just) )*(?:i(?:['’]m| am| was)? ?(?:just )?wonder(?:ing)? if )?(?:(?:can|could|would|will) you )?(?:please |just )?(?:help us|(?:give|offer|provide) (?:us )?(?:an update|any update|any details?|a sense|some more)(?: (?:on|of|about) (?:that|this|it))?[.?]$|(?:tell|comment|explain|elaborate|clarify|talk|speak|respond|address|expand|say)(?: (?:us|on|about|to|anything|more|a (?:little )?bit))*(?: (?:that|this|it))?[.?]$)/

/** A request, in small letters, that is given up for a statement, behind which the real ask comes. */
export const GIVEN_UP =
  /^(?:i(?:['’]m| am| was)? wonder(?:ing)?,? (?:if|whether) (?:you|we)|(?:can|could) you) (?:[a-z]+ ){1,4}?(?:at all )?(?:--|[—–])\s(?:there|the|we|he|she|they|it|i)\b/ // "if you can talk at all -- there have been"
