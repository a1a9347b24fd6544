import type { Span } from '../../model/span.ts'
import { type JudgeContext, needsReader, refusalsIn, within } from './needs.ts'
import type { PlacedHit, PlacedSign } from './places.ts'

/** What refuses a hit: a phrase of the same topic, what is missing, a longer hit at the same words, or the transcript’s day. */
export type Refusal = 'needs' | 'not' | 'overlap' | 'before'

/** A hit that could be a mention, and why it is none, or null. */
export interface Judged extends PlacedHit {
  readonly refused: Refusal | null
  /** The words that refuse it, where there are any. */
  readonly by: Span | null
}

const place = ({ span }: PlacedHit): string => `${span.start}-${span.end}`

/** Of topics that the same weak words could be, the one whose needed words are nearest: "those sanctions". */
function nearestOnly(judged: readonly Judged[], steps: ReadonlyMap<Judged, number>): readonly Judged[] {
  if (steps.size === 0) return judged
  const nearest = new Map<string, number>()
  for (const [hit, own] of steps) nearest.set(place(hit), Math.min(own, nearest.get(place(hit)) ?? own))
  return judged.map(hit =>
    (steps.get(hit) ?? 0) > (nearest.get(place(hit)) ?? 0) ? { ...hit, refused: 'needs' as const } : hit,
  )
}

const REFUSALS = ['before', 'overlap', 'not', 'needs'] as const satisfies readonly Refusal[]

/** The first reason that holds. */
const refusalOf = (holds: Readonly<Record<Refusal, boolean>>): Refusal | null =>
  REFUSALS.find(refusal => holds[refusal]) ?? null

/** Judges hits in order: weak phrases count only where a needed one is near, and none that its sentence refuses. */
export function judge(
  hits: readonly PlacedHit[],
  signs: readonly PlacedSign[],
  context: JudgeContext,
): readonly Judged[] {
  const refusals = refusalsIn(signs, hits)
  const needed = needsReader(hits, signs, context)
  // Hits come in order, so that only the topic's last one can overlap the next.
  const ends = new Map<number, number>()
  const steps = new Map<Judged, number>()
  const judged: Judged[] = []
  for (const hit of hits) {
    const { topic, rule, span, turn, segment } = hit
    if (rule === 'gate') continue
    const against = refusals.get(topic)
    const by = against ? within(against, context.sentenceAt(segment, span.start)) : null
    const back = rule === 'in-context' ? needed(hit) : 0
    const refused = refusalOf({
      before: context.isBefore(topic),
      overlap: (ends.get(topic) ?? 0) > span.start,
      not: by !== null,
      needs: back === null,
    })
    const own: Judged = { topic, rule, span, turn, segment, refused, by }
    if (refused === null) ends.set(topic, span.end)
    if (refused === null && rule === 'in-context') steps.set(own, back ?? 0)
    judged.push(own)
  }
  return nearestOnly(judged, steps)
}
