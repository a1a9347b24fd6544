import { FAREWELL } from '../lexicon/hand-overs.ts'
import { overlaps } from '../model/span.ts'
import type { Ask, Paragraph, Role, Turn } from '../model/transcript.ts'
import { endsInCallOn, isCallOn, isNames } from './call-on.ts'
import { endsPart, passesOn, startsAfresh } from './colleagues.ts'
import {
  breaksInto,
  completesQuestion,
  givesLeave,
  handsFloor,
  isInterrupted,
  isUnheard,
  putsInWord,
  resumes,
  wordCount,
} from './turn-taking.ts'

/** What pairing is told. */
export interface PairInput {
  readonly turns: readonly Turn[]
  readonly roleOf: (turn: Turn) => Role
  readonly asksIn: (turn: Turn) => readonly Ask[]
  readonly paragraphs: readonly Paragraph[]
  /** True where another voice plainly takes over with a turn, or takes up a call by name. */
  readonly begins: (turn: Turn) => boolean
}

/** In a column, an official's turn behind the narrator's words answers only if a question stands between. */
function narratorBetween(narrative: readonly Paragraph[], { before, turn }: { before: Turn; turn: Turn }): boolean {
  const gap = { start: before.span.end, end: turn.span.start }
  return narrative.some(({ span }) => overlaps(span, gap))
}

const LONGEST_CLOSING = 40
const LONGEST_SCRAP = 5

/** The last words of a briefing, by another than the one who answers: "We have to let the minister catch his plane." */
const closes = (turn: Turn, { last, before }: { last: boolean; before: Turn | undefined }): boolean =>
  last &&
  before !== undefined &&
  before.speaker !== turn.speaker &&
  !turn.reported &&
  wordCount(turn) <= LONGEST_CLOSING

/** An interpreter gives the question to the one who is to answer it. */
const putsQuestion = (turn: Turn): boolean => /\?["”]?\s*$/.test(turn.text)

/** A question, and the turns that have answered it so far. */
export interface OpenPair {
  readonly questions: Turn[]
  readonly answers: Turn[]
}

/** True where no answer stands between a reporter's turn and the question before it. */
export const pilesUp = (turn: Turn, open: OpenPair): boolean =>
  open.answers.length === 0 && !turn.reported && !open.questions.some(({ reported }) => reported)

/** A turn with what is needed to place it. */
export interface Place {
  readonly turn: Turn
  readonly before: Turn | undefined
  readonly after: Turn | undefined
  readonly open: OpenPair | null
}

/** True where a reporter's turn asks something of its own. */
export const isQuestion = ({ turn, before, after, open }: Place, { asksIn }: PairInput): boolean =>
  asksIn(turn).length > 0 && !breaksInto(turn, { before, after }) && !(open && completesQuestion(turn, open))

/** True where a turn that is no reporter's answers nothing: it gives the floor, manages it, or puts the question. */
export function onlyManages({ turn, before, after, open }: Place, { roleOf, asksIn }: PairInput): boolean {
  const role = roleOf(turn)
  if (before && roleOf(before) === 'reporter' && after && roleOf(after) === 'reporter' && isUnheard(turn)) return true
  if (role === 'moderator' || role === 'unknown' || isCallOn(turn)) return true
  if (role === 'interpreter' && open?.answers.length === 0 && putsQuestion(turn)) return true
  // Beside the one who answers, another has the floor to give: "We have to wrap up.  Go ahead."
  const beside = before && before === open?.answers.at(-1) && before.speaker !== turn.speaker
  if (beside && (endsInCallOn(turn) || endsPart(turn) || (after && roleOf(after) === 'reporter' && isNames(turn))))
    return true
  if (!before || roleOf(before) !== 'reporter') return false
  if (after && after.speaker !== turn.speaker && roleOf(after) === 'official' && passesOn(turn)) return true
  if (after && roleOf(after) === 'reporter' && putsInWord(turn, before)) return true
  if (!after && FAREWELL.test(turn.text) && asksIn(before).length === 0) return true
  const last = open?.answers.at(-1)
  const resumed = resumes(turn) && last?.speaker === turn.speaker
  return (
    (!resumed && breaksInto(turn, { before, after })) ||
    givesLeave(turn, {
      before,
      after,
      asked: asksIn(before).length > 0,
      resumed: resumed && last !== undefined && isInterrupted(last),
    })
  )
}

/** True where the podium's turn behind a bid for the floor ends the answers to the question before. */
export const opensFloor = ({ turn, before }: Place, { roleOf, asksIn }: PairInput): boolean =>
  before !== undefined &&
  roleOf(before) === 'reporter' &&
  roleOf(turn) === 'official' &&
  handsFloor(turn, { before, asked: asksIn(before).length > 0 })

/** "But has he seen it?" "Go ahead, Anna." "Two questions …": another is called, and the first has no answer. */
export const leftUnanswered = ({ turn, before, open }: Place, { roleOf, begins }: PairInput): boolean =>
  open?.answers.length === 0 &&
  before !== undefined &&
  roleOf(before) !== 'reporter' &&
  !before.reported &&
  endsInCallOn(before) &&
  begins(turn)

/** True where all that was asked are a few words without a verb. */
export const isScrap = ({ questions }: OpenPair, { asksIn }: PairInput): boolean =>
  questions.every(turn => wordCount(turn) <= LONGEST_SCRAP && asksIn(turn).every(({ form }) => form === 'fragment'))

/** True where a turn answers the open question no more: the narrator has gone on, or the briefing is being closed. */
export function endsAnswers({ turn, before, after, open }: Place, { roleOf, paragraphs }: PairInput): boolean {
  const cut = before && before !== open?.questions.at(-1) && narratorBetween(paragraphs, { before, turn })
  if (cut || (before && before === open?.answers.at(-1) && startsAfresh(turn, before))) return true
  const closing = roleOf(turn) !== 'interpreter' && closes(turn, { last: !after, before: open?.answers.at(-1) })
  return open !== null && closing
}
