import type { Message } from './message.ts'
import type { Span } from './span.ts'

/** The input formats, in the words of `--from`. */
export const FORMATS = ['text', 'html', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** The bytes of one input, and where they came from. */
export interface Source {
  /** The `id` of an NDJSON input line, else `null`. */
  readonly id: string | null
  /** The path as the user gave it; `null` for standard input. */
  readonly path: string | null
  /** The address the document gives for itself. */
  readonly url: string | null
  readonly format: Format
  /** The encoding the bytes were read in, as the WHATWG Encoding Standard names it. */
  readonly encoding: string
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** What the markup says of a stretch of text, in the terms of a transcript. */
export interface Mark {
  readonly kind: 'heading' | 'furniture' | 'struck'
  readonly span: Span
}

/** What a document says of itself outside its text: front matter, `<title>`, `<meta>`. ISO dates; `null` where silent. */
export interface Metadata {
  readonly title: string | null
  readonly date: string | null
  readonly published: string | null
  readonly url: string | null
}

/**
 * How offsets in the text lead back to the source: `text[i]` and `source[i]` are the same place, and both grow by one
 * from there to the next pair. Ascending.
 */
export interface OffsetMap {
  readonly text: readonly number[]
  readonly source: readonly number[]
  /** The decoded source, before normalisation. */
  readonly raw: string
  /** Offset in `raw` at which each of its lines begins. */
  readonly lineStarts: readonly number[]
}

/** A source decoded and normalised once. All spans of a transcript point into `text`. */
export interface SourceText {
  readonly source: Source
  readonly text: string
  readonly marks: readonly Mark[]
  readonly metadata: Metadata
  readonly map: OffsetMap
  readonly messages: readonly Message[]
}

/** The index of the last element that is not above `value`, or -1, in an ascending list. */
function lastNotAbove(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Line and column in the source (1-based, columns in code points) of an offset in the text. */
export function placeOf(map: OffsetMap, offset: number): { line: number; column: number } {
  const i = Math.max(0, lastNotAbove(map.text, offset))
  const at = Math.min(map.raw.length, (map.source[i] ?? 0) + offset - (map.text[i] ?? 0))
  const line = lastNotAbove(map.lineStarts, at)
  const before = map.raw.slice(map.lineStarts[line] ?? 0, at)
  return { line: line + 1, column: [...before].length + 1 }
}

/** Line in the source (1-based) of an offset in the text. */
export function lineOf(map: OffsetMap, offset: number): number {
  const i = Math.max(0, lastNotAbove(map.text, offset))
  const at = Math.min(map.raw.length, (map.source[i] ?? 0) + offset - (map.text[i] ?? 0))
  return lastNotAbove(map.lineStarts, at) + 1
}
