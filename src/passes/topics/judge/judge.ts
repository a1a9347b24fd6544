import type { Span } from '../../../model/span.ts'
import type { Finder } from '../find/finder.ts'
import type { PlacedHit, PlacedSign } from '../find/places.ts'
import { type JudgeContext, type Let, needsReader } from './needs.ts'
import { refusalReader } from './refusals.ts'
import type { OutOfTime } from './time.ts'

/**
 * What refuses a hit: a phrase of the same topic, what is missing, a longer hit at the same words, who or what else bears a
 * country’s name, or the transcript’s day.
 */
export type Refusal = 'needs' | 'not' | 'overlap' | 'bearer' | OutOfTime

/** A hit that could be a mention, and why it is none, or null. */
export interface Judged extends PlacedHit {
  readonly refused: Refusal | null
  /** The words that refuse it, or that let a weak phrase count, where there are any. */
  readonly by: Span | null
}

/** A hit that is judged by what is around it, other hits aside. */
interface Alone extends Judged {
  /** How far back what it needs is, in characters: 0 where it stands within reach, or where the hit needs nothing. */
  readonly back: number
}

/** What a phrase that needs nothing is let count by. */
const UNCONDITIONAL: Let = { back: 0, by: null }

/**
 * Of topics that the same weak words could be, the one whose needed words are nearest: "those sanctions". The user's own topics
 * and the catalogue's stand beside each other.
 */
function nearestOnly(all: readonly Alone[], { topics }: Finder): readonly Alone[] {
  const place = ({ span, topic }: PlacedHit): string => `${span.start}-${span.end} ${topics[topic]?.origin}`
  const weak = all.filter(({ rule, refused }) => rule === 'in-context' && refused === null)
  const nearest = new Map<string, number>()
  for (const hit of weak) nearest.set(place(hit), Math.min(hit.back, nearest.get(place(hit)) ?? hit.back))
  return all.map(hit =>
    hit.back > (nearest.get(place(hit)) ?? hit.back) ? { ...hit, refused: 'needs' as const, by: null } : hit,
  )
}

/** Judges each hit by itself: weak phrases count only where a needed one is near, and none that is refused beside it. */
function judgedAlone(
  hits: readonly PlacedHit[],
  signs: readonly PlacedSign[],
  context: JudgeContext,
): readonly Alone[] {
  const refusing = refusalReader(context.text, signs, hits)
  const needed = needsReader(hits, signs, context)
  return hits.flatMap((hit): Alone[] => {
    const { topic, rule, span, segment } = hit
    if (rule === 'gate') return []
    const by = refusing(hit, () => context.sentenceAt(segment, span.start))
    const lets = rule === 'in-context' ? needed(hit) : UNCONDITIONAL
    const refused = context.outside(topic) ?? (context.isBearer(hit) ? 'bearer' : by ? 'not' : lets ? null : 'needs')
    const words = refused === 'not' ? by : refused === null ? (lets?.by ?? null) : null
    return [{ ...hit, refused, by: words, back: lets?.back ?? 0 }]
  })
}

/** Judges hits in order; of those of a topic that overlap, the first that counts stands alone. */
export function judge(
  hits: readonly PlacedHit[],
  signs: readonly PlacedSign[],
  context: JudgeContext,
): readonly Judged[] {
  // Hits come in order, so that only the topic’s last one can overlap the next.
  const ends = new Map<number, number>()
  return nearestOnly(judgedAlone(hits, signs, context), context.finder).map(({ back: _, ...hit }): Judged => {
    if (hit.refused === 'before' || hit.refused === 'after') return hit
    if ((ends.get(hit.topic) ?? 0) > hit.span.start) return { ...hit, refused: 'overlap', by: null }
    if (hit.refused === null) ends.set(hit.topic, hit.span.end)
    return hit
  })
}
