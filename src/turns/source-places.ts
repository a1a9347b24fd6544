import { firstFrom } from '../model/halving.ts'
import type { SourceText } from '../model/source.ts'
import { overlaps, type Span } from '../model/span.ts'

/** The index of the first timed span that ends behind an offset; by halving, as a recording has thousands. */
const firstBehind = (times: SourceText['times'], offset: number): number =>
  firstFrom(times.length, i => (times[i] as SourceText['times'][number]).span.end > offset)

/** From the first to the last second of what is said in some stretches; `null` where the source has no timings. */
export function timeOf(
  { times }: Pick<SourceText, 'times'>,
  segments: readonly Span[],
): readonly [number, number] | null {
  let found: [number, number] | null = null
  for (const segment of segments)
    for (let i = firstBehind(times, segment.start); i < times.length; i++) {
      const { span, time } = times[i] as SourceText['times'][number]
      if (span.start >= segment.end) break
      if (!overlaps(segment, span)) continue
      found = found ? [Math.min(found[0], time[0]), Math.max(found[1], time[1])] : [time[0], time[1]]
    }
  return found
}
