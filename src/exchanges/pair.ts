import { CALL_ONS } from '../lexicon/ask-cues.ts'
import { overlaps } from '../model/span.ts'
import type { Act, Ask, Paragraph, Role, Turn } from '../model/transcript.ts'

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

const LONGEST_CALL_ON = 60

const isCallOn = ({ text }: Turn): boolean => text.length <= LONGEST_CALL_ON && CALL_ONS.some(row => row.test(text))

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

/**
 * Pairs questions with answers by voice and wording alone. Reporters' turns that ask and pile up before an answer are
 * one question; a turn that asks nothing starts no exchange.
 */
export function pair({ turns, roleOf, asksIn, paragraphs }: PairInput): Pairing {
  const pairs: { questions: Turn[]; answers: Turn[] }[] = []
  const acts = new Map<string, Act>()
  const narrative = paragraphs.filter(({ kind }) => kind === 'narrative')
  let open: { questions: Turn[]; answers: Turn[] } | null = null
  turns.forEach((turn, i) => {
    const before = turns[i - 1]
    const role = roleOf(turn)
    if (role === 'reporter') {
      const asked = asksIn(turn).length > 0
      const interjects = isInterjection(turn, { before, after: turns[i + 1] })
      acts.set(turn.id, asked && !interjects ? 'question' : 'other')
      if (!asked || interjects) return
      if (open && open.answers.length === 0 && !turn.reported && !open.questions.some(({ reported }) => reported))
        open.questions.push(turn)
      else {
        open = { questions: [turn], answers: [] }
        pairs.push(open)
      }
    } else if (role === 'moderator' || role === 'unknown' || isCallOn(turn)) acts.set(turn.id, 'other')
    else {
      const cut = before && before !== open?.questions.at(-1) && narratorBetween(narrative, { before, turn })
      if (cut || (open && closes(turn, { last: i === turns.length - 1, before: open.answers.at(-1) }))) open = null
      open?.answers.push(turn)
      acts.set(turn.id, open ? 'answer' : 'statement')
    }
  })
  return { pairs, acts }
}
