import type { ChosenCatalogue } from '../../catalogue/index.ts'
import type { Clarity, Exchange, TopicUse, Transcript } from '../../model/transcript.ts'
import type { PartCount, Period, TopicCount, TopicCounts } from './counts.ts'

/** How much of a day, `2015-12-14`, names its period. */
const PREFIX_LENGTH = { year: 4, month: 7, day: 10 } as const

type Named = Pick<TopicUse, 'id' | 'label' | 'origin'>
type Known = ReadonlyMap<string, Named & { readonly broader: string | null }>

interface AskedTally {
  transcripts: number
  asked: number
  firm: number
  readonly answers: Record<Clarity['label'], number>
}

interface TopicTally {
  readonly own: AskedTally
  readonly withParts: AskedTally
  readonly parts: Map<string, number>
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

const nothingAsked = (): AskedTally => ({
  transcripts: 0,
  asked: 0,
  firm: 0,
  answers: { 'clear-reply': 0, ambivalent: 0, 'clear-non-reply': 0, undetermined: 0 },
})

const newTopic = (): TopicTally => ({
  own: nothingAsked(),
  withParts: nothingAsked(),
  parts: new Map(),
})

function countExchange(tally: AskedTally, { answer }: Exchange, firm: boolean): void {
  tally.asked++
  if (firm) tally.firm++
  if (answer) tally.answers[answer.clarity?.label ?? 'undetermined']++
}

function topicIn({ topics }: Tally, id: string): TopicTally {
  const topic = topics.get(id) ?? newTopic()
  topics.set(id, topic)
  return topic
}

interface CountContext {
  readonly known: Known
  readonly isCounted: (id: string) => boolean
}

/** Counts an exchange for its topics, and once for each that these are parts of; gives what it was counted in. */
function countTopics(tally: Tally, exchange: Exchange, { known, isCounted }: CountContext): AskedTally[] {
  const reached = new Map<string, boolean>()
  for (const { id, firm } of exchange.topics)
    for (const above of withAbove(id, known)) reached.set(above, firm || reached.get(above) === true)
  for (const { id } of exchange.topics)
    for (const above of withAbove(id, known).slice(1).filter(isCounted)) {
      const { parts } = topicIn(tally, above)
      parts.set(id, 1 + (parts.get(id) ?? 0))
    }
  const own = exchange.topics.map(({ id, firm }) => ({ id, firm, part: 'own' as const }))
  const all = [...reached].map(([id, firm]) => ({ id, firm, part: 'withParts' as const }))
  return [...own, ...all]
    .filter(({ id }) => isCounted(id))
    .map(({ id, firm, part }) => {
      const asked = topicIn(tally, id)[part]
      countExchange(asked, exchange, firm)
      return asked
    })
}

/** Counts the exchanges of a transcript; `found` are the topics that it discovered. */
function countTranscript(
  tally: Tally,
  { exchanges }: Transcript,
  context: CountContext & { readonly found: ReadonlySet<string> },
) {
  tally.transcripts++
  tally.exchanges += exchanges.length
  tally.withoutTopic += exchanges.filter(({ topics }) => topics.every(({ id }) => context.found.has(id))).length
  for (const asked of new Set(exchanges.flatMap(exchange => countTopics(tally, exchange, context)))) asked.transcripts++
}

const partCounts = (parts: ReadonlyMap<string, number>): PartCount[] =>
  [...parts].map(([id, asked]) => ({ id, asked })).sort((a, b) => b.asked - a.asked || (a.id < b.id ? -1 : 1))

const mostAsked = (a: TopicCount, b: TopicCount): number =>
  b.withParts.asked - a.withParts.asked || b.asked - a.asked || (a.id < b.id ? -1 : 1)

/** Takes in transcripts one by one, and tells how often each topic was asked about. */
export interface TopicCounter {
  add(transcript: Transcript, catalogues: readonly ChosenCatalogue[]): void
  /** Takes note of an input that could not be read. */
  addFailed(name: string): void
  counts(): TopicCounts
}

/**
 * Counts topics over transcripts. `only` names some, which every period then has; without it discovered topics are left out,
 * as each transcript discovers its own.
 */
export function topicCounter({ by, only }: { by: Period; only: readonly string[] | null }): TopicCounter {
  const tallies = new Map<string | null, Tally>()
  const names = new Map<string, Named>()
  const days: string[] = []
  let undated = 0
  const duplicates: string[] = []
  const withoutTurns: string[] = []
  const failed: string[] = []

  const tallyOf = (date: string | null): Tally => {
    const period = by === 'all' ? by : (date?.slice(0, PREFIX_LENGTH[by]) ?? null)
    const tally = tallies.get(period) ?? { transcripts: 0, exchanges: 0, withoutTopic: 0, topics: new Map() }
    tallies.set(period, tally)
    return tally
  }
  const countOf = (id: string, { own, withParts, parts }: TopicTally): TopicCount => ({
    ...(names.get(id) ?? { id, label: id, origin: 'discovered' }),
    ...own,
    withParts,
    parts: partCounts(parts),
  })
  const sorted = ({ topics }: Tally): readonly TopicCount[] =>
    only
      ? only.map(id => countOf(id, topics.get(id) ?? newTopic()))
      : [...topics].map(([id, topic]) => countOf(id, topic)).sort(mostAsked)

  return {
    add(transcript, catalogues) {
      const { source, date, messages } = transcript
      const name = source.id ?? source.path ?? 'standard input'
      if (messages.some(({ rule }) => rule === 'duplicate')) {
        duplicates.push(name)
        return
      }
      if (transcript.turns.length === 0) {
        withoutTurns.push(name)
        return
      }
      const known = knownIn(catalogues)
      for (const { id, label, origin } of [...known.values(), ...transcript.topics])
        if ((names.get(id)?.origin ?? 'discovered') === 'discovered') names.set(id, { id, label, origin })
      // What one transcript discovers may be a topic of the user's own in another.
      const found = new Set(transcript.topics.filter(({ origin }) => origin === 'discovered').map(({ id }) => id))
      const isCounted = (id: string): boolean => (only ? only.includes(id) : !found.has(id))
      if (date === null) undated++
      else days.push(date)
      countTranscript(tallyOf(date), transcript, { known, isCounted, found })
    },
    addFailed: name => void failed.push(name),
    counts() {
      days.sort()
      const inOrder = [...tallies].sort(([a], [b]) => (a === null ? 1 : b === null || a < b ? -1 : 1))
      return {
        schema: 'presser-topic-counts/1',
        by,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        undated,
        periods: inOrder.map(([period, tally]) => ({ period, ...tally, topics: sorted(tally) })),
        duplicates,
        withoutTurns,
        failed,
      }
    },
  }
}
