import type { Alternatives } from '../../lexicon/places/contexts.ts'
import type { Span } from '../../model/span.ts'

const NEAR = 250

function nearest(window: string, pattern: RegExp, at: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const hit of window.matchAll(pattern)) {
    const distance = hit.index < at ? at - hit.index - hit[0].length : hit.index - at
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
