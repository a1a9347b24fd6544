import { overlaps, type Span } from '../../../model/span.ts'
import { lastStarting, type PlacedHit, type PlacedSign } from '../find/places.ts'

import { isCompared } from './compared.ts'

/** As far from a hit as this, in characters, a phrase of its sentence refuses it: further on is another matter. */
const REACH = 60

/** A phrase that refuses hits of a topic, where it stands. */
interface Against {
  readonly span: Span
  readonly segment: Span
  /** It holds a hit itself, "Port of Spain": it is a name or an idiom, and says nothing of other hits. */
  readonly isName: boolean
}

interface RefusalPlace {
  readonly text: string
  /** The sentence of the words. */
  readonly sentence: () => Span
}

/** Tells which words refuse a hit in its sentence, or null. */
export type RefusalReader = (hit: PlacedHit, sentence: () => Span) => Span | null

/** The items of each topic, in order. */
function byTopic<Item extends { readonly span: Span }>(
  items: readonly Item[],
  topicsOf: (item: Item) => readonly number[],
): Map<number, Item[]> {
  const lists = new Map<number, Item[]>()
  for (const item of items)
    for (const topic of topicsOf(item)) {
      const list = lists.get(topic)
      if (list) list.push(item)
      else lists.set(topic, [item])
    }
  return lists
}

/** Of refusing phrases, those that have a hit in them are told from those beside one. */
function againstOf(signs: readonly PlacedSign[], hits: readonly PlacedHit[]): readonly Against[] {
  return signs.map(({ span, segment }) => {
    const last = hits[lastStarting(hits, span.end - 1)]?.span
    return { span, segment, isName: last !== undefined && overlaps(last, span) }
  })
}

/**
 * The last of `against` that refuses the words at `span`: one that they are in, or one beside them in their sentence, unless it
 * is named for comparison ("like those on Iran").
 */
function refusing(against: readonly Against[], span: Span, { text, sentence }: RefusalPlace): Span | null {
  for (let i = lastStarting(against, span.end + REACH); i >= 0; i--) {
    const sign = against[i] as Against
    const { span: words, isName } = sign
    if (words.start < span.start - REACH) return null
    if (overlaps(words, span)) return words
    if (isName) continue
    const { start, end } = sentence()
    if (words.start >= start && words.start < end && !isCompared(text, sign)) return words
  }
  return null
}

/** Reads what refuses hits: names around them, and phrases near them in their sentence. */
export function refusalReader(text: string, signs: readonly PlacedSign[], hits: readonly PlacedHit[]): RefusalReader {
  const own = byTopic(
    hits.filter(({ rule }) => rule !== 'gate'),
    ({ topic }) => [topic],
  )
  const refusals = new Map(
    [...byTopic(signs, ({ refuses }) => refuses)].map(([topic, spots]) => [
      topic,
      againstOf(spots, own.get(topic) ?? []),
    ]),
  )
  return ({ topic, span }, sentence) => {
    const against = refusals.get(topic)
    return against ? refusing(against, span, { text, sentence }) : null
  }
}
