import { firstFrom } from '../../../model/halving.ts'
import type { PlacedHit } from '../find/places.ts'

/** Where more of a term’s places than this stand in words of the catalogue, it says nothing else. */
const MOST_COVERED = 0.5
/** What a line of house furniture has that came into a turn: "13.12.96 http://…". */
const FURNITURE = /\bh?tt?p:|\bwww\b|\.gov\b|\.html?\b|\d\.\s?\d+\.\s?\d/
/** A part of an address or of a torn word is no word: "pressrel/", "wwnagv..". */
const TORN = { before: /[\w/\\@_:.]$/, behind: /^(?:[/\\@_:]\S|\.\S)/ } as const
const NEAR = 100

/** The line that a place stands in, as far as it is near. */
function lineAround(text: string, { span, segment }: PlacedHit): string {
  const from = Math.max(segment.start, span.start - NEAR)
  const to = Math.min(segment.end, span.end + NEAR)
  const before = text.slice(from, span.start)
  const behind = text.slice(span.end, to)
  const end = behind.indexOf('\n')
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(span.start, span.end) +
    behind.slice(0, end < 0 ? NEAR : end)
  )
}

const isPrinted = (text: string, hit: PlacedHit): boolean =>
  !TORN.before.test(text.slice(Math.max(0, hit.span.start - 1), hit.span.start)) &&
  !TORN.behind.test(text.slice(hit.span.end, hit.span.end + 2)) &&
  !FURNITURE.test(lineAround(text, hit))

/** True where words of the catalogue touch a place. */
function isCovered({ span }: PlacedHit, named: readonly PlacedHit[]): boolean {
  const next = firstFrom(named.length, i => (named[i] as PlacedHit).span.start >= span.end)
  // Of those that begin before its end, the last ones can reach it.
  return named.slice(Math.max(0, next - 3), next).some(own => own.span.end > span.start)
}

/** The places of a term that are words of its own; none where most are words of the catalogue. */
export function uncovered(text: string, hits: readonly PlacedHit[], named: readonly PlacedHit[]): readonly PlacedHit[] {
  const printed = hits.filter(hit => isPrinted(text, hit))
  const own = printed.filter(hit => !isCovered(hit, named))
  return printed.length - own.length > printed.length * MOST_COVERED ? [] : own
}
