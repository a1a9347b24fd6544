import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Span } from '../model/span.ts'

const ABBREVIATION = new Set(ABBREVIATIONS)
const END = /[.?!…]+["”’')\]]*(?=\s|$)|[.?!]["”’')\]]*(?=\p{Lu}\p{Ll}|I[\s'’])|\n[ \t]*\n\s*/gu

const OPENS = /^\s+(?:The|He|She|It|They|We|I|And|But|So|That|This|There|In|If|You|What|Is|Are|Do|Does)\b/
const LOWER_A = 0x61
const LOWER_Z = 0x7a
const LONGEST_ABBREVIATION = 20
const IN_WORD = /[\p{L}.’'-]/u

/** The word before a period, and whether it is of plain lower-case letters, as nearly all are. */
function wordBefore(text: string, period: number): { word: string; plain: boolean } {
  const least = Math.max(0, period - LONGEST_ABBREVIATION)
  let from = period
  let plain = true
  while (from > least) {
    const code = text.charCodeAt(from - 1)
    const lower = code >= LOWER_A && code <= LOWER_Z
    if (!lower && !IN_WORD.test(text.charAt(from - 1))) break
    plain &&= lower
    from--
  }
  return { word: text.slice(from, period), plain }
}

/** True where a period belongs to the word before it: "Mr. Kerry", "the U.S. side", "J. Smith". */
function isAbbreviation(text: string, period: number, end: number): boolean {
  const { word, plain } = wordBefore(text, period)
  // "food, etc. Will they sign?": at the end of a list, a capital opens a sentence.
  if (plain && word === 'etc') return !/^\s+\p{Lu}/u.test(text.slice(period + 1, period + LONGEST_ABBREVIATION))
  if (plain) return ABBREVIATION.has(word)
  // "I" ends a sentence, but not where an initial follows: "C. S. I. R. O."
  if (/^\p{Lu}$/u.test(word) && (word !== 'I' || /^\s?\p{Lu}\./u.test(text.slice(period + 1, period + 4)))) return true
  // "in the U.S. The talks": letters and periods end a sentence only before a word that opens one.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !OPENS.test(text.slice(period + 1, Math.min(end, period + 13)))
  return ABBREVIATION.has(word.toLowerCase())
}

/**
 * The sentences of a stretch of text, by rule, without the blanks between them; linear in its length. A paragraph's end
 * ends a sentence. ("Intl.Segmenter" knows no abbreviations and is quadratic on Node 20.)
 */
export function sentencesOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = []
  let from = start
  const push = (to: number): void => {
    let first = from
    let last = to
    while (first < last && /\s/.test(text[first] as string)) first++
    while (last > first && /\s/.test(text[last - 1] as string)) last--
    if (last > first) spans.push({ start: first, end: last })
    from = to
  }
  const slice = text.slice(start, end)
  for (const hit of slice.matchAll(END)) {
    const at = start + hit.index
    const to = at + hit[0].length
    if (hit[0] === '.' && isAbbreviation(text, at, end)) continue
    push(to)
  }
  push(end)
  return spans
}
