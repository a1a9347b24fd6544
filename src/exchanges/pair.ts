import { FOREIGN } from '../lexicon/hand-overs.ts'
import type { Act, Turn } from '../model/transcript.ts'
import {
  endsAnswers,
  isQuestion,
  isScrap,
  leftUnanswered,
  type OpenPair,
  onlyManages,
  opensFloor,
  type PairInput,
  type Place,
  pilesUp,
} from './pair-place.ts'
import { breaksInto, restarts } from './turn-taking.ts'

/** A question and its answer, by turns; `answers` is empty where none was given. */
export interface Pair {
  readonly questions: readonly Turn[]
  readonly answers: readonly Turn[]
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly acts: ReadonlyMap<string, Act>
}

/**
 * Pairs questions with answers by voice and wording alone. Reporters' turns that ask and pile up before an answer are
 * one question; a turn that asks nothing starts no exchange.
 */
export function pair(input: PairInput): Pairing {
  const { turns, roleOf } = input
  const briefing = { ...input, paragraphs: input.paragraphs.filter(({ kind }) => kind === 'narrative') }
  const pairs: OpenPair[] = []
  const acts = new Map<string, Act>()
  let open: OpenPair | null = null
  // A question that was cut off by the rest of the answer before it.
  let broken: Turn | null = null
  turns.forEach((turn, i) => {
    const place: Place = { turn, before: turns[i - 1], after: turns[i + 1], open }
    if (roleOf(turn) === 'reporter') {
      const asks = isQuestion(place, briefing)
      acts.set(turn.id, asks ? 'question' : 'other')
      if (!asks) {
        if (breaksInto(turn, place)) broken = turn
        if (FOREIGN.test(turn.text) || input.begins(turn)) open = null
        return
      }
      const next = open !== null && leftUnanswered(place, briefing)
      // "To the back, Karine?" "Go ahead, Jon.": a bid for the floor, and not heard.
      if (next && open && isScrap(open, briefing)) {
        for (const { id } of open.questions) acts.set(id, 'other')
        pairs.pop()
      }
      if (open && !next && pilesUp(turn, open)) open.questions.push(turn)
      else {
        const first = broken && restarts(turn, broken) ? [broken] : []
        for (const { id } of first) acts.set(id, 'question')
        open = { questions: [...first, turn], answers: [] }
        pairs.push(open)
      }
      broken = null
    } else if (onlyManages(place, briefing)) {
      acts.set(turn.id, 'other')
      if (opensFloor(place, briefing)) open = null
    } else {
      if (endsAnswers(place, briefing)) open = null
      open?.answers.push(turn)
      acts.set(turn.id, open ? 'answer' : 'statement')
    }
  })
  return { pairs, acts }
}
