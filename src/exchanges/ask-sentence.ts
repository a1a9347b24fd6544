import { isGivenName } from '../grammar/names.ts'
import { inSmall } from '../grammar/small-letters.ts'
import { FLOOR_REQUESTS, TITLE_CALL } from '../lexicon/ask-cues.ts'
import { FINITE } from '../lexicon/statement-cues.ts'
import type { Span } from '../model/span.ts'
import type { AskForm } from '../model/transcript.ts'
import {
  asksUnmarked,
  type Clause,
  innerClauses,
  isCoordinate,
  openingClause,
  opensWithQuestionWord,
  skipPreludes,
  verbBehindLeadUp,
} from './ask-clause.ts'
import { formOf, isTagged, requestStart } from './ask-form.ts'

/** An ask as found: where it stands and what it is. */
export interface AskDraft {
  readonly span: Span
  readonly form: AskForm
}

const LONGEST_FLOOR_REQUEST = 90
const MARK = /\?["”’')\]]*$/
const CUT_OFF = /(?:--|[—–-]|\.\.\.|…)\s*$/
const FEWEST_CUT_WORDS = 3
const FEWEST_COORDINATE_WORDS = 4
// Room for that many words.
const ENOUGH_LETTERS = 120
// "Had he known, …", "May I", "Which is why": inverted, and no question without its mark.
const NO_QUESTION =
  /^(?:(?:is|was) that (?:he|she|it|they|we|you|i|the|a)\b|(?:had|were|should|may|might|must|shall|do (?:the|it|that|this)|have (?:the|a|that|it))\b|which (?:is|was|are|were|has|have|means)\b|(?:what|where|how)(?:['’]s| is) (?:more|interesting|clear|important|striking|notable|different|new|remarkable)\b|what (?:\w+ ){1,4}is that\b|(?:how|what) about (?:(?:on|in|with|for) )?(?:(?:the|a|your|his|that) )?(?:--|[—–])|(?:who|whoever) (?:is|are|was|were|has|have)\b(?! (?:the|going|your|our|in charge|leading)))/

const isQuestion = (clause: string): boolean => !NO_QUESTION.test(inSmall(clause))

const LONGEST_CALL = 4
const LONGEST_CALL_LETTERS = 50

/** "Karine?", "Mr. Secretary?": asks for the floor. */
const isCall = (words: string, calls: ReadonlySet<string>): boolean => {
  if (TITLE_CALL.test(words) || isGivenName(/^([A-Z][a-z]+)\?$/.exec(words)?.[1] ?? '')) return true
  if (words.length > LONGEST_CALL_LETTERS) return false
  const names = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return names.length > 0 && names.length <= LONGEST_CALL && names.every(name => calls.has(name))
}

const LONGEST_FLOOR_CLAUSE = 200
const asksForFloor = (words: string): boolean => {
  const head = words.slice(0, LONGEST_FLOOR_CLAUSE)
  return FLOOR_REQUESTS.some(cue => cue.test(head))
}

const hasVerb = (words: string): boolean => FINITE.test(inSmall(words))
const countWords = (words: string): number => (words.match(/[\p{L}\p{N}]+/gu) ?? []).length

/** "Did he -- okay.", "Do you -- a question about Indonesia": begun and given up. */
const FALSE_START = /^(?:[\p{L}’']+\s+){0,3}[\p{L}’']+\s*(?:--|[—–])\s*[\p{L}(]/u
const isFalseStart = (words: string, start: number): boolean =>
  FALSE_START.test(words.slice(start)) && innerClauses(words, start + 1).length === 0

// "Now that the bank is shut, who holds the keys?": a question word as the subject inverts nothing.
const LEADS_UP =
  /^(?:if|now|that|other than|when|given|since|as|because|with|after|before|on|in|regarding|about|for|at|following|once|while|until|to)\b/i
// "Now that the vote is over is there any chance of a visit.": no comma and no mark.
const ASKS_OF_THERE = /\b(?:is|are|was|were) there (?:any|anything|anybody|anyone)\b/

/** The first interrogative clause of a sentence that has no question mark, where it cannot be anything else. */
function unmarkedStart(words: string): Clause | null {
  const cut = CUT_OFF.test(words)
  const opening = openingClause(words, { marked: cut })
  if (
    opening &&
    isQuestion(words.slice(opening.start)) &&
    !isFalseStart(words, opening.start) &&
    (!cut || countWords(words.slice(opening.start)) >= FEWEST_CUT_WORDS)
  )
    return opening
  const there = LEADS_UP.test(words.slice(skipPreludes(words))) ? ASKS_OF_THERE.exec(words) : null
  if (there) return { start: there.index, opening: 'polar' }
  return (
    innerClauses(words).find(clause => asksUnmarked(words, clause) && isQuestion(words.slice(clause.start))) ?? null
  )
}

const WHETHER_BEHIND = /^[^?]*?[,—–-]\s+(?=whether\b)/i
const QUESTION_WORD_BEHIND = /^.*[,—–-]\s+(?=(?:who|whose|what|which|how|why|when|where)\b)/i

const JOINED_QUESTION_WORD = /^.*(?:[,—–-]\s+(?:and|but|so)|:)\s+(?=(?:who|what|which|how|why|when|where)\b)/i

/** Offset of a question behind what leads up to it, where it inverts nothing or nothing marks it off; `null` where none is. */
function questionBehind(words: string): number | null {
  const leadsUp = LEADS_UP.test(words.slice(skipPreludes(words)))
  const led = leadsUp ? QUESTION_WORD_BEHIND.exec(words) : null
  return (
    (led ?? JOINED_QUESTION_WORD.exec(words))?.[0].length ??
    (leadsUp ? verbBehindLeadUp(words) : null) ??
    WHETHER_BEHIND.exec(words)?.[0].length ??
    null
  )
}

/** Where the first ask of a sentence opens; `null` where it asks nothing. */
function firstStart(words: string, marked: boolean): number | null {
  const requested = requestStart(words)
  // "You saw the list, didn't you?" is one ask as a whole.
  const opening = marked ? openingClause(words, { marked }) : unmarkedStart(words)
  if (marked && isTagged(words)) return opening?.start ?? 0
  const inner = marked && !opening ? (innerClauses(words)[0] ?? null) : null
  const starts = [opening?.start, inner?.start, requested].filter(start => start !== undefined && start !== null)
  if (starts.length > 0) return Math.min(...starts)
  if (!marked) return null
  const behind = questionBehind(words)
  if (behind !== null) return behind
  return opensWithQuestionWord(words) ? skipPreludes(words) : 0
}

const JOINED_WHETHER =
  /[,;—–-]\s*(?:and|plus)\s(?:also |then |just |secondly,? |if so,? )*(?=(?:if|whether|what|how|why|when|where|who|which)\s)/gi

/** Where further asks of a sentence open: "Can you say who goes, and what will they sign?" */
function furtherStarts(words: string, first: number): number[] {
  const clauses = innerClauses(words, first + 1)
    .map(({ start }) => start)
    .filter(start => isCoordinate(words, start))
  const asked =
    requestStart(words.slice(first)) !== null
      ? [...words.matchAll(JOINED_WHETHER)].map(hit => hit.index + hit[0].length)
      : []
  return [...new Set([...clauses, ...asked])].filter(start => start > first).sort((a, b) => a - b)
}

const LEFT_OVER =
  /(?:[\s,;:—–-]|\b(?:and|plus|then|also|further|but|so|if so|if not|just|secondly|again|finally|lastly)\b)+$/i
const LONGEST_LEFT_OVER = 40

/** The end of an ask whose coordinate opens at `next`, without the words that join them. */
function endBefore(words: string, next: number): number {
  const from = Math.max(0, next - LONGEST_LEFT_OVER)
  const left = LEFT_OVER.exec(words.slice(from, next))
  return left ? from + left.index : next
}

/** "Can I ask you, is the meeting still on?": behind the request for the floor; `null` where that is all. */
function behindFloorRequest(words: string, start: number): number | null {
  if (!asksForFloor(words)) return start
  const inner = innerClauses(words).find(clause => !asksForFloor(words.slice(clause.start)))
  if (inner) return inner.start
  return words.length < LONGEST_FLOOR_REQUEST ? null : start
}

/** The asks of one sentence, by offsets in it: a question mark, a request, an inverted clause, or a question cut off. */
export function asksInSentence(words: string, { calls }: { calls: ReadonlySet<string> }): AskDraft[] {
  const marked = MARK.test(words)
  const found = isCall(words, calls) ? null : firstStart(words, marked)
  const first = found === null ? null : behindFloorRequest(words, found)
  if (first === null) return []
  const starts = [first]
  for (const start of furtherStarts(words, first)) {
    const before = starts.at(-1) as number
    if (
      countWords(words.slice(before, endBefore(words, start))) >= FEWEST_COORDINATE_WORDS &&
      countWords(words.slice(start, start + ENOUGH_LETTERS)) >= FEWEST_COORDINATE_WORDS
    )
      starts.push(start)
  }
  return starts.map((start, i) => {
    const next = starts[i + 1]
    const end = next === undefined ? words.length : endBefore(words, next)
    return { span: { start, end }, form: formOf(words.slice(start, end), hasVerb) }
  })
}
