/** Words of questions that carry nothing to compare; lower case. */
export const FILLERS: readonly string[] = [
  'a',
  'an',
  'and',
  'or',
  'but',
  'not',
  'be',
  'been',
  'being',
  'get',
  'going',
  'go',
  'more',
  'much',
  'many',
  'me',
  'him',
  'them',
  'us',
  'my',
  'as',
  'if',
  'so',
  'than',
  'just',
  'really',
  'actually',
  'think',
  'know',
  'say',
  'saying',
  'said',
  'tell',
  'talk',
  'mean',
  'see',
  'whether',
  "what's",
  "who's",
  "how's",
  "where's",
  "that's",
  "it's",
  "you're",
  "he's",
  'specific',
  'specifically',
  'now',
  'today',
  'then',
  'out',
  'up',
  'into',
  'done',
  'doing',
  'made',
  'make',
  'right',
  'point',
  'time',
  'still',
  'white',
  'house',
  'administration',
  'government',
  'minister',
  'prime',
  'mr',
  'mrs',
  'sort',
  'kind',
  'something',
  'there',
  'okay',
]

/** Capitalised words that name nobody in particular; lower case. */
export const INSTITUTIONS: ReadonlySet<string> = new Set([
  'president',
  'white',
  'house',
  'administration',
  'government',
  'minister',
  'prime',
  'secretary',
  'senate',
  'congress',
  'leader',
  'i',
  'i’m',
  'u',
  's',
  "i'm",
])

/** What stands before an ask that puts the one before it in other words: "I mean, did he say it himself?" As the next, in small letters. */
export const SAYS_AGAIN = /\b(?:i mean|in other words|that is|or rather|put differently|put another way)\b[^\p{L}]*$/u

/** An ask that asks for an opinion on what the next one names. */
export const EMPTY_ASK =
  /^(?:what (?:are|is|were|was) (?:your|the president['’]s|his) (?:thoughts?|reaction|response|view|views|comment|take|sense|assessment|message)|what['’]s (?:your|the president['’]s|his) (?:thoughts?|reaction|response|view|comment|take|sense|assessment|message)|what do you (?:think|say|expect|make of (?:it|that|this)))(?: (?:on|to|of|about) (?:that|this|it))?\?$/

/** An answer offered together with the question: "Why now? Is it because of the vote?" */
export const CANDIDATE_ANSWER =
  /^(?:is|was|are|were) (?:it|that|this|they) (?:just|because|that|simply|only|merely|more|a matter of|a question of|about|\d)\b/

/** The same, behind a question word's question: "What does he hope for? Is it to change minds?" */
export const CANDIDATE_ANSWER_TO_WH =
  /^(?:(?:is|was) it (?:to|a|an|the|for|in|on|like)|(?:are|were) you (?:talking|speaking) (?:about|of)|do you mean)\b/ // "Are you talking about cutting off aid?"

/** Behind an ask, one that only asks whether it is so: "Who decides? Is that the issue here?" */
export const HOLLOW_ASK =
  /^(?:is|was|isn['’]t|would) (?:that|this|it) (?:be )?(?:(?:the|what|an?|your|a fair|a correct) )?(?:issue|problem|question|case|idea|point|concern|thinking|goal|right|correct|fair|accurate|true|statement|assessment|characterization|understanding|possible|feasible|realistic|likely)(?: here| now)?\?*$/

/** Asks, in small letters, only whether the podium means what the ask before says. */
export const SAME_MEANT =
  /^is (?:that|this|it) (?:kind of |sort of |basically |really )?(?:what|(?:the|your) (?:argument|point|idea|thinking|case|message|opportunity|suggestion|implication)(?: that)?) (?:you|he|she|they)(?:['’]re|['’]s| are| is)\b[^,?]{0,50}\?$/ // "Is that kind of the argument you're making?"
