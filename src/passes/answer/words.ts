import { SMALL_WORDS } from '../../lexicon/small-words.ts'

const SMALL = new Set(SMALL_WORDS)
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu
// Nearly every transcript is ASCII, and classes of Unicode cost three times as much.
const ASCII_WORD = /[a-z0-9]+(?:'[a-z]+)*/g
const ASCII = /^[\0-\x7f]*$/
const STEM = 6

/** The words of a text, lower case, with straight apostrophes. */
export function wordsIn(text: string): string[] {
  const plain = (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase()
  return (plain.match(ASCII.test(plain) ? ASCII_WORD : WORD) ?? []) as string[]
}

const ENDS_LIKE_ENDING = new Set('sgdy')

/** What is left of a word when its endings are put aside: "confident" and "confidence" are one. */
export const stemOf = (word: string): string =>
  (ENDS_LIKE_ENDING.has(word.charAt(word.length - 1))
    ? word.replace(/'s$/, '').replace(/(?<=\w{3})(?:ies|ing|ed|es|ly|s)$/, '')
    : word
  ).slice(0, STEM)

/** The stems of the words that say what a text is about, each once, in order. */
export const stemsIn = (text: string): string[] => [
  ...new Set(
    wordsIn(text)
      .filter(word => word.length > 1 && !SMALL.has(word))
      .map(stemOf),
  ),
]
