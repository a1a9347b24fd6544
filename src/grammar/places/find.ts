import type { Span } from '../../model/span.ts'
import { type Form, type PlaceTable, placeTable } from './table.ts'

/** A form in the text, before its surroundings are asked. */
export interface Found {
  readonly form: Form
  readonly span: Span
}

const CAPITALISED = /[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ɏ]*/g
const LETTER_OR_DIGIT = /[A-Za-zÀ-ɏ0-9_]/
const SHORTEST_IN_CAPITALS = 4

const isBlank = (letter: string): boolean => letter === ' ' || letter === '\n' || letter === '\t'

const isSame = (wanted: string, letter: string): boolean => wanted === letter || (wanted === "'" && letter === '’')

/** Where a form that begins at `at` ends, or -1: a blank of it is any white space, and it ends where a word ends. */
function endOf(words: string, text: string, { at, capitals }: { at: number; capitals: boolean }): number {
  let place = at
  for (let i = 0; i < words.length; i++) {
    const wanted = words.charAt(i)
    if (wanted === ' ' && isBlank(text.charAt(place))) {
      while (isBlank(text.charAt(place))) place++
      continue
    }
    const letter = text.charAt(place)
    if (!isSame(wanted, letter) && !(capitals && wanted.toUpperCase() === letter)) return -1
    place++
  }
  return LETTER_OR_DIGIT.test(text.charAt(place)) ? -1 : place
}

const isCapitals = (word: string): boolean => word.length >= SHORTEST_IN_CAPITALS && word === word.toUpperCase()

const asName = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

function formAt(table: PlaceTable, { word, text, at }: { word: string; text: string; at: number }): Found | null {
  const own = table.formsOf(word)
  const capitals = own === undefined && isCapitals(word)
  const candidates = capitals ? table.formsOf(asName(word)) : own
  for (const form of candidates ?? []) {
    const end = endOf(form.words, text, { at, capitals })
    if (end >= 0) return { form, span: { start: at, end } }
  }
  return null
}

/** The forms in a stretch of the text, in order; of several at one place the longest. */
export function formsIn(text: string, { start, end }: Span): Found[] {
  const table = placeTable()
  const found: Found[] = []
  CAPITALISED.lastIndex = start
  for (let hit = CAPITALISED.exec(text); hit && hit.index < end; hit = CAPITALISED.exec(text)) {
    const form = formAt(table, { word: hit[0], text, at: hit.index })
    if (!form || form.span.end > end || LETTER_OR_DIGIT.test(text.charAt(hit.index - 1))) continue
    found.push(form)
    CAPITALISED.lastIndex = form.span.end
  }
  return found
}
