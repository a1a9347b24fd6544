import type { Exchange, ExchangeTopic } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'
import { type RankContext, type Weight, type Weights, weightsOf } from './weigh.ts'

/** What goes on around an exchange, by the numbers of topics. */
export interface Surroundings {
  /** The main topic of the exchange that this one follows up. */
  readonly parent: number | null
  /** That of the exchange before, where the question points back to it. */
  readonly before: number | null
  /** What the whole transcript is about, where it says so. */
  readonly themes: readonly number[]
  /** How lately each topic was the main one, 1 for just before. */
  readonly recent: ReadonlyMap<number, number>
}

/** A question names a topic from this weight on. */
const NAMES = 1
/** Of an answer’s words, where the question has a subject of its own; there is no more to them than `most`. */
const ANSWERED = { share: 0.4, most: 7 } as const
/** A setting is where a subject comes up; so are words that stand in another topic’s. */
const SETTING = 0.55
const COVERED = 0.7
/** So does what the question names and the answer, which speaks of another subject, leaves aside. */
const SILENT = 0.7
/** The least share of the best topic’s score. */
const SHARE = 0.6
/** An exchange seldom has more, besides those that go on and those that are wider. */
const MOST = 2
/** What must be said of a topic, where the question names none, or only settings. */
const ALONE = { nothing: 1.4, settings: 0.8 } as const
/** What the answer says of another matter than the question must be this much, and this share of the best. */
const BESIDE = { least: 2.5, share: 0.7 } as const
/** A topic that was just spoken of, and stays in the answer to a question about one of its kin. */
const CONTINUED = { recent: 0.6, least: 0.9, share: 0.2 } as const
/** Of what is asked of a topic, as much is said of its part that is named beside it. */
const PART = 0.5
/** What the surroundings weigh: `parent` with a question that names nothing, `again` with one that names this topic, too. */
const PRIOR = { parent: 3.5, before: 2.2, theme: 5, aside: 1, again: 1.5, open: 0.8, recent: 1 } as const

interface Candidate {
  readonly topic: number
  readonly weight: Weight
  readonly score: number
}

const NONE: Weight = { asked: 0, answered: 0, first: 1000, covered: false }

const answered = ({ answered: words }: Weight): number => Math.min(words, ANSWERED.most)

/** What a question names: a subject, or only settings, or nothing. */
interface Asked {
  readonly topics: readonly number[]
  readonly subject: boolean
  /** What an answer that has a subject speaks of, and what that is a part of. */
  readonly taken: ReadonlySet<number>
}

function askedIn(weights: Weights, finder: Finder): Asked {
  const topics = [...weights].filter(([, { asked }]) => asked >= NAMES).map(([topic]) => topic)
  const spoken = [...weights].filter(([, weight]) => weight.answered > 0).map(([topic]) => topic)
  const taken = new Set(spoken.flatMap(topic => [topic, ...finder.above(topic)]))
  const isSubject = (topic: number): boolean => !finder.topics[topic]?.setting
  return { topics, subject: topics.some(isSubject), taken: spoken.some(isSubject) ? taken : new Set() }
}

/** What a topic’s own mentions weigh. */
function ownScore(topic: number, weights: Weights, { finder, asked }: { finder: Finder; asked: Asked }): number {
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
function priorsOf(
  weights: Weights,
  { finder, surroundings, asked }: { finder: Finder; surroundings: Surroundings; asked: Asked },
): Map<number, number> {
  const { parent, before, themes, recent } = surroundings
  const priors = new Map<number, number>()
  const add = (topic: number, score: number): void => {
    priors.set(topic, Math.max(score, priors.get(topic) ?? 0))
  }
  const names = asked.topics.length > 0
  const isKnown = (topic: number): boolean =>
    weights.has(topic) || asked.topics.some(wide => finder.isWithin(topic, wide))
  for (const [topic, share] of recent) if (isKnown(topic)) add(topic, share * PRIOR.recent)
  if (parent !== null) {
    // "And the Syrian government?" names no more than what its topic is a part of.
    if (asked.topics.every(topic => finder.isWithin(parent, topic))) add(parent, PRIOR.parent)
    else if (isKnown(parent)) add(parent, PRIOR.again)
    else if (!asked.subject && !finder.topics[parent]?.setting) add(parent, PRIOR.open)
  }
  if (before !== null && !names) add(before, PRIOR.before)
  for (const theme of themes) add(theme, asked.subject && !isKnown(theme) ? PRIOR.aside : PRIOR.theme)
  return priors
}

/** The topics that could be those of an exchange, with their scores. */
function candidatesOf(
  weights: Weights,
  { finder, surroundings, asked }: { finder: Finder; surroundings: Surroundings; asked: Asked },
): Candidate[] {
  const priors = priorsOf(weights, { finder, surroundings, asked })
  return [...new Set([...weights.keys(), ...priors.keys()])].map(topic => {
    const weight = weights.get(topic) ?? NONE
    return { topic, weight, score: ownScore(topic, weights, { finder, asked }) + (priors.get(topic) ?? 0) }
  })
}

/** The topics of an exchange, the one it is about first. One that another is a part of goes behind: it says less. */
export function topicsOf(exchange: Exchange, surroundings: Surroundings, context: RankContext): ExchangeTopic[] {
  const { finder } = context
  const weights = weightsOf(exchange, context)
  const asked = askedIn(weights, finder)
  const candidates = candidatesOf(weights, { finder, surroundings, asked })
  const best = Math.max(0, ...candidates.map(({ score }) => score))
  const root = (topic: number): number => finder.above(topic).at(-1) ?? topic
  const roots = new Set(asked.topics.map(root))
  const goesOn = (topic: number): boolean =>
    (surroundings.recent.get(topic) ?? 0) >= CONTINUED.recent && roots.has(root(topic))
  const isTopic = ({ topic, weight, score }: Candidate): boolean => {
    if (weight.answered >= CONTINUED.least && goesOn(topic)) return score >= best * CONTINUED.share
    if (score < best * SHARE) return false
    if (weight.asked >= NAMES || score > weight.asked + weight.answered) return true
    if (asked.topics.length === 0) return score === best && weight.asked + weight.answered >= ALONE.nothing
    if (!asked.subject) return weight.asked + weight.answered >= ALONE.settings
    const narrower = asked.topics.some(other => finder.isWithin(topic, other))
    return weight.answered >= BESIDE.least && (narrower || score >= best * BESIDE.share)
  }
  const chosen = candidates.filter(isTopic)
  const wide = new Set(chosen.flatMap(({ topic }) => finder.above(topic)))
  const main = chosen.reduce<Candidate | null>((top, own) => (top && top.score >= own.score ? top : own), null)
  const isNamed = ({ topic, weight }: Candidate): boolean =>
    main !== null && finder.isWithin(main.topic, topic) && weight.asked + weight.answered >= ALONE.nothing
  const own = candidates.filter(candidate => chosen.includes(candidate) || isNamed(candidate))
  const last = ({ topic }: Candidate): number => (wide.has(topic) ? 1 : 0)
  own.sort((a, b) => last(a) - last(b) || b.score - a.score || a.weight.first - b.weight.first)
  const tooMany = own.filter(candidate => last(candidate) === 0 && !goesOn(candidate.topic)).slice(MOST)
  return own
    .filter(candidate => !tooMany.includes(candidate))
    .map(({ topic, weight }, i) => ({
      id: finder.topics[topic]?.id ?? '',
      main: i === 0,
      inherited: weight === NONE,
    }))
}
