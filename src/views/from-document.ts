import type { OffsetMap } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Paragraph, Transcript } from '../model/transcript.ts'
import { checkedDocument } from './checked-document.ts'
import { canvasOf, utf16Offsets } from './document-text.ts'

/** What became of a value that should be a document: the transcript, or why it is none. */
export type ReadDocument =
  | { readonly type: 'done'; readonly transcript: Transcript }
  | { readonly type: 'problem'; readonly problem: string }

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** Pairs of code points become spans again: those that the contract calls `span` or `segments`. */
function withSpans(value: Plain, offset: (codePoint: number) => number): Plain {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => withSpans(item as Plain, offset))
  const span = ([start, end]: readonly number[]) => ({ start: offset(start ?? 0), end: offset(end ?? 0) })
  const copy: Record<string, Plain> = {}
  for (const [key, own] of Object.entries(value)) {
    if (key === 'span' && Array.isArray(own)) copy[key] = span(own as number[])
    else if (key === 'segments' && Array.isArray(own)) copy[key] = own.map(one => span(one as number[]))
    else copy[key] = withSpans(own as Plain, offset)
  }
  return copy
}

/** Paragraphs as far as they can be told: turns are speech or narrative, the rest is around them. */
function paragraphsOf(text: string, { turns }: Pick<Transcript, 'turns'>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let at = 0
  const gap = (end: number, kind: Paragraph['kind']): void => {
    if (text.slice(at, end).trim() !== '') paragraphs.push({ kind, span: { start: at, end } })
  }
  turns.forEach(({ span, reported }, i) => {
    gap(span.start, i === 0 ? 'front' : 'furniture')
    paragraphs.push({ kind: reported ? 'narrative' : 'speech', span })
    at = span.end
  })
  gap(text.length, turns.length === 0 ? 'front' : 'back')
  return paragraphs
}

/** Everything in a document that has a span and a line, with the offset at which it begins. */
function placesIn(value: unknown): { at: number; line: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const { span, line } = value as { span?: Span; line?: unknown }
  const own = span && typeof line === 'number' ? [{ at: span.start, line }] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}

/**
 * Lines as far as the document tells them: a place has the line of the last thing at or before it that has one. The text
 * stands for the source.
 */
function mapOf(transcript: Omit<Transcript, 'map' | 'paragraphs'>): OffsetMap {
  const lineStarts = [0]
  for (const { at, line } of placesIn(transcript).sort((a, b) => a.at - b.at || a.line - b.line))
    while (lineStarts.length < line) lineStarts.push(at)
  return { text: [0], source: [0], raw: transcript.text, lineStarts }
}

/**
 * Reads a document, as `toDocument` made it, back into a transcript. The JSON has neither paragraphs nor the source; where
 * it has no text either, the text is made of what is printed in it, each thing in its place, and blanks between.
 */
export async function readDocument(value: unknown): Promise<ReadDocument> {
  const checked = await checkedDocument(value)
  if (checked.type === 'problem') return checked
  const { document } = checked
  const text = document.text ?? canvasOf(document)
  const read = withSpans({ ...document, text } as unknown as Plain, utf16Offsets(text)) as unknown as Transcript
  return { type: 'done', transcript: { ...read, paragraphs: paragraphsOf(text, read), map: mapOf(read) } }
}
