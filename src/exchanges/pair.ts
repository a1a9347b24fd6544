import { overlaps } from '../model/span.ts'
import type { Act, Ask, Paragraph, Role, Turn } from '../model/transcript.ts'
import { bidsForFloor, isBackChannel } from './ask-statement.ts'
import { isCallOn } from './call-on.ts'

/** A question and its answer, by turns; `answers` is empty where none was given. */
export interface Pair {
  readonly questions: readonly Turn[]
  readonly answers: readonly Turn[]
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly acts: ReadonlyMap<string, Act>
}

export interface PairInput {
  readonly turns: readonly Turn[]
  readonly roleOf: (turn: Turn) => Role
  readonly asksIn: (turn: Turn) => readonly Ask[]
  readonly paragraphs: readonly Paragraph[]
}

const ENDS_CUT = /(?:--|[—–])["”]?\s*$/
const OPENS_CUT = /^["“]?(?:--|[—–])/

const wordCount = (turn: Turn): number => turn.text.split(/\s+/).length

/** "-- when it's done": the same voice takes up again what another interrupted. */
export const resumes = (turn: Turn): boolean => OPENS_CUT.test(turn.text)
export const isInterrupted = (turn: Turn): boolean => ENDS_CUT.test(turn.text)

const LONGEST_INTERJECTION = 15

/** An interruption does not end an answer: "… and --" "But the --" "-- and that is why". */
function isInterjection(turn: Turn, { before, after }: { before: Turn | undefined; after: Turn | undefined }): boolean {
  if (!before || !after || before.speaker !== after.speaker) return false
  return isInterrupted(before) && resumes(after) && wordCount(turn) <= LONGEST_INTERJECTION
}

/** In a column, an official's turn behind the narrator's words answers only if a question stands between. */
function narratorBetween(narrative: readonly Paragraph[], { before, turn }: { before: Turn; turn: Turn }): boolean {
  const gap = { start: before.span.end, end: turn.span.start }
  return narrative.some(({ span }) => overlaps(span, gap))
}

const LONGEST_CLOSING = 40

/** The last words of a briefing, by another than the one who answers: "We have to let the minister catch his plane." */
const closes = (turn: Turn, { last, before }: { last: boolean; before: Turn | undefined }): boolean =>
  last &&
  before !== undefined &&
  before.speaker !== turn.speaker &&
  !turn.reported &&
  wordCount(turn) <= LONGEST_CLOSING

const LONGEST_LEAVE = 10

/** Behind a reporter's words that ask nothing, a short turn only lets her go on: "A couple of questions on Cuba." "Sure." */
const givesLeave = (turn: Turn, { before, asked }: { before: Turn; asked: boolean }): boolean =>
  !asked &&
  !resumes(turn) &&
  !isInterrupted(turn) &&
  (isBackChannel(turn) || (isSetUp(before) && wordCount(turn) <= LONGEST_LEAVE))

/** Words that lead up to a question still to come. */
const isSetUp = (turn: Turn): boolean => isInterrupted(turn) || bidsForFloor(turn)

/** "Given what he said --" "He did." "-- will he go?": the question is still being put. */
const isStillAsking = (turn: Turn, { before, after }: { before: Turn | undefined; after: Turn | undefined }): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.speaker === after.speaker &&
  isInterrupted(before) &&
  resumes(after) &&
  wordCount(turn) <= LONGEST_INTERJECTION

/** An interpreter gives the question to the one who is to answer it. */
const putsQuestion = (turn: Turn): boolean => /\?["”]?\s*$/.test(turn.text)

interface OpenPair {
  readonly questions: Turn[]
  readonly answers: Turn[]
}

/** True where a reporter's turn is part of the question before it: no answer stands between, or it offers another: "Or is it over?" */
const pilesUp = (turn: Turn, open: OpenPair): boolean =>
  open.answers.length === 0 && !turn.reported && !open.questions.some(({ reported }) => reported)

const LONGEST_FALSE_START = 4
const LONGEST_REPAIR = 5
// One word alone may be the name of whoever is to ask next: "Said?"
const WHOLE_QUESTION = /^[^.?!\s]+\s[^.?!]*\?\s*$/

/** "Well --" "Or is it already over?" "It isn't.": the rest of the question comes when the answer has hardly begun. */
const offersAnother = (turn: Turn, answer: Turn): boolean =>
  isInterrupted(answer) && wordCount(answer) <= LONGEST_FALSE_START && /^["“]?Or\b/.test(turn.text)

/** "Any what?" "Any aid?": a word that was not understood is said again. */
const repairs = (turn: Turn, answer: Turn): boolean =>
  WHOLE_QUESTION.test(answer.text) && wordCount(answer) <= LONGEST_REPAIR && wordCount(turn) <= LONGEST_REPAIR

const completes = (turn: Turn, open: OpenPair | null): boolean => {
  const last = open?.answers.at(-1)
  return (
    last !== undefined &&
    open?.answers.length === 1 &&
    (offersAnother(turn, last) || (turn.speaker === open.questions.at(-1)?.speaker && repairs(turn, last)))
  )
}

/**
 * Pairs questions with answers by voice and wording alone. Reporters' turns that ask and pile up before an answer are
 * one question; a turn that asks nothing starts no exchange.
 */
export function pair({ turns, roleOf, asksIn, paragraphs }: PairInput): Pairing {
  const pairs: OpenPair[] = []
  const acts = new Map<string, Act>()
  const narrative = paragraphs.filter(({ kind }) => kind === 'narrative')
  let open: OpenPair | null = null
  turns.forEach((turn, i) => {
    const before = turns[i - 1]
    const after = turns[i + 1]
    const role = roleOf(turn)
    if (role === 'reporter') {
      const asks = asksIn(turn).length > 0 && !isInterjection(turn, { before, after }) && !completes(turn, open)
      acts.set(turn.id, asks ? 'question' : 'other')
      if (!asks) return
      if (open && pilesUp(turn, open)) open.questions.push(turn)
      else {
        open = { questions: [turn], answers: [] }
        pairs.push(open)
      }
    } else if (role === 'moderator' || role === 'unknown' || isCallOn(turn)) acts.set(turn.id, 'other')
    else if (
      before &&
      roleOf(before) === 'reporter' &&
      (isStillAsking(turn, { before, after }) ||
        givesLeave(turn, { before, asked: acts.get(before.id) === 'question' }))
    )
      acts.set(turn.id, 'other')
    else if (role === 'interpreter' && open?.answers.length === 0 && putsQuestion(turn)) acts.set(turn.id, 'other')
    else {
      const cut = before && before !== open?.questions.at(-1) && narratorBetween(narrative, { before, turn })
      if (
        cut ||
        (open && role !== 'interpreter' && closes(turn, { last: i === turns.length - 1, before: open.answers.at(-1) }))
      )
        open = null
      open?.answers.push(turn)
      acts.set(turn.id, open ? 'answer' : 'statement')
    }
  })
  return { pairs, acts }
}
