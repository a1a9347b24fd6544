import { sentencesOf } from '../../../grammar/sentences.ts'
import { ANNOUNCES, WEEK_AHEAD } from '../../../lexicon/subject-cues.ts'
import { contains, overlaps } from '../../../model/span.ts'
import type { Exchange, Transcript, Turn } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { coveringOf } from '../judge/covered.ts'
import type { Judged } from '../judge/judge.ts'
import { passingIn } from './passing.ts'

// These weights and those of `candidates.ts` were chosen on the development half of `test/gold` and on 360 exchanges of 201
// other transcripts that were labelled for it; within a tenth of them the figures hardly change.

/** What a mention is worth by its place; the answer’s words count less the later they come. */
const WORTH = { announced: 5, ask: 4, lead: 2.5, preface: 1.75, opening: 1.5, answer: 1, late: 0.5 } as const
/** As near as this before an ask, the preface leads to it. */
const LEAD = 160
const BEFORE = 50
const OPENING_SENTENCES = 2
const LONGEST_OPENING = 600
const LATE = 600
/** Of a topic that is named in passing, that a noun comes back to, and that the same turn named already. */
const PASSING = 0.2
const ANAPHOR = 0.2
/** Of what the podium goes on to tell of the coming week. */
const UNASKED = 0.2
const AGAIN = { asked: 0.25, answered: 0.6 } as const

/** What an exchange says of a topic. */
export interface Weight {
  readonly asked: number
  readonly answered: number
  /** Where it is named first, among all. */
  readonly first: number
  /** True where it stands in the words of another topic: "sanctions on Venezuela". */
  readonly covered: boolean
}

export type Weights = ReadonlyMap<number, Weight>

/** The mentions by turn, each list in order. */
export type MentionsByTurn = ReadonlyMap<string, readonly Judged[]>

/** What weighing and ranking look things up in. */
export interface RankContext {
  readonly transcript: Transcript
  readonly finder: Finder
  readonly byTurn: MentionsByTurn
  readonly turns: ReadonlyMap<string, Turn>
}

/** A mention of a topic in an exchange, with what its place is worth. */
interface Weighed {
  readonly topic: number
  readonly asked: boolean
  readonly weight: number
  readonly covered: boolean
}

type Worth = (mention: Judged) => number

function weighed(turn: string, worth: Worth, { transcript, finder, byTurn, asked }: RankContext & { asked: boolean }) {
  const found = byTurn.get(turn) ?? []
  if (found.length === 0) return []
  const passing = passingIn(transcript.text, found)
  const again = asked ? AGAIN.asked : AGAIN.answered
  const best = new Map<number, number>()
  return found.flatMap((mention, i): Weighed[] => {
    const covering = coveringOf(found, i, finder)
    if (covering === 'part') return []
    const { topic, rule } = mention
    if (covering === 'words') return [{ topic, asked, weight: 0, covered: true }]
    const own = worth(mention) * (passing.has(mention) ? PASSING : 1) * (rule === 'anaphor' ? ANAPHOR : 1)
    // The same words over and over say a topic once: the best place counts, the others a little.
    const known = best.get(topic) ?? 0
    best.set(topic, Math.max(known, own))
    const weight = Math.max(0, own - known) + Math.min(own, known) * again
    return [{ topic, asked, weight, covered: false }]
  })
}

function inQuestion({ question }: Exchange, context: RankContext): Weighed[] {
  return question.turns.flatMap(id => {
    const asks = question.asks.filter(({ turn }) => turn === id)
    const worth: Worth = ({ topic, span, segment }) => {
      const before = context.transcript.text.slice(Math.max(segment.start, span.start - BEFORE), span.start)
      const isSetting = context.finder.topics[topic]?.setting ?? false
      if (!isSetting && ANNOUNCES.some(cue => cue.test(before))) return WORTH.announced
      if (asks.some(ask => overlaps(ask.span, span))) return WORTH.ask
      const leads = asks.some(ask => ask.span.start >= span.end && ask.span.start - span.end <= LEAD)
      return leads ? WORTH.lead : WORTH.preface
    }
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

/** Where an answer turns to the coming week, or infinity. */
function weekAheadIn(turn: Turn | undefined, { transcript, byTurn }: RankContext): number {
  if (!turn || !byTurn.has(turn.id)) return Number.POSITIVE_INFINITY
  for (const { start, end } of turn.segments) {
    const hit = WEEK_AHEAD.exec(transcript.text.slice(start, end))
    if (hit) return start + hit.index
  }
  return Number.POSITIVE_INFINITY
}

function inAnswer({ answer }: Exchange, context: RankContext): Weighed[] {
  let before = 0
  return (answer?.turns ?? []).flatMap((id, i) => {
    const turn = context.turns.get(id)
    const from = turn?.segments[0]?.start ?? 0
    const opening = i === 0 && context.byTurn.has(id) ? openingOf(turn, context.transcript.text) : 0
    const already = before
    before += turn?.text.length ?? 0
    const ahead = weekAheadIn(turn, context)
    const worth: Worth = ({ span }) => {
      if (span.start >= ahead) return UNASKED
      if (contains({ start: from, end: opening }, span)) return WORTH.opening
      return already + span.start - from > LATE ? WORTH.late : WORTH.answer
    }
    return weighed(id, worth, { ...context, asked: false })
  })
}

/** What an exchange says of each topic that it names. */
export function weightsOf(exchange: Exchange, context: RankContext): Weights {
  const weights = new Map<number, Weight>()
  const mentions = [...inQuestion(exchange, context), ...inAnswer(exchange, context)]
  mentions.forEach(({ topic, asked, weight, covered }, i) => {
    const own = weights.get(topic) ?? { asked: 0, answered: 0, first: i, covered: false }
    weights.set(topic, {
      first: own.first,
      asked: own.asked + (asked ? weight : 0),
      answered: own.answered + (asked ? 0 : weight),
      covered: own.covered || covered,
    })
  })
  return weights
}
