/** The reporter puts the question as her own wish or wonder; held against small letters, as all here. */
export const SELF_FRAMES =
  /\bi(?:['’]m| am| was|['’]ve been| just| also| really)* ?(?:just )?(?:wonder|curious|hoping|interested)|\bi(?:['’]d| would)? (?:just |also |really )*(?:like|love|want|wanted) to (?:just |also )?(?:ask|know|hear|see|get|check|clarify|understand|press|follow)\b|\b(?:can|could|may|might) i (?:just |also )?ask|\blet me (?:just |also )?ask|\bmy question|\bi(?:['’]m| am) (?:just )?trying to/

/** The reporter puts the question as something for the other to do or say. */
export const OTHER_FRAMES =
  /(?<!\b(?:how|why|what|who|where|when) )\b(?:can|could|would|will|won['’]t|can['’]t|couldn['’]t|wouldn['’]t) you\b|\bwould it be fair\b|\b(?:tell|give|help|walk) us\b|\bare you (?:able|willing|prepared|in a position) to\b/

/** How a negative interrogative opens: "Isn't that", "Is it not". */
export const NEGATIVE_OPENINGS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|wo|ca)(?:n['’]t|\s(?:it|this|that|he|she|they|you|we|there)\snot)\b/

/** Asks that call the other to account. */
export const ACCOUNTABILITY: readonly RegExp[] = [
  /\b(?:why|how come) (?:did|do|does|have|has|had|are|is|was|were|would|will|should|can|could)(?:n['’]t)? (?:you|the (?:president|prime minister|white house|administration|government|department|minister|secretary|chancellor))\b/, // "Why did you sell it?"
  /\b(?:why|how) (?:wo|ca)n['’]t (?:you|the (?:president|prime minister|white house|administration|government|department|minister|secretary|chancellor))\b/, // "Why won't you say?"
  /\bhow (?:could|can|dare|did) you\b/, // "How could you not know?"
  /\bhow (?:can|could|do|does|did|will|would) (?:\p{L}+\s){1,4}(?:justify|defend|explain|square|reconcile|excuse)\b/u, // "How do you square that with"
  /\bwhat (?:is|was|['’]s) (?:your|the|his|her|their) (?:justification|excuse)\b/,
]

/** The reporter says that she follows up. */
export const FOLLOW_UP_CUES =
  /\b(?:(?:to|can i|could i|may i|let me|i want to|wanted to|like to)(?: just| also| quickly| please)* follow(?: up)?\b(?! the| a | his| her| their| your)|following (?:up )?on (?:that|this)|following up|a (?:quick |brief |small )?follow[- ]?up|just follow[- ]?up|as a follow[- ]?up)/
