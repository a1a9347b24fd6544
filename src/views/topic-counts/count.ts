import type { ChosenCatalogue } from '../../catalogue/index.ts'
import type { Clarity, TopicUse, Transcript } from '../../model/transcript.ts'

/** What counts are told by: `all` transcripts together, or those of a year, a month or a day. */
export const PERIODS = ['all', 'year', 'month', 'day'] as const
export type Period = (typeof PERIODS)[number]

/** How much of a day, `2015-12-14`, names its period. */
const NAMED_BY = { year: 4, month: 7, day: 10 } as const

/** How often a topic was asked about, over the transcripts of a period. */
export interface TopicCount {
  readonly id: string
  readonly label: string
  readonly origin: TopicUse['origin']
  /** Transcripts with an exchange about it. */
  readonly transcripts: number
  /** Exchanges about it. */
  readonly asked: number
  /** Exchanges about it or about a part of it, however deep; each once. */
  readonly withParts: number
  /** Exchanges about it in which that is beyond doubt. */
  readonly firm: number
  /** How the exchanges about it were answered; those without an answer are in none. */
  readonly answers: Readonly<Record<Clarity['label'], number>>
}

export interface PeriodCounts {
  /** `all`, `2015`, `2015-12`, `2015-12-14`; null for transcripts of which no day is known. */
  readonly period: string | null
  readonly transcripts: number
  readonly exchanges: number
  /** Exchanges with no topic but discovered ones. */
  readonly withoutTopic: number
  readonly topics: readonly TopicCount[]
}

/** Counts of topics over several transcripts, as the JSON has them. */
export interface TopicCounts {
  readonly schema: 'presser-topic-counts/1'
  readonly by: Period
  /** The first day and the last. */
  readonly from: string | null
  readonly to: string | null
  /** The earliest first, transcripts without a day last. */
  readonly periods: readonly PeriodCounts[]
  /** What was read and left out, as it is in another one that was read before. */
  readonly duplicates: readonly string[]
}

type Named = Pick<TopicUse, 'id' | 'label' | 'origin'>
type Known = ReadonlyMap<string, Named & { readonly broader: string | null }>
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

interface TopicTally extends Mutable<TopicCount> {
  answers: Record<Clarity['label'], number>
}

interface Tally {
  transcripts: number
  exchanges: number
  withoutTopic: number
  readonly topics: Map<string, TopicTally>
}

/** The topics that are looked for, by their ids; of those with the same id the last counts. */
const knownIn = (catalogues: readonly ChosenCatalogue[]): Known =>
  new Map(
    catalogues.flatMap(({ catalogue, origin }) =>
      catalogue.topics.map(({ id, label, broader }) => [id, { id, label, origin, broader }] as const),
    ),
  )

/** A topic and all that it is a part of. */
function withAbove(id: string, known: Known): string[] {
  const chain = [id]
  for (let above = known.get(id)?.broader; above && !chain.includes(above); above = known.get(above)?.broader)
    chain.push(above)
  return chain
}

const newTally = (): Tally => ({ transcripts: 0, exchanges: 0, withoutTopic: 0, topics: new Map() })

const newTopic = ({ id, label, origin }: Named): TopicTally => ({
  id,
  label,
  origin,
  transcripts: 0,
  asked: 0,
  withParts: 0,
  firm: 0,
  answers: { 'clear-reply': 0, ambivalent: 0, 'clear-non-reply': 0, undetermined: 0 },
})

const mostAsked = (a: TopicCount, b: TopicCount): number =>
  b.asked - a.asked || b.withParts - a.withParts || (a.id < b.id ? -1 : 1)

/** Takes in transcripts one by one, and tells how often each topic was asked about. */
export interface TopicCounter {
  add(transcript: Transcript, catalogues: readonly ChosenCatalogue[]): void
  counts(): TopicCounts
}

/**
 * Counts topics over transcripts. `only` names some, which every period then has; without it discovered topics are left out,
 * as each transcript discovers its own.
 */
export function topicCounter({ by, only }: { by: Period; only: readonly string[] | null }): TopicCounter {
  const tallies = new Map<string | null, Tally>()
  const duplicates: string[] = []
  const names = new Map<string, Named>()
  const days: string[] = []

  const tallyOf = (date: string | null): Tally => {
    const period = by === 'all' ? by : (date?.slice(0, NAMED_BY[by]) ?? null)
    const tally = tallies.get(period) ?? newTally()
    tallies.set(period, tally)
    return tally
  }
  const topicIn = ({ topics }: Tally, id: string): TopicTally => {
    const topic = topics.get(id) ?? newTopic(names.get(id) ?? { id, label: id, origin: 'discovered' })
    topics.set(id, topic)
    return topic
  }

  return {
    add(transcript, catalogues) {
      const { source, date, exchanges, messages } = transcript
      if (messages.some(({ rule }) => rule === 'duplicate')) {
        duplicates.push(source.id ?? source.path ?? 'standard input')
        return
      }
      const known = knownIn(catalogues)
      for (const named of [...known.values(), ...transcript.topics])
        if ((names.get(named.id)?.origin ?? 'discovered') === 'discovered') names.set(named.id, named)
      // What one transcript discovers may be a topic of the user's own in another.
      const found = new Set(transcript.topics.filter(({ origin }) => origin === 'discovered').map(({ id }) => id))
      const isCounted = (id: string): boolean => (only ? only.includes(id) : !found.has(id))
      if (date !== null) days.push(date)
      const tally = tallyOf(date)
      tally.transcripts++
      tally.exchanges += exchanges.length
      const asked = new Set<string>()
      for (const { topics, answer } of exchanges) {
        if (topics.every(({ id }) => found.has(id))) tally.withoutTopic++
        for (const { id, firm } of topics.filter(own => isCounted(own.id))) {
          const topic = topicIn(tally, id)
          asked.add(id)
          topic.asked++
          if (firm) topic.firm++
          if (answer) topic.answers[answer.clarity?.label ?? 'undetermined']++
        }
        const reached = new Set(topics.flatMap(({ id }) => withAbove(id, known)))
        for (const id of reached) if (isCounted(id)) topicIn(tally, id).withParts++
      }
      for (const id of asked) topicIn(tally, id).transcripts++
    },
    counts() {
      const sorted = [...tallies].sort(([a], [b]) => (a === null ? 1 : b === null || a < b ? -1 : 1))
      days.sort()
      return {
        schema: 'presser-topic-counts/1',
        by,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        periods: sorted.map(([period, tally]) => ({
          period,
          transcripts: tally.transcripts,
          exchanges: tally.exchanges,
          withoutTopic: tally.withoutTopic,
          topics: only ? only.map(id => topicIn(tally, id)) : [...tally.topics.values()].sort(mostAsked),
        })),
        duplicates,
      }
    },
  }
}
