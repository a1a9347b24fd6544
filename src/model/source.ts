import { firstFrom } from './halving.ts'
import type { Message } from './message.ts'
import type { Span } from './span.ts'

/** The input formats, in the words of `--from`. */
export const FORMATS = ['text', 'html', 'markdown', 'xml', 'docx', 'pdf', 'vtt', 'srt', 'recorder'] as const
export type Format = (typeof FORMATS)[number]

/** The bytes of one input, and where they came from. */
export interface Source {
  /** The `id` of an NDJSON input line, else `null`. */
  readonly id: string | null
  /** The path as the user gave it; `null` for standard input. */
  readonly path: string | null
  /** The address the document gives for itself. */
  readonly url: string | null
  /** What was read; of a gzip file, what is inside. */
  readonly format: Format
  /** The encoding the bytes were read in, as the WHATWG Encoding Standard names it; `binary` for PDF and DOCX. */
  readonly encoding: string
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/**
 * What the markup says of a stretch of text, in the terms of a transcript. A `label` is words of which the format itself
 * says that they give the floor: the name of a voice tag or of a recorder's speaker, or the bare `>>` of captions. It
 * opens a block; behind a name stands `: `, behind `>>` a blank.
 */
export interface Mark {
  readonly kind: 'heading' | 'furniture' | 'struck' | 'label'
  readonly span: Span
}

/** Where a page of the source begins in the text, and its number: the count of pages, not what is printed on it. */
export interface PageStart {
  readonly offset: number
  readonly page: number
}

/** When the words of a span were said, in seconds from the beginning of the recording. */
export interface TimedSpan {
  readonly span: Span
  readonly time: readonly [number, number]
}

/** What a document says of itself outside its text: front matter, `<title>`, `<meta>`. ISO dates; `null` where silent. */
export interface Metadata {
  readonly title: string | null
  readonly date: string | null
  readonly published: string | null
  readonly url: string | null
  /** Whom its fields name, the office first: `Prime Minister Ada Byrne`. */
  readonly people: readonly string[]
}

/**
 * How offsets in the text lead back to the source: `text[i]` and `source[i]` are the same place, and both grow by one
 * from there to the next pair. Ascending.
 */
export interface OffsetMap {
  readonly text: readonly number[]
  readonly source: readonly number[]
  /**
   * The decoded source, before normalisation. Of a binary format, what was taken out of it: of DOCX a line for each
   * paragraph, empty ones too, of PDF the printed lines.
   */
  readonly raw: string
  /** Offset in `raw` at which each of its lines begins. */
  readonly lineStarts: readonly number[]
}

/** A source decoded and normalised once. All spans of a transcript point into `text`. */
export interface SourceText {
  readonly source: Source
  readonly text: string
  readonly marks: readonly Mark[]
  /** Ascending; empty where the format has no pages. */
  readonly pages: readonly PageStart[]
  /** One for each cue or segment, or part of one that a speaker says; ascending, empty where the format has no times. */
  readonly times: readonly TimedSpan[]
  readonly metadata: Metadata
  readonly map: OffsetMap
  readonly messages: readonly Message[]
}

/** The index of the last element that is not above `value`, or -1, in an ascending list. */
function lastNotAbove<Item>(list: readonly Item[], value: number, of: (item: Item) => number): number {
  return firstFrom(list.length, i => of(list[i] as Item) > value) - 1
}

const itself = (value: number): number => value

/** Offset in the source of an offset in the text. */
export function sourceOffset(map: OffsetMap, offset: number): number {
  const i = Math.max(0, lastNotAbove(map.text, offset, itself))
  return Math.min(map.raw.length, (map.source[i] ?? 0) + offset - (map.text[i] ?? 0))
}

/** Offset in the text of an offset in the source; where no text comes from there, the end of the text before it or more. */
export function textOffset(map: OffsetMap, at: number): number {
  const i = lastNotAbove(map.source, at, itself)
  const start = map.text[i] ?? 0
  return i < 0 ? 0 : Math.min(start + at - (map.source[i] as number), map.text[i + 1] ?? Number.POSITIVE_INFINITY)
}

const pairs = new WeakMap<OffsetMap, readonly number[]>()

/** How many surrogate pairs of the source lie before an offset. They are looked up once a source: a line may be 10 MB. */
function pairsBefore(map: OffsetMap, at: number): number {
  const known = pairs.get(map) ?? Array.from(map.raw.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  pairs.set(map, known)
  return known.length === 0 ? 0 : lastNotAbove(known, at - 1, itself) + 1
}

/** Line and column (1-based, columns in code points) of an offset in the source. */
export function placeInSource(map: OffsetMap, at: number): { line: number; column: number } {
  const line = lastNotAbove(map.lineStarts, at, itself)
  const from = map.lineStarts[line] ?? 0
  return { line: line + 1, column: at - from - (pairsBefore(map, at) - pairsBefore(map, from)) + 1 }
}

/** Line and column in the source (1-based, columns in code points) of an offset in the text. */
export const placeOf = (map: OffsetMap, offset: number): { line: number; column: number } =>
  placeInSource(map, sourceOffset(map, offset))

/** Line in the source (1-based) of an offset in the text. */
export function lineOf(map: OffsetMap, offset: number): number {
  return lastNotAbove(map.lineStarts, sourceOffset(map, offset), itself) + 1
}

/** The page of an offset in the text, from 1; `null` where the format has no pages. */
export function pageOf(pages: readonly PageStart[], offset: number): number | null {
  return (
    pages[
      Math.max(
        0,
        lastNotAbove(pages, offset, ({ offset: start }) => start),
      )
    ]?.page ?? null
  )
}
