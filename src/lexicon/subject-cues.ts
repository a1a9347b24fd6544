/** How a reporter says what the question is about; each stands before the name of the subject. */
export const ANNOUNCES: readonly RegExp[] = [
  /(?:^|[.?!,:;—–-]\s*|\b(?:and|so|but|then|okay|just|first|second|secondly|also|quickly|lastly|finally)\s)(?:on|about|regarding|concerning|turning to|as for|back to|with regard to|in terms of)\s(?:the\s)?(?:[\p{L}’'-]+\s)?$/iu, // "On the debt ceiling, could you …"
  /\b(?:questions?|ask(?: you)?|follow(?:ing)?[ -]?up|one|thing|something|couple|clarif(?:y|ication)|go(?:ing)? back|get back|switch(?:ing)?|chang(?:e|ing)|turn(?:ing)?|mov(?:e|ing)|update|elaborate|comment)\s(?:more\s|quickly\s|just\s|gears\s|topics?\s)?(?:on|about|to|regarding)\s(?:the\s)?(?:[\p{L}’'-]+\s)?$/iu, // "a question about the Iran deal"
  /\bone (?:is )?for (?:[\p{L}.’'-]+ ){1,3}(?:on|about) (?:the )?$/iu, // "one for Ambassador Froman on TPP"
]

/** The podium leaves the question for what the coming days bring; what is named from there on is told unasked. */
export const WEEK_AHEAD =
  /\b(?:the week ahead|schedule for (?:next|the) week|next week[’']s schedule|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? the (?:President|First Lady|Vice President|Prime Minister) will)\b/ // "On Monday, the President will meet with"
