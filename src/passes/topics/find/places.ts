import { sentencesOf } from '../../../grammar/sentences.ts'
import { firstFrom } from '../../../model/halving.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { Transcript, Turn } from '../../../model/transcript.ts'
import type { Hit, Sign } from './finder.ts'

/** Whose words something in a text is in. */
export interface Place {
  readonly turn: Turn
  readonly segment: Span
}

/** A hit, and whose words it is in. */
export interface PlacedHit extends Hit, Place {}

/** The items with their turns, in order; what stands in no turn, or in two, is left out. */
export function inTurns<Item extends { readonly span: Span }, Placed>(
  { turns }: Transcript,
  items: readonly Item[],
  put: (item: Item, place: Place) => Placed,
): Placed[] {
  const places = turns.flatMap(turn => turn.segments.map(segment => ({ turn, segment })))
  const found: Placed[] = []
  let next = 0
  for (const item of items) {
    while (next < places.length && (places[next]?.segment.end ?? 0) <= item.span.start) next++
    const place = places[next]
    if (place && contains(place.segment, item.span)) found.push(put(item, place))
  }
  return found
}

/** The hits with their turns. */
export const placed = (transcript: Transcript, hits: readonly Hit[]): PlacedHit[] =>
  inTurns(transcript, hits, ({ topic, rule, span }, { turn, segment }) => ({ topic, rule, span, turn, segment }))

/** A sign, and whose words it is in. */
export interface PlacedSign extends Sign, Place {}

/** The signs with their turns. */
export const placedSigns = (transcript: Transcript, signs: readonly Sign[]): PlacedSign[] =>
  inTurns(transcript, signs, ({ lets, refuses, span }, place) => ({ lets, refuses, span, ...place }))

/** The index of the last of ascending `spots` that starts at `at` or before, or -1. */
export const lastStarting = (spots: readonly { readonly span: Span }[], at: number): number =>
  firstFrom(spots.length, i => (spots[i] as { readonly span: Span }).span.start > at) - 1

/** Finds the sentence around a place; a segment is cut into sentences once, and only where it is asked for. */
export function sentenceFinder(text: string): (segment: Span, at: number) => Span {
  const cut = new Map<number, readonly Span[]>()
  return (segment, at) => {
    const sentences = cut.get(segment.start) ?? sentencesOf(text, segment)
    cut.set(segment.start, sentences)
    return sentences[firstFrom(sentences.length, i => (sentences[i] as Span).start > at) - 1] ?? segment
  }
}

/** Which exchange and thread a turn belongs to; a turn of none is a group of its own. */
export interface Groups {
  exchangeOf(turn: Turn): string
  threadOf(turn: Turn): string
}

export function groupsOf({ exchanges }: Transcript): Groups {
  const byTurn = new Map<string, { readonly id: string; readonly thread: string }>()
  for (const { id, thread, question, answer } of exchanges)
    for (const turn of [...question.turns, ...(answer?.turns ?? [])]) byTurn.set(turn, { id, thread })
  return {
    exchangeOf: ({ id }) => byTurn.get(id)?.id ?? id,
    threadOf: ({ id }) => byTurn.get(id)?.thread ?? id,
  }
}
