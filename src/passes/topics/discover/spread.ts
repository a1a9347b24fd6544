import type { Exchange } from '../../../model/transcript.ts'
import type { PlacedHit } from '../find/places.ts'
import { isTold } from './recurring.ts'

/** Where in the exchanges something is named. */
export interface Spread {
  readonly turns: number
  /** Exchanges whose questions, whose answers, and whose question or answer name it. */
  readonly asked: readonly Exchange[]
  readonly answered: readonly Exchange[]
  readonly all: readonly Exchange[]
  /** True where both the question and the answer of one name it. */
  readonly taken: boolean
  /** How many of them are surely about a topic of the catalogue. */
  readonly told: number
}

/** Reads where mentions stand among the exchanges. */
export function spreadReader(exchanges: readonly Exchange[]): (mentions: readonly PlacedHit[]) => Spread {
  const asking = new Map(exchanges.flatMap(own => own.question.turns.map(turn => [turn, own] as const)))
  const answering = new Map(exchanges.flatMap(own => (own.answer?.turns ?? []).map(turn => [turn, own] as const)))
  return mentions => {
    const turns = [...new Set(mentions.map(({ turn }) => turn.id))]
    const among = (owners: ReadonlyMap<string, Exchange>): Exchange[] => [
      ...new Set(turns.flatMap(turn => owners.get(turn) ?? [])),
    ]
    const asked = among(asking)
    const answered = among(answering)
    const all = [...new Set([...asked, ...answered])]
    const taken = all.length < asked.length + answered.length
    return { turns: turns.length, asked, answered, all, taken, told: all.filter(isTold).length }
  }
}
