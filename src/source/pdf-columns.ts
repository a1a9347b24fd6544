import { lineOfRow, type PdfLine, type PdfRow } from './pdf-page.ts'

/** The page's width is looked at in so many steps. */
const STEPS = 200

/** A column is at least as wide, as a part of the page's text: the labels of "Q     Yes" are no column. */
const NARROWEST = 0.25

const FEWEST_LINES = 4

/** So many of the rows may cross the gutter: titles, and tables across both columns. */
const CROSSING = 0.25

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const widthOf = ({ x, end }: PdfLine): number => end - x

const leftOf = (lines: readonly PdfLine[]): number =>
  lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)

const rightOf = (lines: readonly PdfLine[]): number => lines.reduce((most, { end }) => Math.max(most, end), 0)

/** The middle of the widest strip near the middle of the page that the fewest lines cross. */
function emptiestStrip(lines: readonly PdfLine[], { left, width }: { left: number; width: number }): number {
  const stepOf = (x: number): number => Math.floor(((x - left) / width) * STEPS)
  const crossing = new Array<number>(STEPS + 1).fill(0)
  for (const { x, end } of lines)
    for (let step = stepOf(x); step <= Math.min(STEPS, stepOf(end)); step++) crossing[step] = (crossing[step] ?? 0) + 1
  const from = STEPS * NARROWEST
  const to = STEPS * (1 - NARROWEST)
  const fewest = Math.min(...crossing.slice(from, to + 1))
  let best = { start: from, length: 0 }
  let start = from
  for (let step = from; step <= to + 1; step++)
    if (step > to || crossing[step] !== fewest) {
      if (step - start > best.length) best = { start, length: step - start }
      start = step + 1
    }
  return left + ((best.start + best.length / 2) / STEPS) * width
}

interface Sides {
  readonly before: readonly PdfLine[]
  readonly behind: readonly PdfLine[]
  /** A line that runs over the gutter. */
  readonly crosses: boolean
}

function sidesOf(row: PdfRow, gutter: number): Sides {
  const before = row.filter(({ end }) => end <= gutter)
  const behind = row.filter(({ x }) => x >= gutter)
  return { before, behind, crosses: before.length + behind.length < row.length }
}

/** True where a gutter there leaves so many lines on both sides, wide enough, and few cross it. */
function parts(rows: readonly PdfRow[], gutter: number, fewest: number): boolean {
  const sides = rows.map(row => sidesOf(row, gutter))
  const lines = rows.flat()
  const left = leftOf(lines)
  const isColumn = (column: readonly (readonly PdfLine[])[]): boolean => {
    const own = column.filter(row => row.length > 0).map(lineOfRow)
    return own.length >= fewest && median(own.map(widthOf)) >= NARROWEST * (rightOf(lines) - left)
  }
  return (
    sides.filter(({ crosses }) => crosses).length <= CROSSING * rows.length &&
    isColumn(sides.map(({ before }) => before)) &&
    isColumn(sides.map(({ behind }) => behind))
  )
}

/** Where the gutter between two columns runs; `null` where the page has one column, or more than two. */
function gutterOf(rows: readonly PdfRow[]): number | null {
  const lines = rows.flat()
  const left = leftOf(lines)
  const width = rightOf(lines) - left
  if (!(width > 0)) return null
  const gutter = emptiestStrip(lines, { left, width })
  return parts(rows, gutter, FEWEST_LINES) ? gutter : null
}

/** The gutter of each page. A last page with a few lines has it where the others have it. */
export function guttersOf(pages: readonly (readonly PdfRow[])[]): (number | null)[] {
  const own = pages.map(gutterOf)
  const usual = own.find(gutter => gutter !== null) ?? null
  return own.map((gutter, i) => gutter ?? (usual !== null && parts(pages[i] ?? [], usual, 1) ? usual : null))
}

/** The lines of a page as they are read, each with the left edge of its column. */
export interface ReadLine extends PdfLine {
  readonly column: number
}

/** Reads a page from top to bottom, and between lines that cross the gutter the left column before the right. */
export function inReadingOrder(rows: readonly PdfRow[], gutter: number | null): ReadLine[] {
  if (gutter === null) return rows.map(row => ({ ...lineOfRow(row), column: 0 }))
  const read: ReadLine[] = []
  const right: ReadLine[] = []
  for (const row of rows) {
    const { before, behind, crosses } = sidesOf(row, gutter)
    if (crosses) {
      for (const line of right.splice(0)) read.push(line)
      read.push({ ...lineOfRow(row), column: 0 })
      continue
    }
    if (before.length > 0) read.push({ ...lineOfRow(before), column: 1 })
    if (behind.length > 0) right.push({ ...lineOfRow(behind), column: 2 })
  }
  return [...read, ...right]
}
