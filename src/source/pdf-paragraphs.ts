import type { ReadLine } from './pdf-columns.ts'

/** A printed line of the transcript, and whether a paragraph begins with it. */
export interface PrintedLine {
  readonly words: string
  readonly opens: boolean
}

/** Lines further apart than this, in the usual distance of lines, part paragraphs. */
const WIDE = 1.3

/** Lines closer together than all but this part of them may be a footnote's. */
const FEW = 0.15

/** Letters bigger or smaller than this part a heading from what follows. */
const OTHER_SIZE = 1.15

/** An indent of less, in the height of letters, is none. */
const INDENT = 0.8

/** A line that ends so far from the right edge, as a part of the width, may end its paragraph. */
const SHORT = 0.15

/** So far below a short line, in the height of letters, a paragraph begins, also where no line is nearer to another. */
const SPACED = 1.6

/** Where no line is long: the part of the page's width that a full one would take. */
const FULL = 0.75

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

interface Measures {
  /** Where most lines begin, where the longest ends, and how far apart they are. */
  readonly left: number
  readonly right: number
  readonly leading: number
}

/** Of the distances between lines, the least that is none of a few: the others part paragraphs. */
function usualStep(steps: readonly number[]): number {
  const sorted = steps.filter(step => step > 0).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * FEW)] ?? 0
}

/** The measures of each column of a page. */
function measuresOf(lines: readonly ReadLine[], width: number): Map<number, Measures> {
  const columns = new Map<number, ReadLine[]>()
  for (const line of lines) {
    const own = columns.get(line.column)
    if (own) own.push(line)
    else columns.set(line.column, [line])
  }
  return new Map(
    [...columns].map(([column, own]) => [
      column,
      {
        left: commonest(own.map(({ x }) => Math.round(x))),
        right: own.reduce((most, { end }) => Math.max(most, end), column === 0 ? width * FULL : 0),
        leading: usualStep(own.slice(1).map((line, i) => line.y - (own[i] as ReadLine).y)),
      },
    ]),
  )
}

const ENDS_SENTENCE = /[.?!:][”"’')\]]*$/

/** A sentence that goes on in the next column or on the next page: "… and the" or "… talks. – / they will". */
const goesOn = (before: string, words: string): boolean =>
  !ENDS_SENTENCE.test(before.slice(-8)) || /^\p{Ll}/u.test(words)

function opensParagraph(before: ReadLine, line: ReadLine, { left, right, leading }: Measures): boolean {
  const { height } = line
  if (Math.max(height, before.height) > OTHER_SIZE * Math.min(height, before.height)) return true
  const isShort = before.end < right - SHORT * (right - left)
  const step = line.y - before.y
  if ((leading > 0 && step > WIDE * leading) || (isShort && step > SPACED * height)) return true
  const isSet = (x: number): boolean => Math.abs(x - left) <= INDENT * height
  if (isSet(line.x)) return false
  // "     Q  Yes." and "     A  No." are a paragraph each; the lines of a quotation, as far in, are one.
  return isSet(before.x) || Math.abs(before.x - line.x) > 1 || isShort
}

/** The lines of a page so many points wide, with its paragraphs; `last` is the last line of the page before. */
export function paragraphsOf(
  lines: readonly ReadLine[],
  { width, last }: { width: number; last: string | null },
): PrintedLine[] {
  const measures = measuresOf(lines, width)
  return lines.map((line, i) => {
    const before = lines[i - 1]
    const opens = before
      ? before.column === line.column
        ? opensParagraph(before, line, measures.get(line.column) as Measures)
        : before.column === 0 || line.column === 0 || !goesOn(before.words, line.words)
      : last === null || !goesOn(last, line.words)
    return { words: line.words, opens }
  })
}
