/** Words that are printed in one go. Places count from the page's upper left, in points. */
export interface PdfItem {
  readonly words: string
  readonly x: number
  readonly end: number
  /** The line that the letters stand on. */
  readonly y: number
  /** Of the letters. */
  readonly height: number
}

/** A page as the PDF has it: items in any order, words set sideways apart. */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly items: readonly PdfItem[]
  /** A watermark across the page, a stamp up its side. */
  readonly sideways: readonly string[]
}

/** Words on one height, with no wide gap between them. */
export interface PdfLine {
  readonly words: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly height: number
}

/** Lines side by side on one height, from left to right. */
export type PdfRow = readonly PdfLine[]

/** Letters closer than this, in their own height, belong to one word. */
const WORD_GAP = 0.15

/** A gap wider than this, in the height of the letters, may be the gutter between two columns. */
const WIDE_GAP = 1.2

/** Letters on two heights closer than this share a line: a raised "th" does. */
const SAME_LINE = 0.45

/** A first word set off by a gap so many times as wide as the next keeps more than one blank: "Q     Yes". */
const SET_OFF = 1.8

/** The same where there is no next gap, in the height of the letters: two blanks, also of a typewriter. */
const TWO_BLANKS = 0.9

const gapBefore = (items: readonly PdfItem[], i: number): number =>
  ((items[i] as PdfItem).x - (items[i - 1] as PdfItem).end) / (items[i] as PdfItem).height

/** The blanks before an item. Between words they say nothing: justified lines are stretched. */
function blanksBefore(items: readonly PdfItem[], i: number): string {
  const gap = gapBefore(items, i)
  if (gap <= WORD_GAP) return ''
  const usual = i === 1 && items.length > 2 ? SET_OFF * gapBefore(items, 2) : TWO_BLANKS
  return i === 1 && gap > Math.max(usual, TWO_BLANKS / 2) ? '     ' : ' '
}

/** Items on one height, from left to right, as one line. */
function joined(items: readonly PdfItem[]): PdfLine {
  const parts = items.map(({ words }, i) => {
    const parted = i === 0 || /^\s/.test(words) || /\s$/.test(items[i - 1]?.words.slice(-1) ?? '')
    return (parted ? '' : blanksBefore(items, i)) + words
  })
  const { x, y } = items[0] as PdfItem
  const end = items.reduce((most, item) => Math.max(most, item.end), x)
  const height = items.reduce((most, item) => Math.max(most, item.height), 0)
  return { words: parts.join('').trim(), x, end, y, height }
}

const isSpaced = (before: PdfItem | undefined, { x, height }: PdfItem): boolean =>
  before !== undefined && x - before.end > WIDE_GAP * height

/** Cuts the items of a row at wide gaps. */
function linesIn(items: readonly PdfItem[]): PdfLine[] {
  const runs: PdfItem[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && !isSpaced(run.at(-1), item)) run.push(item)
    else runs.push([item])
  }
  return runs.map(joined)
}

/** The rows of a page, from top to bottom. */
export function rowsOf({ items }: PdfPage): PdfRow[] {
  const printed = items.filter(({ words }) => words.trim() !== '')
  const rows: PdfItem[][] = []
  let y = Number.NEGATIVE_INFINITY
  let height = 0
  for (const item of [...printed].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && item.y - y < SAME_LINE * Math.max(height, item.height)) {
      row.push(item)
      if (item.height > height) y = item.y
      height = Math.max(height, item.height)
    } else {
      rows.push([item])
      y = item.y
      height = item.height
    }
  }
  return rows.map(row => linesIn(row.sort((a, b) => a.x - b.x)))
}

/** Lines side by side as one. */
export const lineOfRow = (row: PdfRow): PdfLine => joined(row)
