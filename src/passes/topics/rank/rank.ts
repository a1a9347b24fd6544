import type { Exchange, ExchangeTopic, TopicUse } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import {
  type Asked,
  askedIn,
  type Candidate,
  candidatesOf,
  NAMES,
  type ScoreContext,
  type Surroundings,
} from './candidates.ts'
import { type RankContext, type Weight, type Weights, weightsOf } from './weigh.ts'

/** The least share of the best topic’s score. */
const SHARE = 0.6
/** Of a subject that the question asks of as much as of any: of two asks only one may be answered. */
const ASKED_SHARE = 0.5
/** An exchange seldom has more, besides those that go on and those that are wider. */
const MOST = 2
/** What must be said of a topic, where the question names none, or only settings. */
const ALONE = { nothing: 1.4, settings: 0.8 } as const
/** What the answer says of another matter than the question must be this much, and this share of the best. */
const BESIDE = { least: 2.5, share: 0.7 } as const
/** A topic that was just spoken of, and stays in the answer to a question about one of its kin. */
const CONTINUED = { recent: 0.6, least: 0.9, share: 0.2 } as const

/** From this score on the words leave little doubt of a topic. */
const FIRM = 3

/** What candidates are chosen by. */
interface Choice {
  readonly finder: Finder
  readonly asked: Asked
  /** The best candidate’s score. */
  readonly best: number
  /** What the question says of the topic that it says most of. */
  readonly mostAsked: number
  /** True of a topic that was just spoken of, where the question names one of its kin. */
  readonly goesOn: (topic: number) => boolean
}

function choiceOf(candidates: readonly Candidate[], { finder, surroundings, asked }: ScoreContext): Choice {
  const root = (topic: number): number => finder.above(topic).at(-1) ?? topic
  const roots = new Set(asked.topics.map(root))
  return {
    finder,
    asked,
    best: Math.max(0, ...candidates.map(({ score }) => score)),
    mostAsked: Math.max(NAMES, ...candidates.map(({ weight }) => weight.asked)),
    goesOn: topic => (surroundings.recent.get(topic) ?? 0) >= CONTINUED.recent && roots.has(root(topic)),
  }
}

/** What is said of a topic in an exchange, alone. */
const said = ({ asked, answered: words }: Weight): number => asked + words

/** True of what only the answer names, where that is more than an aside. */
function isAnswered({ topic, weight, score }: Candidate, { finder, asked, best }: Choice): boolean {
  if (asked.topics.length === 0) return score === best && said(weight) >= ALONE.nothing
  if (!asked.subject) return said(weight) >= ALONE.settings
  const narrower = asked.topics.some(other => finder.isWithin(topic, other))
  return weight.answered >= BESIDE.least && (narrower || score >= best * BESIDE.share)
}

/** True of a topic that its words or its surroundings make one of the exchange. */
function isTopic(candidate: Candidate, choice: Choice): boolean {
  const { topic, weight, score } = candidate
  if (weight.answered >= CONTINUED.least && choice.goesOn(topic)) return score >= choice.best * CONTINUED.share
  const isAskedOf = weight.asked >= choice.mostAsked && !choice.finder.topics[topic]?.setting
  if (score < choice.best * (isAskedOf ? ASKED_SHARE : SHARE)) return false
  return weight.asked >= NAMES || score > said(weight) || isAnswered(candidate, choice)
}

/** True where the words leave little doubt, and those of no topic of another kind say as much. */
function isFirm({ topic, named, score }: Candidate, candidates: readonly Candidate[], finder: Finder): boolean {
  const isKin = (other: number): boolean =>
    other === topic || finder.isWithin(other, topic) || finder.isWithin(topic, other)
  return named && score >= FIRM && candidates.every(other => other.score < score || isKin(other.topic))
}

/** The best first; one that another is a part of goes behind: it says less. */
function inOrder(chosen: readonly Candidate[], finder: Finder) {
  const wide = new Set(chosen.flatMap(({ topic }) => finder.above(topic)))
  const isWide = ({ topic }: Candidate): boolean => wide.has(topic)
  const sorted = (all: readonly Candidate[]): Candidate[] =>
    [...all].sort(
      (a, b) => Number(isWide(a)) - Number(isWide(b)) || b.score - a.score || a.weight.first - b.weight.first,
    )
  return { sorted, isWide }
}

/** Those of the candidates that are topics, measured by each other. */
function chosenOf(candidates: readonly Candidate[], scoring: ScoreContext): Candidate[] {
  const { finder } = scoring
  const choice = choiceOf(candidates, scoring)
  const chosen = candidates.filter(candidate => isTopic(candidate, choice))
  const main = chosen.reduce<Candidate | null>((top, own) => (top && top.score >= own.score ? top : own), null)
  const isNamed = ({ topic, weight }: Candidate): boolean =>
    main !== null && finder.isWithin(main.topic, topic) && said(weight) >= ALONE.nothing
  const { sorted, isWide } = inOrder(chosen, finder)
  const own = sorted(candidates.filter(candidate => chosen.includes(candidate) || isNamed(candidate)))
  const tooMany = own.filter(candidate => !isWide(candidate) && !choice.goesOn(candidate.topic)).slice(MOST)
  return own.filter(candidate => !tooMany.includes(candidate))
}

type Origin = TopicUse['origin']

/** The candidates of one origin, and those of them that are topics: no other origin’s topics have a say in it. */
function chosenFrom(origin: Origin, weights: Weights, { surroundings, ...context }: ScoreContext) {
  const { finder } = context
  const isTheirs = (topic: number): boolean => finder.topics[topic]?.origin === origin
  const parents = surroundings.parents.filter(isTheirs)
  const before = surroundings.before.filter(isTheirs)
  const scoring = { ...context, surroundings: { ...surroundings, parents, before } }
  const candidates = candidatesOf(weights, scoring).filter(({ topic }) => isTheirs(topic))
  return { candidates, chosen: chosenOf(candidates, scoring) }
}

/** The topics of an exchange, the one it is about first; the user’s own are none the less for the catalogue's. */
export function topicsOf(exchange: Exchange, surroundings: Surroundings, context: RankContext): ExchangeTopic[] {
  const { finder } = context
  const weights = weightsOf(exchange, context)
  const scoring = { finder, surroundings, asked: askedIn(weights, finder) }
  const both = (['catalogue', 'user'] as const).map(origin => chosenFrom(origin, weights, scoring))
  const candidates = both.flatMap(origin => origin.candidates)
  const chosen = both.flatMap(origin => origin.chosen)
  return inOrder(chosen, finder)
    .sorted(chosen)
    .map((candidate, i) => ({
      id: finder.topics[candidate.topic]?.id ?? '',
      main: i === 0,
      inherited: !candidate.named,
      firm: isFirm(candidate, candidates, finder),
    }))
}
