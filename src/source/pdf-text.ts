import type { Mark, PageStart } from '../model/source.ts'
import { guttersOf, inReadingOrder } from './pdf-columns.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import { type PdfPage, rowsOf } from './pdf-page.ts'
import { type PrintedLine, paragraphsOf } from './pdf-paragraphs.ts'
import type { ReadResult } from './reader.ts'
import { breakLine, createTextBuilder } from './text-builder.ts'

/** A line as it goes into the source; furniture is a paragraph of its own. */
interface PlacedLine extends PrintedLine {
  readonly page: number
  readonly furniture: boolean
}

/**
 * The lines of all pages in the order in which they are read. What belongs to the paper comes at the first paragraph that
 * begins on its page, so that it parts no sentence.
 */
function linesOf(pages: readonly PdfPage[]): PlacedLine[] {
  const lines: PlacedLine[] = []
  const waiting: PlacedLine[] = []
  let last: string | null = null
  const parts = withoutFurniture(pages.map(rowsOf))
  const gutters = guttersOf(parts.map(({ rows }) => rows))
  parts.forEach(({ rows, furniture }, i) => {
    const { number: page, width, sideways } = pages[i] as PdfPage
    for (const words of [...furniture, ...sideways]) waiting.push({ words, opens: true, page, furniture: true })
    for (const line of paragraphsOf(inReadingOrder(rows, gutters[i] ?? null), { width, last })) {
      if (line.opens) for (const furnished of waiting.splice(0)) lines.push(furnished)
      lines.push({ ...line, page, furniture: false })
      last = line.words
    }
  })
  return [...lines, ...waiting]
}

const LONGEST_WORD = 40
const HYPHENATED = /(?<head>\p{L}+)[-\u00ad]$/u
const TAIL = /^(?<tail>\p{Ll}[\p{L}’']*)/u

/** True where the hyphen at a line's end is the printer's: "inter-" + "national", but not "long-" + "term". */
function isPrinters(before: string, line: string, vocabulary: ReadonlySet<string>): boolean {
  const head = HYPHENATED.exec(before.slice(-LONGEST_WORD))?.groups?.head?.toLowerCase()
  const tail = TAIL.exec(line)?.groups?.tail?.toLowerCase()
  return head !== undefined && tail !== undefined && !vocabulary.has(`${head}-${tail}`)
}

const vocabularyOf = (raw: string): ReadonlySet<string> =>
  new Set(Array.from(raw.matchAll(/\p{L}{1,40}-\p{L}[\p{L}’']{0,40}/gu), ([word]) => word.toLowerCase()))

/** Makes one text of the pages, and a source of their lines. */
export function textOfPages(pages: readonly PdfPage[]): Pick<ReadResult, 'text' | 'map' | 'marks' | 'pages'> {
  const lines = linesOf(pages)
  const raw = lines.map(({ words }) => words).join('\n')
  const vocabulary = vocabularyOf(raw)
  const builder = createTextBuilder(raw)
  const marks: Mark[] = []
  const starts: PageStart[] = []
  let at = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const next = lines[i + 1]
    const cut = next && !next.opens && isPrinters(line.words, next.words, vocabulary) ? 1 : 0
    const goesOn = before && !line.opens && isPrinters(before.words, line.words, vocabulary)
    if (!goesOn) breakLine(builder, line.opens || before?.furniture ? '\n\n' : '\n', at)
    const start = builder.length()
    if (line.page > (starts.at(-1)?.page ?? 0)) starts.push({ offset: start, page: line.page })
    builder.copy(at, at + line.words.length - cut)
    if (line.furniture) marks.push({ kind: 'furniture', span: { start, end: builder.length() } })
    at += line.words.length + 1
  })
  return { ...builder.build(), marks, pages: starts }
}
