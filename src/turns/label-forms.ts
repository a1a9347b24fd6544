import { PARTS_ALONE, QUESTION_WORDS } from '../lexicon/label-words.ts'
import type { MessageRule } from '../model/message.ts'

/** How much it takes to believe a form: one sighting, several that alternate with others, or a speaker known otherwise. */
export type Proof =
  | { readonly type: 'once' }
  | { readonly type: 'recurs'; readonly least: number }
  | { readonly type: 'known' }

/** One way in which transcripts print labels. */
export interface LabelForm {
  readonly form: string
  /** Sticky; `label` is what is printed without its separator, and the match ends where the words begin. */
  readonly pattern: RegExp
  /** The label it stands for, where it is printed wrong: `Q` for "Qb". */
  readonly reads: string | null
  /** What must stand in the line for the form to match; looked for first. */
  readonly mark: ':' | ';' | '.' | 'Q' | null
  readonly proof: Proof
  /** Capitals, or as names are written: a document keeps to one of them. */
  readonly style: 'capitals' | 'mixed' | 'either'
  /** Said of each label of this form. */
  readonly message: MessageRule | null
}

// Labels are in Latin letters. Written out, as the classes \p{Lu} and \p{L} take ten times as long to compile.
const UP = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f'
const LOW = 'a-z\\u00df-\\u00f6\\u00f8-\\u017f'
const ANY = 'A-Za-z\\u00c0-\\u017f'

const ONCE: Proof = { type: 'once' }
const KNOWN: Proof = { type: 'known' }
const recurs = (least: number): Proof => ({ type: 'recurs', least })

const SOUNDS = [...QUESTION_WORDS].sort((a, b) => b.length - a.length).join('|')
// "MR. McDONOUGH", "MS. JEAN-PIERRE", "JOHN F. KIRBY", "SPEAKER 2", "DeMARCO"
const CAPITALS = String.raw`(?:[${UP}][${LOW}]{0,2}(?=[${UP}]))?[${UP}][${UP}\d.’'&/-]*`
const SMALL = '(?:of|the|for|and|to|de|van|von|der|bin|al|el|cont)' // "PM cont: And I'd"
const CAPITAL_NAME = String.raw`${CAPITALS}(?:\x20{1,3}(?:${CAPITALS}|${SMALL}|#?\d{1,2}\b)){0,8}`
const NAMED = String.raw`[${UP}][${ANY}\d.’'&-]*`
const MIXED_NAME = String.raw`${NAMED}(?:\x20{1,3}(?:${NAMED}|${SMALL}|\d{1,2}\b)){0,6}`
const ADDRESS = String.raw`(?:M[rs]s?|Dr|Sir|Dame|Shri|Smt|Prof|Sen|Rep|Senator|Secretary|President|Minister|Ambassador|General|Admiral|MR|MS|MRS|DR)\.?`
const COLON = String.raw`\x20?:[ \t]*`
const LEAD = String.raw`(?:\*{1,3}\x20{0,3}|>>\x20?)?`

const sticky = (pattern: string): RegExp => new RegExp(LEAD + pattern, 'y')

