import Table from 'cli-table3'
import stringWidth from 'string-width'
import type { Screen } from './paint.ts'
import { oneLine } from './printable.ts'
import { wrapped } from './wrap.ts'

/** A column: its head, and its width in columns, or a share of what is left. */
export interface Column {
  readonly head: string
  readonly width: number | 'rest'
  readonly align?: 'left' | 'right'
  /** Narrowed last: a name to be copied stays in one piece. */
  readonly whole?: boolean
  /** The blanks that a cell begins with stay, before each of its lines. */
  readonly indented?: boolean
  /** Paints a cell of one line. */
  readonly paint?: (cell: string) => string
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

const GAP = 2

const ASCII = /^[\x20-\x7e]*$/

/** Columns a line takes; most lines are ASCII, a column a character. */
const columnsOf = (line: string): number => (ASCII.test(line) ? line.length : stringWidth(line))

const widest = (cells: readonly string[]): number => Math.max(0, ...cells.map(columnsOf))

const NARROWEST_REST = 12
const NARROWEST = 6
const NARROW = 9

/** Widths that fill the screen: fixed columns as asked, no wider than their cells; the rest share what is left. */
function widthsOf(
  columns: readonly Column[],
  { rows, width }: { rows: readonly (readonly string[])[]; width: number },
): number[] {
  const widths = columns.map(({ head, width: own }, i) =>
    own === 'rest' ? 0 : Math.min(own, widest([head, ...rows.map(row => row[i] ?? '')])),
  )
  const sharing = columns.filter(column => column.width === 'rest').length
  const free = (): number => width - widths.reduce((sum, own) => sum + own, 0) - GAP * (columns.length - 1)
  // A narrow screen takes from the widest column first, and from what is to stay whole only where the others are narrow.
  const mayGive = (i: number): boolean =>
    !columns[i]?.whole || widths.every((own, k) => columns[k]?.whole || own <= NARROW)
  while (free() < sharing * NARROWEST_REST) {
    const most = Math.max(...widths.filter((_, i) => mayGive(i)))
    if (most <= NARROWEST) break
    widths[widths.findIndex((own, i) => own === most && mayGive(i))] = most - 1
  }
  const share = Math.max(NARROWEST, Math.floor(free() / Math.max(1, sharing)))
  return columns.map((column, i) => (column.width === 'rest' ? share : (widths[i] as number)))
}

/** The cell with its overlong words broken, which the table would cut: an address stays whole to the reader. */
const broken = (cell: string, width: number): string =>
  cell.length <= width ? cell : cell.replace(new RegExp(String.raw`(\S{${width}})(?=\S)`, 'g'), '$1 ')

/** A table without lines, wrapped by words to the screen's width; the words are made safe. */
export function drawTable(
  columns: readonly Column[],
  { rows, screen }: { rows: readonly (readonly string[])[]; screen: Screen },
): string {
  const indentOf = (cell: string, i: number): string => (columns[i]?.indented ? (/^ */.exec(cell)?.[0] ?? '') : '')
  const cells = rows.map(row => row.map((cell, i) => indentOf(cell, i) + oneLine(cell)))
  const widths = widthsOf(columns, { rows: cells, width: screen.width })
  const table = new Table({
    head: columns.map(({ head }) => screen.paint.faint(head)),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: NO_LINES,
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  const drawn = (cell: string, i: number): string => {
    const width = widths[i] as number
    const indent = indentOf(cell, i)
    const words = indent === '' ? broken(cell, width) : wrapped(cell, { indent, width })
    return columns[i]?.paint?.(words) ?? words
  }
  for (const row of cells) table.push(row.map(drawn))
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .filter((line, i, lines) => line !== '' || lines[i + 1] !== '')
    .join('\n')
}
