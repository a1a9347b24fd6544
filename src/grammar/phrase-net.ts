import type { Span } from '../model/span.ts'
import { linesOfCapitals } from './capitals.ts'
import { matchPhrase } from './phrase.ts'
import {
  canStand,
  capitalsLookup,
  type Lookup,
  mayBegin,
  ordinaryLookup,
  parsedOnce,
  wordsIn,
} from './phrase-lookup.ts'
import { type PhraseRow, type PhraseTable, phraseTable } from './phrase-table.ts'

/** A phrase found, and what the lexicon row wants back. */
export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly span: Span
}

/** Finds every phrase of a lexicon in a text, in one pass. */
export interface PhraseNet<Tag> {
  /** All hits in order; of several rows at one place the longest comes first. `capitals`: all of it is set in them. */
  find(text: string, options?: { readonly capitals?: boolean }): PhraseHit<Tag>[]
}

const inOrder = (a: PhraseHit<unknown>, b: PhraseHit<unknown>): number =>
  a.span.start - b.span.start || b.span.end - a.span.end

/** Which words stand in capitals, asked in order. */
function capitalsAt(text: string, all: boolean): (at: number) => boolean {
  if (all) return () => true
  const lines = linesOfCapitals(text)
  if (lines.length === 0) return () => false
  let line = 0
  return at => {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) <= at) line++
    return (lines[line]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

const PART = 100_000

/**
 * A long text in parts that end where a paragraph does, which no phrase goes beyond: the words of ten megabytes at once
 * would take a hundred more.
 */
function partsOf(text: string): Span[] {
  const parts: Span[] = []
  let start = 0
  while (start < text.length) {
    const next = start + PART < text.length ? text.indexOf('\n\n', start + PART) : -1
    const end = next < 0 ? text.length : next
    parts.push({ start, end })
    start = end
  }
  return parts
}

/** A net whose hits carry the tags of a table as they are stored. */
export function openNet(table: PhraseTable): PhraseNet<string> {
  const ordinary = ordinaryLookup(table)
  let folding: Lookup | null = null
  const findIn = (text: string, all: boolean, found: (tag: string, start: number, end: number) => void): void => {
    const isCapital = capitalsAt(text, all)
    const inCapitals = { text, capitals: true }
    const inBoth = { text, capitals: false }
    const read = wordsIn(text)
    const { words, starts } = read
    for (let i = 0; i < words.length; i++) {
      const capitals = isCapital(starts[i] as number)
      if (capitals) folding ??= capitalsLookup(table)
      for (const row of (capitals && folding ? folding : ordinary)(words[i] as string)) {
        if (row.back > i) continue
        const first = (starts[i - row.back] as number) - row.lead
        if (first < 0) continue
        if (!capitals && (!mayBegin(row, text, first) || !canStand(row, read, first))) continue
        const end = matchPhrase(parsedOnce(row), first, capitals ? inCapitals : inBoth)
        if (end >= 0) for (const tag of row.tags) found(tag, first, end)
      }
    }
  }
  return {
    find(text, { capitals: all = false } = {}) {
      const hits: PhraseHit<string>[] = []
      for (const part of partsOf(text))
        findIn(text.slice(part.start, part.end), all, (tag, start, end) =>
          hits.push({ tag, span: { start: part.start + start, end: part.start + end } }),
        )
      return hits.sort(inOrder)
    },
  }
}

/** The table of rows whose tags are anything: theirs are the numbers of the rows. */
export const tableOf = (rows: readonly PhraseRow<unknown>[]): PhraseTable =>
  phraseTable(rows.map(({ phrase }, i) => ({ phrase, tag: String(i) })))

/** A net of rows whose tags are anything; `table` is theirs by `tableOf`, where it is at hand. */
export function compileNet<Tag>(rows: readonly PhraseRow<Tag>[], table: PhraseTable = tableOf(rows)): PhraseNet<Tag> {
  const net = openNet(table)
  return {
    find: (text, options) =>
      net.find(text, options).map(({ tag, span }) => ({ tag: (rows[Number(tag)] as PhraseRow<Tag>).tag, span })),
  }
}
