/** What an "or" only widens or rounds off, so that it offers no answer: "or not", "or anything like that". */
export const ADDS_NOTHING =
  /^(?:not|no|so|even|any\p{L}*|whatever|something|someone|somebody|somewhere|other(?:s|wise)?|another|at least|perhaps|maybe|in any|what have you|what(?:ever)? else|else|both|a comment|reaction)\b/iu

/** Opposites that are offered as a pair at the end of an ask. */
export const OPPOSITES: readonly RegExp[] = [
  /\b(?:now or (?:later|never)|(?:good|better) or (?:bad|worse)|for or against|(?:this|next) \p{L}+ or (?:next|the next|later)|up or down|in or out|on or off|true or false|before or after|yours or \p{L}+|sooner or later|one or (?:two|both|the other)|dead or alive|right or wrong|friend or foe)\b[^,]{0,30}\?["”’]?$/iu, // "this week or next?"
  /\b\p{N}+(?:\s\p{L}+)? or \p{N}+(?:\s\p{L}+)?\?["”’]?$/u, // "in 2017 or 2018?"
]
