import { contains, type Span } from '../../../model/span.ts'
import type { Turn } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { type Groups, lastStarting, type PlacedHit, type PlacedSign } from '../find/places.ts'
import { isCompared } from './compared.ts'
import type { OutOfTime } from './time.ts'

/** What the hits are judged by. */
export interface JudgeContext {
  readonly text: string
  readonly finder: Finder
  readonly groups: Groups
  readonly sentenceAt: (segment: Span, at: number) => Span
  /** Topics that a heading of the transcript speaks for. */
  readonly headed: ReadonlySet<number>
  /** Topics that had not begun, or were over. */
  readonly outside: (topic: number) => OutOfTime | null
  /** Tells a country’s name that means somebody or something else. */
  readonly isBearer: (hit: PlacedHit) => boolean
}

/** As far back as this a topic that was named tells what its weak phrases mean. */
const NEAR = 9000
const NAMING: ReadonlySet<PlacedHit['rule']> = new Set(['phrase', 'pattern', 'match', 'acronym'])

/** The items of each topic that is asked for, in order. */
function byTopic<Item>(
  items: readonly Item[],
  topicsOf: (item: Item) => readonly number[],
  wanted: ReadonlySet<number>,
): Map<number, Item[]> {
  const lists = new Map([...wanted].map((topic): [number, Item[]] => [topic, []]))
  for (const item of items) for (const topic of topicsOf(item)) lists.get(topic)?.push(item)
  return lists
}

const weakHits = (hits: readonly PlacedHit[], topics: ReadonlySet<number>) =>
  byTopic(hits, ({ topic, rule }) => (rule === 'in-context' ? [topic] : []), topics)

/** Without the signs that are part of a weak phrase: none vouches for itself, nor for the next like it. */
function vouching(
  needed: ReadonlyMap<number, readonly PlacedSign[]>,
  weak: ReadonlyMap<number, readonly PlacedHit[]>,
  text: string,
): ReadonlyMap<number, readonly PlacedSign[]> {
  const known = new Map<PlacedSign, boolean>()
  const compared = (sign: PlacedSign): boolean => {
    const is = known.get(sign) ?? isCompared(text, sign)
    known.set(sign, is)
    return is
  }
  const isPart = (topic: number, { span }: PlacedSign): boolean => {
    const own = weak.get(topic) ?? []
    const last = own[lastStarting(own, span.start)]
    return last !== undefined && contains(last.span, span)
  }
  return new Map(
    [...needed].map(([topic, signs]) => [topic, signs.filter(sign => !isPart(topic, sign) && !compared(sign))]),
  )
}

/** The last of ascending `spots` that begins in the sentence. */
function within(spots: readonly { readonly span: Span }[] | undefined, sentence: Span): Span | null {
  const last = spots?.[lastStarting(spots, sentence.end - 1)]?.span
  return last && last.start >= sentence.start ? last : null
}

/** What lets a weak phrase count. */
export interface Let {
  /** How far back it is, in characters: 0 where it stands within reach. */
  readonly back: number
  /** Its words; null where a heading lets the phrase count. */
  readonly by: Span | null
}

type Reader = (hit: PlacedHit) => Span | null

/** Where the topic was named by itself before a hit, or null where that is too far. */
function namedBefore(spots: readonly { readonly span: Span }[] | undefined, { start }: Span): Span | null {
  const last = spots?.[lastStarting(spots, start - 1)]?.span
  return last !== undefined && start - last.start <= NEAR ? last : null
}

/** Finds what a hit needs in its group (a turn, or an exchange): the last before it, or else the first behind. */
function groupReader(needed: ReadonlyMap<number, readonly PlacedSign[]>, { finder, groups }: JudgeContext): Reader {
  return ({ topic, turn, span }) => {
    const isWide = finder.topics[topic]?.within === 'exchange'
    const groupOf = (own: Turn): string => (isWide ? groups.exchangeOf(own) : own.id)
    const signs = needed.get(topic) ?? []
    const before = lastStarting(signs, span.start)
    const near = [signs[before], signs[before + 1]]
    return near.find(sign => sign !== undefined && groupOf(sign.turn) === groupOf(turn))?.span ?? null
  }
}

/** Reads what lets a weak phrase count: what it needs within its reach, or the topic named before it; or null. */
export function needsReader(hits: readonly PlacedHit[], signs: readonly PlacedSign[], context: JudgeContext) {
  const { finder, sentenceAt, headed } = context
  const weak = new Set(hits.filter(({ rule }) => rule === 'in-context').map(({ topic }) => topic))
  const needed = vouching(
    byTopic(signs, ({ lets }) => lets, weak),
    weakHits(hits, weak),
    context.text,
  )
  const named = byTopic(hits, ({ topic, rule }) => (NAMING.has(rule) ? [topic] : []), weak)
  const inGroup = groupReader(needed, context)
  const near: Reader = hit =>
    finder.topics[hit.topic]?.within === 'sentence'
      ? within(needed.get(hit.topic), sentenceAt(hit.segment, hit.span.start))
      : inGroup(hit)
  return (hit: PlacedHit): Let | null => {
    const by = near(hit)
    if (by) return { back: 0, by }
    if (finder.topics[hit.topic]?.within !== 'exchange') return null
    if (headed.has(hit.topic)) return { back: 0, by: null }
    const before = namedBefore(named.get(hit.topic), hit.span)
    return before && { back: hit.span.start - before.start, by: before }
  }
}
