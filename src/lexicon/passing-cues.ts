/** How a subject is brought in for comparison; each stands before its name, with the name to follow. */
export const COMPARING_CUES: readonly RegExp[] = [
  /\b(?:just )?(?:like|unlike) (?:(?:we|you|they|he|she|it) (?:did|do|does|have|has|had|saw|see|are|were|was)[^,.?!]*\b)?(?:in|with|on|for|over|the)?\s*$/i, // "like we did with Iran"
  /\b(?:just |much |not )?(?:like|unlike|as with) (?:those|that|the ones?|others|what happened) (?:in|on|of|with|against|for)\s+(?:the\s)?$/i, // "like those on Iran"
  /\bas (?:we|you|they|he|she|it|others|the (?:U\.S\.|United States|President|administration)) (?:did|do|have|has|had|saw|see|are|were)\b[^,.?!]*\b(?:in|with|on|for|over|to)\s+(?:the\s)?$/i, // "as we did in Libya"
  /\b(?:similar(?:ly)? to|same as|compared (?:to|with)|comparable to|analogous to|in contrast to|as opposed to)\s+(?:the\s|in\s|what (?:happened|we saw|we did) (?:in|with)\s)?$/i, // "similar to what happened in Egypt"
  /\bthe (?:same )?way (?:(?:that )?(?:we|you|they|he) (?:did|do|have|had|dealt|handled)\b[^,.?!]*\b)(?:in|with|on|for)\s+(?:the\s)?$/i, // "the way we dealt with Iran"
  /\b(?:we|you)(?:['’]ve| have)? (?:saw|seen|did|done) (?:that |this |it )?(?:in|with)\s+(?:the\s)?$/i, // "we saw that in Iraq"
  /\b(?:stronger|weaker|bigger|smaller|larger|worse|better|more|less|fewer|other|rather|different) (?:[a-z]+ )?than\s+(?:the\s|in\s|with\s)?$/i, // "way stronger than Hamas"
  /\b(?:not|n['’]t) (?:going to |gonna |here to )?(?:ask|asking|talk|talking)(?: you)? (?:about|on)\s+(?:the\s)?$/i, // "I'm not going to ask you about AIG."
  /\bas (?:it |has |had |just )*happened\b[^,.?!]*\b(?:in|with|to)\s+(?:the\s)?$/i, // "as it happened today with Cuba"
  /\b(?:compar(?:e|ed|ing|isons?)|parallels?|analog(?:y|ies)|similarit(?:y|ies)|differences?) (?:between|to|with)\s(?:[\p{L}’'-]+\s){0,4}(?:and|to|with)\s+(?:the\s)?$/iu, // "any comparison between this and Katrina"
]

/** How one of several is named, or what is left aside, before its name. */
export const ASIDE_CUES: readonly RegExp[] = [
  /\b(?:other than|apart from|aside from|such as|including)\s+(?:the\s|in\s|what (?:happened|we saw|we did) (?:in|with)\s)?$/i, // "countries such as Egypt"
]

/** Either, after the name. */
export const PASSING_AFTER =
  /^(?:,? for (?:example|instance)| (?:comparison|analogy|parallel|example|precedent)|,? (?:those|these) (?:sorts?|kinds?|types?) of things|,? that (?:sort|kind|type) of thing|,? and so (?:on|forth)|,? et cetera| (?:groups|advocates|activists|lawyers|organizations) (?:are |have been |have )?(?:say|said|saying|claim|claiming|argue|arguing|complain|complaining))\b/i // "human rights groups are saying that"
