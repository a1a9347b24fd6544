import { contains, type Span } from '../../model/span.ts'
import type { Finder } from './finder.ts'
import { type Groups, lastStarting, type PlacedHit, type PlacedSign } from './places.ts'

/** What the hits are judged by. */
export interface JudgeContext {
  readonly finder: Finder
  readonly groups: Groups
  readonly sentenceAt: (segment: Span, at: number) => Span
  /** Topics that a heading of the transcript speaks for. */
  readonly headed: ReadonlySet<number>
  /** Topics that had not begun. */
  readonly isBefore: (topic: number) => boolean
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
): ReadonlyMap<number, readonly PlacedSign[]> {
  const isPart = (topic: number, { span }: PlacedSign): boolean => {
    const own = weak.get(topic) ?? []
    const last = own[lastStarting(own, span.start)]
    return last !== undefined && contains(last.span, span)
  }
  return new Map([...needed].map(([topic, signs]) => [topic, signs.filter(sign => !isPart(topic, sign))]))
}

/** The last of ascending `spots` that begins in the sentence. */
function within(spots: readonly { readonly span: Span }[] | undefined, sentence: Span): Span | null {
  const last = spots?.[lastStarting(spots, sentence.end - 1)]?.span
  return last && last.start >= sentence.start ? last : null
}

/** How far back the topic was named by itself, or null where that is too far. */
function stepsBack(spots: readonly { readonly span: Span }[] | undefined, { start }: Span): number | null {
  const last = spots?.[lastStarting(spots, start - 1)]?.span
  return last !== undefined && start - last.start <= NEAR ? start - last.start : null
}

/** Tells whether a group (a turn, or an exchange) has a phrase that a topic needs; a topic’s groups are listed once. */
function groupReader(needed: ReadonlyMap<number, readonly PlacedSign[]>, { finder, groups }: JudgeContext) {
  const known = new Map<number, ReadonlySet<string>>()
  return (topic: number, group: string): boolean => {
    let own = known.get(topic)
    if (!own) {
      const isWide = finder.topics[topic]?.within === 'exchange'
      own = new Set((needed.get(topic) ?? []).map(({ turn }) => (isWide ? groups.exchangeOf(turn) : turn.id)))
      known.set(topic, own)
    }
    return own.has(group)
  }
}

/**
 * Reads how far what a weak phrase needs is: 0 where it stands within the topic’s reach, characters where the reach is
 * the exchange and the topic was named before it, or null.
 */
export function needsReader(hits: readonly PlacedHit[], signs: readonly PlacedSign[], context: JudgeContext) {
  const { finder, groups, sentenceAt, headed } = context
  const weak = new Set(hits.filter(({ rule }) => rule === 'in-context').map(({ topic }) => topic))
  const needed = vouching(
    byTopic(signs, ({ lets }) => lets, weak),
    weakHits(hits, weak),
  )
  const named = byTopic(hits, ({ topic, rule }) => (NAMING.has(rule) ? [topic] : []), weak)
  const isIn = groupReader(needed, context)
  return ({ topic, turn, segment, span }: PlacedHit): number | null => {
    switch (finder.topics[topic]?.within) {
      case 'sentence':
        return within(needed.get(topic), sentenceAt(segment, span.start)) ? 0 : null
      case 'turn':
        return isIn(topic, turn.id) ? 0 : null
      default:
        return headed.has(topic) || isIn(topic, groups.exchangeOf(turn)) ? 0 : stepsBack(named.get(topic), span)
    }
  }
}
