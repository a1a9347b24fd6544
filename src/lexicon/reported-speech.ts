/** Verbs with which a narrator gives an answer, in the infinitive. */
export const ANSWER_VERBS: readonly string[] = [
  'say', // "Kirby said there were no preconditions"
  'reply',
  'answer',
  'respond',
  'tell',
  'decline', // "she declined to comment"
  'refuse',
  'deny',
  'confirm',
  'insist',
  'stress',
  'emphasize',
  'state',
  'explain',
  'note',
  'add',
  'acknowledge',
  'admit',
  'concede',
  'argue',
  'maintain',
  'suggest',
  'indicate',
  'point out',
  'point',
  'repeat',
  'reiterate',
  'describe',
  'call',
  'promise',
  'agree',
  'reject',
  'dismiss',
  'refer',
  'warn',
]

/** How a narrator's sentence opens that reports a question before its answer: "Asked if …, Kirby said". */
export const ASKED_OPENINGS: readonly string[] = [
  'Asked',
  'When asked',
  'Also asked',
  'Pressed', // "Pressed on the date, she declined"
  'When pressed',
  'Questioned',
  'When questioned',
  'Queried',
  'In response to',
  'In reply to',
  'In answer to',
  'Responding to',
  'Replying to',
  'Answering',
]

/** Openings that report a question only where they name one: "In response to a question about". */
export const NEEDS_QUESTION_WORD: readonly string[] = [
  'In response to',
  'In reply to',
  'In answer to',
  'Responding to',
  'Replying to',
  'Answering',
]

/** Between the subject and the verb: "Kirby was also asked", "Quill then says". */
export const ADVERBS: readonly string[] = [
  'also',
  'then',
  'later',
  'again',
  'next',
  'further',
  'subsequently',
  'repeatedly',
  'twice',
  'only',
  'simply',
  'just',
]

/** Whoever puts a question in a narrator's sentence without a name. */
export const REPORTER_NOUNS: readonly string[] = [
  'reporter',
  'reporters',
  'correspondent',
  'correspondents',
  'journalist',
  'journalists',
  'questioner',
]

/** Nouns by which a narrator calls the speaker who holds the floor. */
export const OFFICIAL_NOUNS: readonly string[] = [
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'press secretary',
  'secretary',
  'minister',
  'foreign minister',
  'prime minister',
  'president',
  'ambassador',
  'official',
  'admiral',
  'general',
  'commissioner',
]
