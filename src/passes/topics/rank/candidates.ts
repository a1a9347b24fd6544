import type { Finder } from '../find/finder.ts'
import type { Weight, Weights } from './weigh.ts'

/** What goes on around an exchange, by the numbers of topics. */
export interface Surroundings {
  /** The topics of the exchange that this one follows up, the main one first. */
  readonly parents: readonly number[]
  /** Those of the exchange before, where the question points back to it. */
  readonly before: readonly number[]
  /** What the whole transcript is about, where it says so. */
  readonly themes: readonly number[]
  /** How lately each topic was the main one, 1 for just before. */
  readonly recent: ReadonlyMap<number, number>
}

/** A question names a topic from this weight on. */
export const NAMES = 1
/** Of an answer’s words, where the question has a subject of its own; there is no more to them than `most`. */
const ANSWERED = { share: 0.6, most: 7 } as const
/** A setting is where a subject comes up; so are words that stand in another topic’s. */
const SETTING = 0.55
const COVERED = 0.7
/** So does what the question names and the answer, which speaks of another subject, leaves aside. */
const SILENT = 0.7
/** Of what is asked of a topic, as much is said of its part that is named beside it. */
const PART = 0.5
/** What the surroundings weigh: `parent` with a question that names nothing, `again` with one that names this topic, too. */
const PRIOR = { parent: 2, before: 2.2, theme: 5, aside: 1, again: 3, open: 0.8, recent: 1 } as const

/** A topic that could be one of an exchange’s. */
export interface Candidate {
  readonly topic: number
  /** True where the exchange names it, false where only what is around it does. */
  readonly named: boolean
  readonly weight: Weight
  readonly score: number
}

const UNNAMED: Weight = { asked: 0, answered: 0, first: Number.MAX_SAFE_INTEGER, covered: false }

const answered = ({ answered: words }: Weight): number => Math.min(words, ANSWERED.most)

/** What a question names: a subject, or only settings, or nothing. */
export interface Asked {
  readonly topics: readonly number[]
  readonly subject: boolean
  /** What an answer that has a subject speaks of, and what that is a part of. */
  readonly taken: ReadonlySet<number>
}

/** What the score of a topic depends on besides its weight. */
export interface ScoreContext {
  readonly finder: Finder
  readonly surroundings: Surroundings
  readonly asked: Asked
}

/** Reads what the question names. */
export function askedIn(weights: Weights, finder: Finder): Asked {
  const topics = [...weights].filter(([, { asked }]) => asked >= NAMES).map(([topic]) => topic)
  const spoken = [...weights].filter(([, weight]) => weight.answered > 0).map(([topic]) => topic)
  const taken = new Set(spoken.flatMap(topic => [topic, ...finder.above(topic)]))
  const isSubject = (topic: number): boolean => !finder.topics[topic]?.setting
  return { topics, subject: topics.some(isSubject), taken: spoken.some(isSubject) ? taken : new Set() }
}

/** What a topic’s own mentions weigh. */
function ownScore(topic: number, weights: Weights, { finder, asked }: ScoreContext): number {
  const weight = weights.get(topic)
  if (!weight) return 0
  const wide = weight.asked > 0 ? Math.max(0, ...finder.above(topic).map(above => weights.get(above)?.asked ?? 0)) : 0
  const words = weight.asked + PART * wide + answered(weight) * (asked.subject ? ANSWERED.share : 1)
  const isSilent = asked.taken.size > 0 && !asked.taken.has(topic)
  return (
    words * (finder.topics[topic]?.setting ? SETTING : 1) * (weight.covered ? COVERED : 1) * (isSilent ? SILENT : 1)
  )
}

/** What the surroundings add to topics. */
function priorsOf(weights: Weights, { finder, surroundings, asked }: ScoreContext): Map<number, number> {
  const { themes, recent } = surroundings
  const [parent = null] = surroundings.parents
  const [before = null] = surroundings.before
  const priors = new Map<number, number>()
  const add = (topic: number, score: number): void => {
    priors.set(topic, Math.max(score, priors.get(topic) ?? 0))
  }
  const names = asked.topics.length > 0
  const isKnown = (topic: number): boolean =>
    weights.has(topic) || asked.topics.some(wide => finder.isWithin(topic, wide))
  for (const [topic, share] of recent) if (isKnown(topic)) add(topic, share * PRIOR.recent)
  if (parent !== null) {
    if (isKnown(parent)) add(parent, PRIOR.again)
    else if (!names) add(parent, PRIOR.parent)
    else if (!asked.subject && !finder.topics[parent]?.setting) add(parent, PRIOR.open)
  }
  if (before !== null && !names) add(before, PRIOR.before)
  for (const theme of themes) add(theme, asked.subject && !isKnown(theme) ? PRIOR.aside : PRIOR.theme)
  return priors
}

/** The topics that could be those of an exchange, with their scores. */
export function candidatesOf(weights: Weights, context: ScoreContext): Candidate[] {
  const priors = priorsOf(weights, context)
  return [...new Set([...weights.keys(), ...priors.keys()])].map(topic => {
    const weight = weights.get(topic)
    return {
      topic,
      named: weight !== undefined,
      weight: weight ?? UNNAMED,
      score: ownScore(topic, weights, context) + (priors.get(topic) ?? 0),
    }
  })
}
