import { escaped } from '../../grammar/escape.ts'

/** A stretch of some words, in UTF-16. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Finds places in the words of a turn, in order, none of them empty. */
export type Finder = (words: string) => Stretch[]

const WORD_START = String.raw`(?<![\p{L}\p{N}_])`
const WORD_END = String.raw`(?![\p{L}\p{N}_])`

/** Finds every place of a regular expression; it must have the flag `g`. */
export const patternFinder =
  (pattern: RegExp): Finder =>
  words =>
    Array.from(words.matchAll(pattern), hit => ({ start: hit.index, end: hit.index + hit[0].length })).filter(
      ({ start, end }) => end > start,
    )

/**
 * Whole words and phrases, in any case: a blank is any white space, straight and curly apostrophes are one, and `*` is
 * any ending.
 */
export function wordsPattern(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map(word => escaped(word).replace(/['’]/g, "['’]").replaceAll('\\*', String.raw`[\p{L}\p{N}'’-]*`))
  const [first = '', last = ''] = [phrase.trim().at(0), phrase.trim().at(-1)]
  const begins = /[\p{L}\p{N}_]/u.test(first) ? WORD_START : ''
  const ends = /[\p{L}\p{N}_*]/u.test(last) ? WORD_END : ''
  return new RegExp(`${begins}${words.join(String.raw`\s+`)}${ends}`, 'giu')
}
