import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { Finder } from '../find/finder.ts'

const LONGEST_MENTION = 200

interface Found {
  readonly topic: number
  readonly rule: string
  readonly span: Span
}

const length = ({ start, end }: Span): number => end - start

/**
 * Whether the words of mention `i` are those of another topic: as a `part`, where that is a narrower one ("the Iran deal"
 * is not about Iran besides), or as `words`, where they are some of a longer phrase ("sanctions on Venezuela").
 */
export function coveringOf(found: readonly Found[], i: number, finder: Finder): 'part' | 'words' | null {
  const { topic, span, rule } = found[i] as Found
  let within: 'words' | null = null
  const near = (other: Found | undefined): other is Found =>
    other !== undefined && Math.abs(other.span.start - span.start) < LONGEST_MENTION
  const isPart = (other: Found): boolean => {
    if (other.topic === topic || !overlaps(other.span, span)) return false
    if (finder.isWithin(other.topic, topic)) return true
    // The user’s own topics and the catalogue’s stand beside each other.
    if (finder.topics[other.topic]?.origin !== finder.topics[topic]?.origin) return false
    // What its surroundings give to one topic is less another's: "a humanitarian corridor", said of Gaza.
    if (other.rule === 'in-context' && rule !== 'in-context' && contains(other.span, span)) return true
    if (other.rule !== 'anaphor' && contains(other.span, span) && length(other.span) > length(span)) within = 'words'
    return false
  }
  for (let j = i - 1, other = found[j]; near(other); other = found[--j]) if (isPart(other)) return 'part'
  for (let j = i + 1, other = found[j]; near(other); other = found[++j]) if (isPart(other)) return 'part'
  return within
}
