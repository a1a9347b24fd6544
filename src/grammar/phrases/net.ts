import type { Span } from '../../model/span.ts'
import { linesOfCapitals } from '../capitals.ts'
import { compilePhrases, type PhraseAutomaton } from './automaton.ts'
import { nothingFound } from './found.ts'
import { type OpenAutomaton, openAutomaton, targetOf } from './open.ts'
import type { WordSymbols } from './symbols.ts'
import { type TextWords, wordsOfText } from './text-words.ts'
import { ROOT, type Walk, walkFrom, walkFromMarks } from './walk.ts'

/** A phrase found, by its number. */
export interface PhraseFound {
  readonly phrase: number
  readonly span: Span
}

/** Finds every phrase of an automaton in a text, in one pass. */
export interface PhraseNet {
  /** All of them in order; of several at one place the longest comes first. `capitals`: all of it is set in them. */
  find(text: string, options?: { readonly capitals?: boolean }): PhraseFound[]
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

/** A walk, and the nodes that the forms of its words lead to from the root. */
interface Start {
  readonly walk: Walk
  readonly first: readonly (WordSymbols | null)[]
}

function firstNodes(automaton: OpenAutomaton, symbols: WordSymbols | null): WordSymbols | null {
  if (symbols === null) return null
  const toNode = (symbol: number): number => targetOf(automaton, ROOT, symbol)
  const whole = symbols.whole.map(toNode).filter(node => node >= 0)
  const nodes = symbols.stripped.map(toNode)
  const stripped = nodes.filter(node => node >= 0)
  if (whole.length + stripped.length === 0) return null
  return { whole, stripped, lengths: symbols.lengths.filter((_, i) => (nodes[i] as number) >= 0) }
}

function startIn(automaton: OpenAutomaton, read: TextWords, capitals: boolean): Start {
  const symbols = read.forms.map(form => automaton.symbolsOf(form, capitals))
  return {
    walk: { automaton, read, capitals, symbols, found: nothingFound() },
    first: symbols.map(own => firstNodes(automaton, own)),
  }
}

type Note = (phrase: number, start: number, end: number) => unknown

/** Hands on what a walk has found from a place, the longest first, and forgets it. */
function take({ found: { phrases, ends } }: Walk, start: number, note: Note): void {
  if (phrases.length === 0) return
  if (phrases.length === 1) note(phrases[0] as number, start, ends[0] as number)
  else {
    const order = phrases.map((_, i) => i)
    order.sort((a, b) => (ends[b] as number) - (ends[a] as number) || (phrases[a] as number) - (phrases[b] as number))
    for (const i of order) note(phrases[i] as number, start, ends[i] as number)
  }
  phrases.length = 0
  ends.length = 0
}

/** Which words stand in lines of capitals: the number of the line that ends behind each place, asked in order. */
function capitalsAt(text: string, all: boolean): ((at: number) => boolean) | null {
  const lines = all ? [{ start: 0, end: text.length }] : linesOfCapitals(text)
  if (lines.length === 0) return null
  let line = 0
  return at => {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) <= at) line++
    return (lines[line]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

/** A net for the phrases of an automaton. */
export function openNet(compiled: PhraseAutomaton): PhraseNet {
  const automaton = openAutomaton(compiled)
  const quiet = new Set(compiled.quiet)
  const signs = automaton.before.filter(({ symbol }) => targetOf(automaton, ROOT, symbol) >= 0)
  const signCodes = new Set(signs.map(({ text }) => text.charCodeAt(text.length - 1)))
  const findIn = (text: string, all: boolean, note: Note): void => {
    const read = wordsOfText(text)
    const { starts, numbers } = read
    const isCapital = capitalsAt(text, all)
    const loudly: Note = (phrase, start, end) => quiet.has(phrase) || note(phrase, start, end)
    const ordinary = startIn(automaton, read, false)
    let inCapitals: Start | null = null
    const at = (i: number): Start => {
      if (!isCapital?.(starts[i] as number)) return ordinary
      inCapitals ??= startIn(automaton, read, true)
      return inCapitals
    }
    for (let i = 0; i < starts.length; i++) {
      const { walk, first } = isCapital === null ? ordinary : at(i)
      const start = starts[i] as number
      const own = walk.capitals ? loudly : note
      if (signCodes.has(text.charCodeAt(start - 1)))
        for (const { text: sign } of signs)
          if (text.startsWith(sign, start - sign.length)) {
            walkFromMarks(walk, i, start - sign.length)
            take(walk, start - sign.length, own)
          }
      const nodes = first[numbers[i] as number]
      if (!nodes) continue
      walkFrom(walk, nodes, i)
      take(walk, start, own)
    }
  }
  return {
    find(text, { capitals = false } = {}) {
      const hits: PhraseFound[] = []
      for (const part of partsOf(text))
        findIn(text.slice(part.start, part.end), capitals, (phrase, start, end) =>
          hits.push({ phrase, span: { start: part.start + start, end: part.start + end } }),
        )
      return hits
    },
  }
}

/** A phrase of the lexicon, and whatever its finder wants back. */
export interface PhraseRow<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

/** A phrase found, and what its row wants back. */
export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly span: Span
}

/** The automaton of some rows: their phrases’ numbers are their own. */
export const automatonOf = (rows: readonly PhraseRow<unknown>[]): PhraseAutomaton =>
  compilePhrases(rows.map(({ phrase }) => phrase))

/** Finds the phrases of rows; `compiled` is their automaton, where it is at hand. */
export function openRows<Tag>(
  rows: readonly PhraseRow<Tag>[],
  compiled: PhraseAutomaton = automatonOf(rows),
): (text: string) => PhraseHit<Tag>[] {
  const net = openNet(compiled)
  return text => net.find(text).map(({ phrase, span }) => ({ tag: (rows[phrase] as PhraseRow<Tag>).tag, span }))
}
