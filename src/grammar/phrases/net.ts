import type { Span } from '../../model/span.ts'
import { linesOfCapitals } from '../capitals.ts'
import type { PhraseAutomaton } from './automaton.ts'
import { type Form, formReaders } from './forms.ts'
import { nothingFound } from './found.ts'
import { type Mark, type OpenAutomaton, openAutomaton, ROOT, targetOf } from './open.ts'
import { reachIn } from './reach.ts'
import { type TextWords, wordsOfText } from './text-words.ts'
import { APOSTROPHE, mayBegin, QUOTE, type Walk, walkFrom, walkFromMarks } from './walk.ts'

/** Is told of a phrase, by its number, and where it begins and ends. */
export type NotePhrase = (phrase: number, start: number, end: number) => unknown

/** Finds every phrase of an automaton in a text, in one pass. */
export interface PhraseNet {
  /** Tells of all phrases in order; of several at one place the longest comes first. `capitals`: all is set in them. */
  each(text: string, note: NotePhrase, options?: { readonly capitals?: boolean }): void
}

const PART = 100_000

/**
 * A long text in parts that end where a paragraph does, which no phrase goes beyond: the words of ten megabytes at once
 * would take a hundred more.
 */
export function partsOf(text: string): Span[] {
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

/** Hands on what a walk has found from a place, the longest first, and forgets it. */
function take({ found: { phrases, ends } }: Walk, start: number, note: NotePhrase): void {
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

/** Tells, for places asked in order, whether they stand in a line of capitals; null where there is no such line. */
function capitalsIn(text: string, all: boolean): ((at: number) => boolean) | null {
  const lines = all ? [{ start: 0, end: text.length }] : linesOfCapitals(text)
  if (lines.length === 0) return null
  let line = 0
  return at => {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) <= at) line++
    return (lines[line]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

/** Begins walks through a text; with another one in lines of capitals. */
type Walks = (read: TextWords, capitals: boolean) => (i: number) => Walk

function walksOf(automaton: OpenAutomaton): Walks {
  const { ordinary, inCapitals } = formReaders(automaton)
  const walkIn = (read: TextWords, capitals: boolean): Walk => {
    const forms: (Form | null)[] = read.forms.map(capitals ? inCapitals : ordinary)
    return { automaton, read, capitals, forms, reaches: reachIn(read, { forms, automaton }), found: nothingFound() }
  }
  return (read, all) => {
    const isCapital = capitalsIn(read.text, all)
    const elsewhere = walkIn(read, false)
    if (isCapital === null) return () => elsewhere
    let there: Walk | null = null
    return i => {
      if (!isCapital(read.starts[i] as number)) return elsewhere
      there ??= walkIn(read, true)
      return there
    }
  }
}

/** Finds the phrases that begin with a sign, `$400 million`, before word `i`. */
function withSigns(walk: Walk, i: number, { signs, note }: { signs: readonly Mark[]; note: NotePhrase }): void {
  const { text, starts } = walk.read
  for (const sign of signs) {
    const at = (starts[i] as number) - sign.text.length
    if (!text.startsWith(sign.text, at)) continue
    walkFromMarks(walk, i, at)
    take(walk, at, note)
  }
}

const NAME_BEGINS = /(?<![\p{L}\p{N}])[DO]['’]$/u

/** True of the rest of a name: "O’Malley" is no Malley. */
const isNameRest = (text: string, start: number): boolean => {
  const mark = text.charCodeAt(start - 1)
  return (mark === APOSTROPHE || mark === QUOTE) && NAME_BEGINS.test(text.slice(Math.max(0, start - 3), start))
}

/** A net for the phrases of an automaton. */
export function openNet(compiled: PhraseAutomaton): PhraseNet {
  const automaton = openAutomaton(compiled)
  const walks = walksOf(automaton)
  const quiet = new Set(compiled.quiet)
  const signs = automaton.before.filter(({ symbol }) => targetOf(automaton, ROOT, symbol) >= 0)
  const lastCodes = new Set(signs.map(({ text }) => text.charCodeAt(text.length - 1)))
  const findIn = (text: string, capitals: boolean, note: NotePhrase): void => {
    const read = wordsOfText(text)
    const walkAt = walks(read, capitals)
    const isSigned = signs.some(sign => text.includes(sign.text))
    const noteLoud: NotePhrase = (phrase, start, end) => quiet.has(phrase) || note(phrase, start, end)
    for (let i = 0; i < read.starts.length; i++) {
      const start = read.starts[i] as number
      const walk = walkAt(i)
      if (!(isSigned || mayBegin(walk, i)) || isNameRest(text, start)) continue
      const own = walk.capitals ? noteLoud : note
      if (isSigned && lastCodes.has(text.charCodeAt(start - 1))) withSigns(walk, i, { signs, note: own })
      walkFrom(walk, i)
      take(walk, start, own)
    }
  }
  return {
    each(text, note, { capitals = false } = {}) {
      for (const { start: from, end: to } of partsOf(text))
        findIn(text.slice(from, to), capitals, (phrase, start, end) => note(phrase, from + start, from + end))
    },
  }
}
