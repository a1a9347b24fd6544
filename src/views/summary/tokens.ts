import { COMMON_WORDS } from '../../lexicon/statement-words.ts'

const COMMON = new Set(COMMON_WORDS)
const WORD = /\p{L}[\p{L}\p{N}]*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu

/** A word without the ending of a plural or a participle, so that "talk", "talks" and "talking" are one. */
const stemmed = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word

/** The words that a sentence is about, each once, in lower case and without endings. */
export function tokensOf(words: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of words.toLowerCase().matchAll(WORD)) if (!COMMON.has(word)) found.add(stemmed(word))
  return found
}

/** How many members two sets share. */
export function sharedBy(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of small) if (large.has(item)) count++
  return count
}

/** Likeness of two sets from 0 to 1: the cosine of the angle between them. */
export const likeness = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number =>
  a.size === 0 || b.size === 0 ? 0 : sharedBy(a, b) / Math.sqrt(a.size * b.size)
