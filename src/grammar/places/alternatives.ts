import type { Alternatives } from '../../lexicon/places/contexts.ts'
import type { Span } from '../../model/span.ts'

const NEAR = 250
/** What the next speaker names is further off than it stands: an answer speaks of what was asked. */
const NEXT_SPEAKER = 150

function nearest(window: string, pattern: RegExp, at: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const hit of window.matchAll(pattern)) {
    const behind = hit.index - at
    const apart = behind > 0 && window.slice(at, hit.index).includes('\n\n') ? NEXT_SPEAKER : 0
    const distance = behind < 0 ? -behind - hit[0].length : behind + apart
    if (distance < least) least = distance
  }
  return least
}

/** Which of two is meant by a form, by the nearest word that tells; `null` where none is near. */
export function chosen(text: string, span: Span, { here, there }: Alternatives): 'here' | 'there' | null {
  const start = Math.max(0, span.start - NEAR)
  const window = `${text.slice(start, span.start)} ${text.slice(span.end, span.end + NEAR)}`
  const at = span.start - start
  const one = nearest(window, here, at)
  const other = nearest(window, there, at)
  if (one === other) return null
  return one < other ? 'here' : 'there'
}
