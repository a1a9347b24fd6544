import type { Document } from '../model/document.ts'
import { firstFrom } from '../model/halving.ts'

/** A value in a document, and the name that it stands under. */
export interface Named {
  readonly key: string
  readonly value: unknown
}

/** Every value in a document that stands under a name, with the name. */
export function* namedIn(value: unknown): Generator<Named> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, own] of Object.entries(value)) {
    if (!Array.isArray(value)) yield { key, value: own }
    yield* namedIn(own)
  }
}

/** The spans of the contract: what stands under `span` or `segments`. */
export const spansOf = ({ key, value }: Named): readonly (readonly [number, number])[] =>
  key === 'span' ? [value as [number, number]] : key === 'segments' ? (value as [number, number][]) : []

function furthest(document: Document): number {
  let end = 0
  for (const named of namedIn(document)) for (const span of spansOf(named)) end = Math.max(end, span[1])
  return end
}

/** How many code points some words have. */
export function codePointsIn(words: string): number {
  let count = 0
  for (const _ of words) count++
  return count
}

/** Turns counts of code points into UTF-16 offsets of a text. Free where the text has no surrogates. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }, i) => index - i)
  if (pairs.length === 0) return codePoint => codePoint
  return codePoint => codePoint + firstFrom(pairs.length, i => (pairs[i] as number) >= codePoint)
}

interface Piece {
  readonly at: number
  readonly words: string
}

/** The label and the segments of a turn, each at its place. */
function piecesOf({ label, span, segments, text }: Document['turns'][number]): Piece[] {
  const characters = [...text]
  const pieces: Piece[] = label === null ? [] : [{ at: span[0], words: label }]
  let from = 0
  for (const [start, end] of segments) {
    pieces.push({ at: start, words: characters.slice(from, from + end - start).join('') })
    // A blank line stands between the segments in the text of a turn.
    from += end - start + 2
  }
  return pieces
}

const gapOf = (size: number): string => (size < 2 ? ' '.repeat(size) : `\n\n${' '.repeat(size - 2)}`)

/**
 * A text in which everything that a document prints stands at the place that its span says, and blanks between: so no
 * span need be changed. What overlaps something before it is in that already.
 */
export function canvasOf(document: Document): string {
  const { turns, asides, headings, groundRules } = document
  const others = [...asides, ...headings, ...groundRules].map(({ span, text }): Piece => ({ at: span[0], words: text }))
  const pieces = [...turns.flatMap(piecesOf), ...others].sort((a, b) => a.at - b.at)
  const printed: string[] = []
  let at = 0
  for (const piece of pieces) {
    if (piece.at < at) continue
    printed.push(gapOf(piece.at - at), piece.words)
    at = piece.at + codePointsIn(piece.words)
  }
  printed.push(gapOf(Math.max(0, furthest(document) - at)))
  return printed.join('')
}
