import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Span } from '../model/span.ts'

const ABBREVIATION = new Set(ABBREVIATIONS)
const END = /[.?!…]+["”’')\]]*(?=\s|$)|[.?!]["”’')\]]*(?=\p{Lu}\p{Ll})|\n[ \t]*\n\s*/gu

/** True where a period belongs to the word before it: "Mr. Kerry", "the U.S. side", "J. Smith". */
function isAbbreviation(text: string, period: number, next: string): boolean {
  const word = /[\p{L}.’'-]+$/u.exec(text.slice(Math.max(0, period - 20), period))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return true
  // "in the U.S. The talks": letters and periods end a sentence only before a word that opens one.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !/^\s+(?:The|He|She|It|They|We|I|And|But|So|That|This|There|In|If|You|What|Is|Are|Do|Does)\b/.test(next)
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
    if (hit[0] === '.' && isAbbreviation(text, at, text.slice(to, Math.min(end, to + 12)))) continue
    push(to)
  }
  push(end)
  return spans
}
