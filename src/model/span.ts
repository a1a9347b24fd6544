import { firstFrom } from './halving.ts'

/** A half-open stretch of a text, in UTF-16 indexes: `start` is the first index inside, `end` the first one behind. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that a span names. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Sorts what has spans as it begins; of several at one place the longest comes first. */
export const inTextOrder = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end

/** The smallest span that holds all of `spans`, which must not be empty. */
export function hullOf(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** True where `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Tells of a span whether one of `outer` holds it; by halving, as a page may have thousands of them. */
export function coverOf(outer: readonly Span[]): (inner: Span) => boolean {
  // What lies inside of another adds nothing: without it, starts and ends both ascend.
  const widest: Span[] = []
  for (const span of [...outer].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (widest.at(-1)?.end ?? -1)) widest.push(span)
  return inner => {
    const before = widest[firstFrom(widest.length, i => (widest[i] as Span).start > inner.start) - 1]
    return before !== undefined && contains(before, inner)
  }
}

/** True where two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** The span without the blanks at its ends; an all-blank span becomes empty, at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return from === to ? { start, end: start } : { start: from, end: to }
}