/** Every label form, the surest first: at a place the first row that matches is taken. */
export const LABEL_FORMS: readonly LabelForm[] = [
  {
    form: 'question word', // "QUESTION: And then just lastly"
    pattern: sticky(
      String.raw`(?<label>(?:${SOUNDS})(?:\x20(?:#?\d{1,2}|ONE|TWO|THREE))?)\x20?(?<separator>[:;])[ \t]*`,
    ),
    reads: null,
    mark: null,
    proof: ONCE,
    style: 'capitals',
    message: null,
  },
  {
    form: 'mixed question word', // "Question: You said earlier"
    pattern: sticky(
      String.raw`(?<label>Question|Questioner|Reporter|Journalist|Correspondent)(?:\x20\d{1,2})?${COLON}`,
    ),
    reads: null,
    mark: ':',
    proof: recurs(1),
    style: 'either',
    message: null,
  },
  {
    form: 'Q with a period', // "Q. Mr. President, do you"
    pattern: sticky(String.raw`(?<label>Q)\.[ \t]+`),
    reads: null,
    mark: 'Q',
    proof: ONCE,
    style: 'either',
    message: null,
  },
  {
    form: 'Q', // "Q   And on Syria?"
    pattern: sticky(String.raw`(?<label>Q)(?:[ \t]{2,}|[ \t]*\n\s*)(?=\S)`),
    reads: null,
    mark: 'Q',
    proof: ONCE,
    style: 'either',
    message: null,
  },
  {
    form: 'Q and one blank', // "Q Thanks, Josh."
    pattern: sticky(String.raw`(?<label>Q)[ \t](?=[${UP}\d"“‘'(\[—–$-])`),
    reads: null,
    mark: 'Q',
    proof: recurs(2),
    style: 'either',
    message: null,
  },
  {
    form: 'glued Q', // "QCan you address"
    pattern: sticky(String.raw`(?<label>Q)(?=[${UP}][${LOW}]|--|[—–]|I\b|A\x20)`),
    reads: null,
    mark: 'Q',
    proof: recurs(2),
    style: 'either',
    message: 'label-glued',
  },
  {
    form: 'Q and a stray letter', // "Qb Do you think"
    pattern: sticky(String.raw`(?<label>Q[a-z0-9])[ \t]+(?=[${UP}])`),
    reads: 'Q',
    mark: 'Q',
    proof: KNOWN,
    style: 'either',
    message: 'label-misspelt',
  },
  {
    form: 'name and time', // "Speaker 1  00:12" alone on a line
    pattern: sticky(
      String.raw`(?<label>Speaker\x20\d{1,2}|${MIXED_NAME})[ \t]+\(?\d{1,2}:\d{2}(?::\d{2})?\)?[ \t]*\n\s*(?=\S)`,
    ),
    reads: null,
    mark: ':',
    proof: recurs(2),
    style: 'mixed',
    message: null,
  },
  {
    form: 'address and capitals and period', // "Mr. HERGER. Mr. Speaker, I rise"
    pattern: sticky(
      String.raw`(?<label>(?:Mr|Mrs|Ms|Miss|Dr)\.\x20${CAPITALS}(?<!\.)|The\x20(?:SPEAKER|PRESIDING\x20OFFICER|Acting\x20CHAIR|CHAIR)(?:\x20pro\x20tempore)?)\.\s+(?=[${UP}])`,
    ),
    reads: null,
    mark: '.',
    proof: recurs(2),
    style: 'either',
    message: null,
  },
  {
    form: 'P. M.', // "P. M. One thing I think"
    pattern: sticky(String.raw`(?<label>P\.\x20?M\.)\x20?:?[ \t]+`),
    reads: 'PM',
    mark: '.',
    proof: recurs(2),
    style: 'either',
    message: null,
  },
  {
    form: 'capitals over two lines', // "PRIME⏎MINISTER:" in two elements
    pattern: sticky(String.raw`(?<label>${CAPITALS}\x20?\n\x20?${CAPITALS})${COLON}`),
    reads: null,
    mark: ':',
    proof: KNOWN,
    style: 'capitals',
    message: 'label-split',
  },
  {
    form: 'capitals and colon', // "MR. EARNEST: Good afternoon"
    pattern: sticky(`(?<label>${CAPITAL_NAME})${COLON}`),
    reads: null,
    mark: ':',
    proof: recurs(2),
    style: 'capitals',
    message: null,
  },
  {
    form: 'capitals and office', // "JULIA DAVISON – CEO, GOODSTART EARLY LEARNING: Goodstart"
    pattern: sticky(
      String.raw`(?<label>${CAPITAL_NAME}(?:,|\x20[–—-])\x20${CAPITAL_NAME}(?:,\x20${CAPITAL_NAME})?)${COLON}`,
    ),
    reads: null,
    mark: ':',
    proof: recurs(2),
    style: 'capitals',
    message: null,
  },
  {
    form: 'QUESTION and a digit', // "2UESTION: Why was it necessary"
    pattern: sticky(String.raw`(?<label>\d[A-Z]?UESTION)\x20?[:;][ \t]*`),
    reads: 'QUESTION',
    mark: null,
    proof: KNOWN,
    style: 'capitals',
    message: 'label-misspelt',
  },
  {
    form: 'part alone', // "Prime Minister" on a line of its own
    pattern: sticky(String.raw`(?<label>${PARTS_ALONE.join('|')})\x20?[.-]?[ \t]*\n\s*(?=\S)`),
    reads: null,
    mark: null,
    proof: recurs(2),
    style: 'mixed',
    message: 'label-without-colon',
  },
  {
    form: 'question word and blank', // "Question Each?"
    pattern: sticky(String.raw`(?<label>Question)[ \t]+(?=[${UP}(])`),
    reads: null,
    mark: 'Q',
    proof: recurs(3),
    style: 'mixed',
    message: 'label-without-colon',
  },
  {
    form: 'capitals and semicolon', // "MR. GIBBS; Well,"
    pattern: sticky(String.raw`(?<label>${CAPITAL_NAME})\x20?;[ \t]*`),
    reads: null,
    mark: ';',
    proof: KNOWN,
    style: 'capitals',
    message: 'label-semicolon',
  },
  {
    form: 'address and colon', // "MR Kirby: The Secretary also"
    pattern: sticky(String.raw`(?<label>${ADDRESS}\x20{1,3}${MIXED_NAME})${COLON}`),
    reads: null,
    mark: ':',
    proof: recurs(2),
    style: 'either',
    message: null,
  },
  {
    form: 'name and office', // "Shri Arindam Bagchi, Official Spokesperson: Good evening"
    pattern: sticky(String.raw`(?<label>${MIXED_NAME},\x20${MIXED_NAME})${COLON}`),
    reads: null,
    mark: ':',
    proof: recurs(2),
    style: 'mixed',
    message: null,
  },
  {
    form: 'name and colon', // "Mao Ning: We have noted"
    pattern: sticky(`(?<label>${MIXED_NAME})${COLON}`),
    reads: null,
    mark: ':',
    proof: recurs(3),
    style: 'mixed',
    message: null,
  },
  {
    form: 'capitals and period', // "MR. KIRBY.  Thank you"
    pattern: sticky(String.raw`(?<label>${ADDRESS}\x20{1,3}${CAPITALS}(?<!\.))\.(?:[ \t]+)(?=\S)`),
    reads: null,
    mark: '.',
    proof: KNOWN,
    style: 'capitals',
    message: 'label-without-colon',
  },
  {
    form: 'capitals alone', // "MR KIRBY Well, I don’t"
    pattern: sticky(String.raw`(?<label>${ADDRESS}\x20{1,3}[${UP}][${UP}’'-]+)(?:[ \t]+|[ \t]*\n\s*)(?=\S)`),
    reads: null,
    mark: null,
    proof: KNOWN,
    style: 'capitals',
    message: 'label-without-colon',
  },
  {
    form: 'name and period', // "The President. Well, thank you"
    pattern: sticky(
      String.raw`(?<label>(?:The\x20|Mr\.\x20|Ms\.\x20)?[${UP}][${ANY}’'-]+(?:\x20[${UP}][${ANY}’'-]+){0,2})\.[ \t]+(?=[${UP}]|\[)`,
    ),
    reads: null,
    mark: '.',
    proof: recurs(4),
    style: 'mixed',
    message: null,
  },
]
