import { INDEX_TITLE, SUBJECT_FIELD } from '../lexicon/heading-words.ts'
import { lineOf, type Mark, type OffsetMap } from '../model/source.ts'
import { coverOf, type Span, sliceOf, trimmed } from '../model/span.ts'
import type { Heading } from '../model/transcript.ts'
import type { Piece } from './layout.ts'

/** Lines of a span, without the blanks around them. */
function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = []
  for (let start = span.start; start < span.end; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > span.end ? span.end : found
    lines.push(trimmed(text, { start, end }))
    start = end + 1
  }
  return lines.filter(({ start, end }) => end > start)
}

// "SYRIA/IRAQ", "GREECE                 1-2", "• CYPRUS"
const INDEX_LINE = /^(?:[•*·–-]\s*)?(?<name>\p{Lu}[\p{Lu}\s/&,.'’()-]*\p{Lu})(?:[\s.]+\d[\d,\s-]*)?$/u

/** What a line names as a subject: without bullet, page numbers, asterisks and final period. */
function named(text: string, line: Span, pattern: RegExp): Span | null {
  const words = sliceOf(text, line)
  const name = pattern.exec(words)?.groups?.name
  if (name === undefined) return null
  const start = line.start + words.indexOf(name)
  return { start, end: start + name.length }
}

/** The country headings below "Index for Today's Briefing", up to the first line that is none, sub-entries passed over. */
function indexLines(text: string, front: readonly Span[]): Span[] {
  const lines = front.flatMap(span => linesOf(text, span))
  const title = lines.findIndex(line => INDEX_TITLE.test(sliceOf(text, line)))
  if (title < 0) return []
  const found: Span[] = []
  for (const line of lines.slice(title + 1)) {
    const name = named(text, line, INDEX_LINE)
    if (name && !/^(?:TRANSCRIPT|U\.S\. DEPARTMENT|DAILY PRESS|DPB)/.test(sliceOf(text, name))) found.push(name)
    else if (found.length > 0 && /^(?:TRANSCRIPT|U\.S\. DEPARTMENT|\d{1,2}:\d{2})/.test(sliceOf(text, line))) break
  }
  return found
}

/** "Subjects: Tuna quotas; regional hospitals." → each subject. */
function subjectsIn(text: string, span: Span): Span[] {
  return linesOf(text, span).flatMap(line => {
    const words = sliceOf(text, line)
    const field = SUBJECT_FIELD.exec(words)
    if (!field) return []
    const separator = words.includes(';') ? ';' : ','
    let at = line.start + field[0].length
    return words
      .slice(field[0].length)
      .split(separator)
      .map(part => {
        const subject = trimmed(text, { start: at, end: at + part.replace(/\.\s*$/, '').length })
        at += part.length + 1
        return subject
      })
      .filter(({ start, end }) => end > start)
  })
}

const STARRED = /^\*{0,3}\s*(?<name>[\s\S]*?\S)\s*\*{0,3}$/

export interface HeadingContext {
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
  readonly map: OffsetMap
  readonly title: string | null
}

/** Subjects that the format marks one by one within a line, as the `<subjects>` of an XML file. */
function markedIn(marks: readonly Mark[], lines: readonly Span[]): Span[] {
  const isInside = coverOf(lines)
  return marks.filter(({ kind, span }) => kind === 'heading' && isInside(span)).map(({ span }) => span)
}

/**
 * The transcript's own headings: its index, its `Subjects:` line, and the headings between its turns, in order. The
 * title is none of them.
 */
export function headingsOf(text: string, { pieces, marks, map, title }: HeadingContext): Heading[] {
  const firstLabel = pieces.findIndex(({ label }) => label !== null)
  const before = firstLabel < 0 ? pieces : pieces.slice(0, firstLabel)
  const front = before.filter(({ kind }) => kind === 'front').map(({ span }) => span)
  const between = pieces
    .filter(
      ({ kind }, i) =>
        kind === 'heading' && (i > firstLabel || sliceOf(text, pieces[i]?.span as Span).startsWith('**')),
    )
    .map(({ span }) => named(text, span, STARRED) ?? span)
  const spans = [
    ...indexLines(text, front),
    ...front.flatMap(span => subjectsIn(text, span)),
    ...markedIn(marks, front),
    ...between,
  ]
  return spans
    .sort((a, b) => a.start - b.start)
    .map(span => ({ text: sliceOf(text, span).replace(/\s+/g, ' '), span, line: lineOf(map, span.start) }))
    .filter(heading => heading.text !== title)
}
