import type { Said } from './said.ts'
import { likeness } from './tokens.ts'

/** A sentence with the points that it has under a subject. */
export interface Candidate {
  readonly said: Said
  readonly points: number
  readonly signs: readonly string[]
}

/** How many points likeness to what is already picked costs. */
const COST_OF_LIKENESS = 4
/** And how many points each statement that is picked already from the same answer. */
const COST_OF_SAME_ANSWER = 0.4
const MOST_FOR_SAME_ANSWER = 2
/** Nothing picked from an answer yet: each has its say before another has its second. */
const BONUS_OF_FIRST = 1
/** Beyond that, the later of two sentences is a repeat. */
const REPEATS = 0.6
const COST_OF_REPEAT = 1
const POOL = 120
/** The first statement of a subject may tell little: something was said, after all. */
const LEAST_OF_FIRST = -2
/** Any other must tell something, even if it is all that an answer has. */
const LEAST_OF_ANY = 0.6

const byPoints = (a: Candidate, b: Candidate): number => b.points - a.points || a.said.index - b.said.index

/** An answer is one source; so is an opening statement. */
const sourceOf = ({ exchange, turn }: Said): string => exchange?.id ?? turn.id

/** First-time statements over repeats: the later of two like sentences loses points. */
function withoutRepeats(pool: readonly Candidate[]): Candidate[] {
  const inOrder = [...pool].sort((a, b) => a.said.index - b.said.index)
  return inOrder.map((candidate, i) =>
    inOrder.slice(0, i).some(before => likeness(before.said.tokens, candidate.said.tokens) > REPEATS)
      ? { ...candidate, points: candidate.points - COST_OF_REPEAT }
      : candidate,
  )
}

/** The sentences among which to pick: those that tell most, and the best of each answer. */
function poolOf(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  const ranked = [...candidates].sort(byPoints)
  const best = ranked.filter(({ said }) => !seen.has(sourceOf(said)) && seen.add(sourceOf(said)))
  return [...new Set([...best.slice(0, POOL), ...ranked.slice(0, POOL)])]
}

interface Choice {
  readonly candidate: Candidate
  /** Likeness to the picked or told statement that is likest. */
  likest: number
}

/** What a choice is worth after what was taken from the same answer, and what it repeats. */
function worthAfter({ candidate: { points, said }, likest }: Choice, taken: ReadonlyMap<string, number>): number {
  const count = taken.get(sourceOf(said)) ?? 0
  const same = count === 0 ? -BONUS_OF_FIRST : Math.min(MOST_FOR_SAME_ANSWER, COST_OF_SAME_ANSWER * count)
  return points - COST_OF_LIKENESS * likest ** 2 - same
}

/**
 * The `most` candidates that tell most and repeat each other, and what was `told` elsewhere, least: maximal marginal
 * relevance (Carbonell and Goldstein, SIGIR 1998). None below `least` points, but for the first.
 */
export function picked(
  candidates: readonly Candidate[],
  { most, least, told }: { most: number; least: number; told: readonly Said[] },
): Candidate[] {
  const likestOf = ({ tokens }: Said): number =>
    told.reduce((highest, other) => Math.max(highest, likeness(tokens, other.tokens)), 0)
  const left = new Set(
    withoutRepeats(poolOf(candidates))
      .sort(byPoints)
      .map((candidate): Choice => ({ candidate, likest: likestOf(candidate.said) })),
  )
  const taken = new Map<string, number>()
  const chosen: Candidate[] = []
  while (chosen.length < most) {
    let best: Choice | null = null
    for (const choice of left) if (!best || worthAfter(choice, taken) > worthAfter(best, taken)) best = choice
    if (!best || worthAfter(best, taken) < (chosen.length === 0 ? LEAST_OF_FIRST : least)) break
    if (chosen.length > 0 && best.candidate.points < LEAST_OF_ANY) {
      left.delete(best)
      continue
    }
    const { said } = best.candidate
    chosen.push(best.candidate)
    left.delete(best)
    taken.set(sourceOf(said), (taken.get(sourceOf(said)) ?? 0) + 1)
    for (const choice of left)
      choice.likest = Math.max(choice.likest, likeness(choice.candidate.said.tokens, said.tokens))
  }
  return chosen
}
