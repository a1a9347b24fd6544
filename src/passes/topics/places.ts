import { sentencesOf } from '../../grammar/sentences.ts'
import { firstFrom } from '../../model/halving.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Transcript, Turn } from '../../model/transcript.ts'
import type { Hit } from './finder.ts'

/** A hit, and whose words it is in. */
export interface PlacedHit extends Hit {
  readonly turn: Turn
  readonly segment: Span
}

/** The hits with their turns, in order; what stands in no turn, or in two, is left out. */
export function placed({ turns }: Transcript, hits: readonly Hit[]): PlacedHit[] {
  const places = turns.flatMap(turn => turn.segments.map(segment => ({ turn, segment })))
  const found: PlacedHit[] = []
  let next = 0
  for (const { topic, rule, span } of hits) {
    while (next < places.length && (places[next]?.segment.end ?? 0) <= span.start) next++
    const place = places[next]
    if (place && contains(place.segment, span))
      found.push({ topic, rule, span, turn: place.turn, segment: place.segment })
  }
  return found
}

/** The index of the last of ascending `spans` that starts at `at` or before, or -1. */
export const lastStarting = (spans: readonly Span[], at: number): number =>
  firstFrom(spans.length, i => (spans[i] as Span).start > at) - 1

/** Finds the sentence around a place; a segment is cut into sentences once, and only where it is asked for. */
export function sentenceFinder(text: string): (segment: Span, at: number) => Span {
  const cut = new Map<number, readonly Span[]>()
  return (segment, at) => {
    const sentences = cut.get(segment.start) ?? sentencesOf(text, segment)
    cut.set(segment.start, sentences)
    return sentences[lastStarting(sentences, at)] ?? segment
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
