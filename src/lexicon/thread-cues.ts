/** A reporter turns to what somebody else has asked. */
export const OTHERS_QUESTION = /(?<!\p{L})\p{Lu}\p{Ll}+(?:['’]s|['’]) (?:earlier |last |first )?questions?\b/u // "Building a bit off of Jeff's question"

/** A reporter says that she turns to another subject; held against the first words of a question, as all here in small letters. */
export const SUBJECT_CHANGES: readonly RegExp[] = [
  /\bfollow(?:ing)?[\s-]?up\b(?:\s(?:question|just|quickly|briefly)){0,2}\s(?:on|about)\s(?!(?:that|this|it|what|the same)\b)/, // "Can I follow up just on Mayor"
  /\b(?:new|another|different|separate|other|second|last|final|unrelated|quick)\s(?:[a-z]+\s)?(?:topic|subject|front|matter|note|issue|area)s?\b/, // "on another topic"
  /\b(?:chang(?:e|ing)|switch(?:ing)?|shift(?:ing)?|turn(?:ing)?|mov(?:e|ing)|pivot(?:ing)?|jump(?:ing)?)\s(?:(?:the|a|of|over|on|just|quickly|back)\s)*(?:gears?|subjects?|topics?|to)\b/, // "I wanted to switch to another topic."
  /\b(?:two|three|another|couple(?: of)?|few)\s(?:other|more|quick|different)\s(?:quick\s)?(?:things?|questions?|topics?|subjects?)\b/, // "Two other quick things."
  /\b(?:my|the|a|and)\s(?:second|third|other|next)\s(?:question|thing|one)\b(?! (?:on|about) (?:this|that|it)\b)/, // "And my second question, it goes back to …"
  /\b(?:second|separate|unrelated)(?:ly)?\squestion\b/,
  /^\P{L}*(?:(?:and|but|so|okay|all right|alright|then|also|well|yes|yeah|thanks|thank you|just|quickly|very|one|a|the|my|last|more|other|thing|question|finally|lastly|real|really|quick|sorry|secondly|follow-up|follow|up|i|if|may|back)\b\P{L}*){0,7}(?:on|about|regarding|in terms of|with regard to|as for|to go back to|going back to|speaking of)\s(?!(?:that|this|it|those|these|them|the same|him|her|what|your|whether|how|a daily)\b)/u, // "On Iran, is there any thought"
  /\b(?:want(?:ed)? to|let me(?: just)?|can i(?: also| just)?|could i(?: also| just)?|may i|i['’]d like to)\s(?:also\s|just\s|quickly\s)*(?:ask(?: you)?(?: quickly| also)?|go back|get you|circle back|take another crack|come back|return|get back)\s(?:you\s)?(?:quickly\s)?(?:about|on|at|to)\s(?!(?:that|this|it|what you)\b)/, // "Let me ask you about the Secret Service"
  /^(?:\p{L}+[.,]\s)?and then,/u, // "Okay. And then, Germany’s foreign …"
  /^\P{L}*(?:(?:and|but|so|okay|then|just)\s)*(?:also|separately|meanwhile|secondly|elsewhere)\b/u, // "And separately, …"
]

/** A reporter says that it is her last question: another subject, unless its words are those of the one before. */
export const LAST_QUESTIONS: readonly RegExp[] = [
  /\b(?:my|the|a|and|one)\s(?:very\s)?(?:last|final)\s(?:quick\s)?(?:question|thing|one)\b(?! (?:on|about) (?:this|that|it)\b)/, // "One last question."
  /^\P{L}*(?:(?:and|but|so|okay|then|just)\P{L}+)*(?:lastly|finally)\b/u, // "And lastly, …"
]

/** A reporter says that she goes on with the same subject; held against the first words of a question. */
export const FOLLOW_UPS: readonly RegExp[] = [
  /\bfollow(?:ing)?[\s-]?up\b(?!\s(?:question\s|just\s|quickly\s|briefly\s){0,2}(?:on|about)\s(?!(?:that|this|it|what|the same)\b))/, // "just to follow up"
  /\b(?:the|my) (?:core |original |basic )?question(?:, again,| again)? (?:was|remains|still is|is still)\b/, // "The question, again, was about …"
  /\bsupplementary (?:question )?to (?:that|this)\b/, // "Supplementary to that question, Sir, …"
  /\b(?:on|about) (?:that|this)\b(?:\s(?:point|note|same|issue|topic|subject|question|front|one))?[,.:?!—–-]/, // "last one on this: …"
]

/** The question takes up what was just answered; held against its first words, where no change is said. */
export const TAKES_UP =
  /\b(?:to be clear|to clarify|you (?:just )?(?:said|mentioned|say|mean)(?!,? (?:this (?:morning|afternoon|week|year)|yesterday|earlier|last|on \p{Ll}|before)\b)|are you saying|what you(?:['’]ve| have)?(?: just)? said|you['’]re saying|do you mean|when you say)\b/u // "So you're saying he won't?"

/** Words that point back; the first words of an ask. "this time" and "you said that" point nowhere. */
export const ANAPHORA =
  /\b(?:it|its|(?<!\b(?:said|say|says|saying|indicated?|suggest(?:ed|s)?|announced?|think|thinks|thought|believed?|know|knew|understand|concerned|reported|reports|fact|sure|aware|confident|clear|so|now|given|seems|argue|claim|claimed|expect|hope|today|yesterday|earlier|morning|afternoon|week|told (?:us|me|them|reporters)) )that|this(?! (?:time|morning|afternoon|evening|week|month|year|administration|president)\b)|they|them|their|those|these|he|him|his|she|her|there|then|one|either|neither|else|same|any(?:thing)? more|further|instead|such)\b/

/** The subject of the first sentence is one of them. */
export const OPENS_WITH_PRONOUN =
  /^\P{L}*(?:(?:and|okay|well|yeah|but|so|no|right|if i may)\P{L}+)?(?:it(?!['’]s (?:also )?(?:our|my) )|that|this|they|those|these|he|she|you said|you say)\b/u // "It can't last forever, …"

/** First words that tie a question to what was just said. */
export const CONNECTIVES =
  /^\P{L}*(?:but|so|and so|because|then|or|even|not|no|right|well|why not|how so|how come|meaning|(?:and )?(?:is|was|does|did|would|will|has|could)(?:n['’]t)? (?:that|this(?! (?:time|morning|afternoon|evening|week|month|year|administration|president|white|house)\b))|i mean|which|if so|still|although|though|okay, (?:so|but))\b/u

/** Words that tell no subject, lower case, without apostrophes. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a able about above actually administration after again against ago all already also always am american an and another ' +
    'any anybody anyone anything are arent around as ask asked asking at back be because been before being believe below ' +
    'between both but by call called came can cannot cant clarify come comes coming comment comments concern concerned confirm could ' +
    'couldnt country couple day days did didnt different do does doesnt doing done dont down during each either else end ' +
    'enough even ever every final finally everybody everyone everything expect expected far feel few first folks follow for from further ' +
    'gave get gets getting give given gives giving glad go goes going gone gonna good got government guess guys had hadnt ' +
    'happen happened happening happens happy has hasnt have havent having he hear heard hed hell her here hers herself hes ' +
    'him himself his hope house how however i id idea if ill im important in into is isnt issue it its itself ive jay jen ' +
    'josh just karine keep kind know known last lastly later least less let lets like likely little long look looked looking ' +
    'looks lot maam made make makes making many matter may maybe me mean means mentioned might mind minister minute moment ' +
    'more morning most move moving mr much must my myself need needs never new next no nor not note nothing now obviously of ' +
    'off okay on once one ones only or other others our ours ourselves out over own part people perhaps place ' +
    'please point position possible president presidents prime probably put question questions quick quickly quite ' +
    'rather react reaction read really reason regard respond response right robert said same saw say saying says second ' +
    'secretary see seem seemed seems seen sense set she shed shell shes should shouldnt since sir so some somebody someone ' +
    'something sorry sort specific specifically start started states still stop such sure take taken takes taking talk talked ' +
    'talking tell terms than thank thanks that thats the their theirs them themselves then there therefore theres these they ' +
    'theyd theyll theyre theyve thing things think thinking this those thought thoughts three through time times to today ' +
    'together told tomorrow too took top toward tried try trying turn two under understand united until up update upon us use ' +
    'used using very view want wanted wants was wasnt way ways we wed week weeks well went were werent weve what whatever ' +
    'whats when where whether which while white who whole whom whos whose why will with within without wonder wondering wont ' +
    'word words work working would wouldnt year years yes yesterday yet you youd youll your youre yours yourself youve '
  ).split(' '),
)

/** How one goes on who has just been answered, whatever the subject; first words of a turn. */
export const SAME_VOICE =
  /^\P{L}*(?:(?:yes|yeah|okay|ok|right|well|sure|no|all right|alright|thanks|thank you|sorry)\b[,.]? )*(?:and|but|so|then|also|or|because|just|one (?:more|last|other)|(?:my|the|a) (?:last|second|other|final|quick)|second|secondly|last|lastly|finally|another|on|follow|following|to follow|it|that|this|they|those|he|she|which|why not|how so|what about|how about|you (?:said|say|mean|just))\b/u // "And one last quick thing."
