import { overlaps, type Span } from '../../model/span.ts'
import type { Finder } from './finder.ts'

const LONGEST_MENTION = 200

interface Found {
  readonly topic: number
  readonly span: Span
}

/** True where the words of mention `i` are those of a narrower topic: "the Iran deal" is not about Iran besides. */
export function isCovered(found: readonly Found[], i: number, finder: Finder): boolean {
  const { topic, span } = found[i] as Found
  const covers = (other: Found | undefined): boolean =>
    other !== undefined && overlaps(other.span, span) && finder.isWithin(other.topic, topic)
  const near = (other: Found | undefined): boolean =>
    other !== undefined && Math.abs(other.span.start - span.start) < LONGEST_MENTION
  for (let j = i - 1; near(found[j]); j--) if (covers(found[j])) return true
  for (let j = i + 1; near(found[j]); j++) if (covers(found[j])) return true
  return false
}
