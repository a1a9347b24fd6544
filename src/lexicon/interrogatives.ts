/** Auxiliaries that open a yes-or-no question when their subject follows; lower case. */
export const AUXILIARIES: readonly string[] = [
  'is', 'are', 'was', 'were', 'am', 'do', 'does', 'did', 'has', 'have', 'had', 'can', 'could', 'will', 'would', 'shall', 'should', 'may',
  'might', 'must', "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "can't", "couldn't",
  "won't", "wouldn't", "shouldn't",
]

/** Question words; lower case. */
export const QUESTION_OPENERS: readonly string[] = [
  'what', "what's", 'who', "who's", 'whom', 'whose', 'which', 'when', 'where', "where's", 'why', 'how', "how's", 'what’s', 'who’s', 'how’s', 'where’s',
]

/** Words that stand before the interrogative clause and are no part of it; lower case. */
export const ASK_PRELUDES: readonly string[] = [
  'and', 'but', 'so', 'or', 'well', 'then', 'now', 'okay', 'ok', 'yes', 'no', 'right', 'also', 'just', 'like', 'first', 'second', 'secondly', 'third', 'finally',
  'lastly', 'thanks', 'sorry', 'again', 'i mean', 'you know', 'one', 'two',
]
