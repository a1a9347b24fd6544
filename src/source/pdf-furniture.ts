import { lineOfRow, type PdfRow } from './pdf-page.ts'

/** The rows of a page that belong to the transcript, and the words of those that belong to the paper. */
export interface PageParts {
  readonly rows: readonly PdfRow[]
  readonly furniture: readonly string[]
}

/** Running heads are at most so many rows deep. */
const DEEPEST = 4

/** A head that alternates between left and right pages is on half of them, and the first page often has none. */
const SHARE = 0.3

// "3", "- 3 -", "Page 3 of 12", "iv"
const PAGE_NUMBER = /^[\s–—-]*(?:page\s*)?(?:\d{1,3}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,3})?[\s–—-]*$/i

const wordsOf = (row: PdfRow): string => lineOfRow(row).words

/** What is the same of a running head on each of its pages. */
const keyOf = (row: PdfRow): string => wordsOf(row).replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

// "QUESTION:" alone on a line may well be the first of three pages.
const isLabel = (row: PdfRow): boolean => /[:;]$|^Q$/.test(wordsOf(row))

/** Some of the rows of a page, from its edge on. */
type Edge = (rows: readonly PdfRow[]) => readonly PdfRow[]
const top: Edge = rows => rows.slice(0, DEEPEST)
const bottom: Edge = rows => rows.slice(-DEEPEST).reverse()

/** How many rows at an edge of a page recur there on other pages, up to digits, or are a page number. */
function depthOf(edge: readonly PdfRow[], recurring: ReadonlySet<string>): number {
  const end = edge.findIndex(row => isLabel(row) || !(recurring.has(keyOf(row)) || PAGE_NUMBER.test(wordsOf(row))))
  return end < 0 ? edge.length : end
}

/** The rows at neither edge. */
const middleOf: Edge = rows => rows.slice(DEEPEST, -DEEPEST)

/** On how many pages a row stands in some part of the page. */
function pagesWith(part: Edge, pages: readonly (readonly PdfRow[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const rows of pages)
    for (const key of new Set(part(rows).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function recurringAt(edge: Edge, pages: readonly (readonly PdfRow[])[]): Set<string> {
  const enough = Math.max(2, Math.ceil(pages.length * SHARE))
  // "MS. RUA: Yes." at the head of two pages and in the middle of others is said; a title page may have the head once.
  const said = pagesWith(middleOf, pages)
  const isHead = ([key, count]: [string, number]): boolean => count >= enough && count > (said.get(key) ?? 0)
  return new Set([...pagesWith(edge, pages)].filter(isHead).map(([key]) => key))
}

/** Parts the rows of each page: what recurs at the top or the bottom of pages is furniture. */
export function withoutFurniture(pages: readonly (readonly PdfRow[])[]): PageParts[] {
  const heads = recurringAt(top, pages)
  const feet = recurringAt(bottom, pages)
  return pages.map(rows => {
    const from = depthOf(top(rows), heads)
    const to = Math.max(from, rows.length - depthOf(bottom(rows), feet))
    return { rows: rows.slice(from, to), furniture: [...rows.slice(0, from), ...rows.slice(to)].map(wordsOf) }
  })
}
