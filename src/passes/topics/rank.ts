import { sentencesOf } from '../../grammar/sentences.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Exchange, ExchangeTopic, Transcript, Turn } from '../../model/transcript.ts'
import { isCovered } from './covered.ts'
import type { Finder } from './finder.ts'
import type { Judged } from './judge.ts'
import { passingIn } from './passing.ts'

/** A mention of a topic in an exchange, with what its place is worth. */
interface Weighed {
  readonly topic: number
  readonly asked: boolean
  readonly weight: number
}

/** What a mention is worth by its place; the answer’s words count less the later they come. */
const WORTH = { ask: 4, preface: 2, opening: 1.5, answer: 1, late: 0.5 } as const
const OPENING_SENTENCES = 2
const LONGEST_OPENING = 600
const LATE = 1200
/** Of a topic that is named in passing. */
const PASSING = 0.2

/** What a topic must have in the question, and of the strongest one there, to be asked about. */
const ASKED = { least: 1, share: 0.25 } as const
/** The least share of the strongest topic’s weight, question and answer together. */
const SHARE = 0.3
/** What an answer must say of a topic where the question names none. */
const ALONE = { least: 1, share: 0.5 } as const
/** And where it does: once in a short answer will do, a long one must come back to it. */
const BESIDE = { least: 1, most: 4, perLength: 600 } as const
/** A topic from quite another branch than what is asked about must weigh more. */
const RELATED = { least: 1, share: 0.1 } as const
const FOREIGN = { least: 2, share: 0.4 } as const

/** The mentions by turn, each list in order. */
export type MentionsByTurn = ReadonlyMap<string, readonly Judged[]>

interface RankContext {
  readonly transcript: Transcript
  readonly finder: Finder
  readonly byTurn: MentionsByTurn
  readonly turns: ReadonlyMap<string, Turn>
}

function weighed(
  turn: string,
  worth: (mention: Judged) => number,
  { transcript, finder, byTurn, asked }: RankContext & { asked: boolean },
): Weighed[] {
  const found = byTurn.get(turn) ?? []
  if (found.length === 0) return []
  const passing = passingIn(transcript.text, found)
  return found.flatMap((mention, i) =>
    isCovered(found, i, finder)
      ? []
      : [{ topic: mention.topic, asked, weight: worth(mention) * (passing.has(mention) ? PASSING : 1) }],
  )
}

function inQuestion({ question }: Exchange, context: RankContext): Weighed[] {
  return question.turns.flatMap(id => {
    const asks = question.asks.filter(({ turn }) => turn === id)
    const worth = ({ span }: Judged): number => (asks.some(ask => overlaps(ask.span, span)) ? WORTH.ask : WORTH.preface)
    return weighed(id, worth, { ...context, asked: true })
  })
}

/** Where the opening sentences of an answer end. */
function openingOf(turn: Turn | undefined, text: string): number {
  const [first] = turn?.segments ?? []
  if (!first) return 0
  const sentences = sentencesOf(text, { start: first.start, end: Math.min(first.end, first.start + LONGEST_OPENING) })
  return (sentences[OPENING_SENTENCES - 1] ?? sentences.at(-1))?.end ?? first.start
}

function inAnswer({ answer }: Exchange, context: RankContext): Weighed[] {
  let before = 0
  return (answer?.turns ?? []).flatMap((id, i) => {
    const turn = context.turns.get(id)
    const from = turn?.segments[0]?.start ?? 0
    const opening = i === 0 && context.byTurn.has(id) ? openingOf(turn, context.transcript.text) : 0
    const already = before
    before += turn?.text.length ?? 0
    const worth = ({ span }: Judged): number => {
      if (contains({ start: from, end: opening }, span)) return WORTH.opening
      return already + span.start - from > LATE ? WORTH.late : WORTH.answer
    }
    return weighed(id, worth, { ...context, asked: false })
  })
}

interface Weight {
  asked: number
  answered: number
  /** Where it is named first, among all. */
  readonly first: number
}

function weightsOf(mentions: readonly Weighed[]): Map<number, Weight> {
  const weights = new Map<number, Weight>()
  mentions.forEach(({ topic, asked, weight }, i) => {
    const own = weights.get(topic) ?? { asked: 0, answered: 0, first: i }
    if (asked) own.asked += weight
    else own.answered += weight
    weights.set(topic, own)
  })
  return weights
}

const total = ({ asked, answered }: Weight): number => asked + answered

/** What an answer of this length must say of a topic besides the one that was asked about. */
function besideIn({ answer }: Exchange, turns: RankContext['turns']): number {
  const length = (answer?.turns ?? []).reduce((sum, id) => sum + (turns.get(id)?.text.length ?? 0), 0)
  return Math.min(BESIDE.most, Math.max(BESIDE.least, length / BESIDE.perLength))
}

type Weights = ReadonlyMap<number, Weight>

/** Whether a topic is one of the exchange, and not only named in it. */
function judgeOf(weights: Weights, { finder, beside }: { finder: Finder; beside: number }): (topic: number) => boolean {
  const all = [...weights.values()]
  const most = Math.max(0, ...all.map(total))
  const mostAsked = Math.max(0, ...all.map(({ asked }) => asked))
  const root = (topic: number): number => finder.above(topic).at(-1) ?? topic
  const asked = [...weights].filter(([, weight]) => weight.asked >= ASKED.least)
  const roots = new Set(asked.map(([topic]) => root(topic)))
  return topic => {
    const weight = weights.get(topic) ?? NONE
    const has = ({ least, share }: { least: number; share: number }): boolean =>
      weight.answered >= least && total(weight) >= most * share
    if (weight.asked >= Math.max(ASKED.least, mostAsked * ASKED.share)) return total(weight) >= most * SHARE
    if (asked.length === 0) return has(ALONE)
    const wanted = roots.has(root(topic)) ? RELATED : FOREIGN
    return has({ least: Math.max(wanted.least, beside), share: wanted.share })
  }
}

/** The topics of an exchange, the one it is about first. One that another is a part of goes behind: it says less. */
export function topicsOf(exchange: Exchange, context: RankContext): ExchangeTopic[] {
  const { finder, turns } = context
  const weights = weightsOf([...inQuestion(exchange, context), ...inAnswer(exchange, context)])
  const isTopic = judgeOf(weights, { finder, beside: besideIn(exchange, turns) })
  const own = [...weights].filter(([topic]) => isTopic(topic))
  const wide = new Set(own.flatMap(([topic]) => finder.above(topic)))
  const last = (topic: number): number => (wide.has(topic) ? 1 : 0)
  own.sort((a, b) => last(a[0]) - last(b[0]) || total(b[1]) - total(a[1]) || a[1].first - b[1].first)
  return own.map(([topic], i) => ({ id: finder.topics[topic]?.id ?? '', main: i === 0, inherited: false }))
}

const NONE: Weight = { asked: 0, answered: 0, first: 0 }
