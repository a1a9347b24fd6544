import type { SourceText } from '../model/source.ts'
import { overlaps, type Span } from '../model/span.ts'

/** From the first to the last second of what is said in some stretches; `null` where the source has no timings. */
export function timeOf(
  { times }: Pick<SourceText, 'times'>,
  segments: readonly Span[],
): readonly [number, number] | null {
  const own = times.filter(({ span }) => segments.some(segment => overlaps(segment, span)))
  if (own.length === 0) return null
  return [Math.min(...own.map(({ time }) => time[0])), Math.max(...own.map(({ time }) => time[1]))]
}
