import { SMALL_WORDS, SPOKEN_SIGNS } from '../../lexicon/acronym-cues.ts'

const SMALL = new Set(SMALL_WORDS)

/** True for a word that a short form may leave out. */
export const isSmall = (word: string): boolean => SMALL.has(word)

/** A short form as what its long form must spell: letters, numbers and signs, each a part. */
export const partsOf = (short: string): string[] => short.toUpperCase().match(/\d+|[A-Z&+]/g) ?? []

const LONGEST_PREFIX = 5

/**
 * Which letters of a word may count: its initial, the leading ones ("CENTral COMmand"), or the initial and any other
 * ("SouthEast", "RuleMaking").
 */
export type Letters = 'initial' | 'leading' | 'any'

/** How strictly words must spell a short form. */
export interface Spelling {
  readonly letters: Letters
  /** How many words that are not small may be left out, none of them the first or the last. */
  readonly skips: number
}

/** How many parts from `at` on the letters of a word give, at most. */
function mostOf(
  word: string,
  { parts, at, letters }: { parts: readonly string[]; at: number; letters: Letters },
): number {
  if (word.charAt(0) !== parts[at]) return 0
  if (letters === 'any') return word.indexOf(parts[at + 1] ?? ' ', 1) > 0 ? 2 : 1
  const longest = letters === 'initial' ? 1 : LONGEST_PREFIX
  let most = 1
  while (most < longest && most < word.length && word.charAt(most) === parts[at + most]) most++
  return most
}

/** How many parts a word gives at `at`, each way that it can. */
function waysOf(
  word: string,
  { parts, at, letters }: { parts: readonly string[]; at: number; letters: Letters },
): number[] {
  const sign = SPOKEN_SIGNS[word.toLowerCase()] ?? (/^\d+$/.test(word) || word === '&' ? word : null)
  const most = mostOf(word.toUpperCase().replace(/[^A-Z]/g, ''), { parts, at, letters })
  const ways = Array.from({ length: most }, (_, i) => i + 1)
  return sign !== null && sign === parts[at] ? [1, ...ways] : ways
}

/** How much is spelled, and how many words may still be left out. */
interface State {
  readonly at: number
  readonly left: number
}

/** The second of two names that share a place: "Centers for Disease Control and Prevention, the CDC" */
const isSecond = (words: readonly string[], i: number): boolean =>
  /^(?:and|&)$/.test(words[i - 1] ?? '') && /^[A-Z]/.test(words[i] ?? '')

/** True where the words, in order, give the parts: a word its first letter or letters, a small word none or some. */
export function spells(words: readonly string[], parts: readonly string[], { letters, skips }: Spelling): boolean {
  let states: readonly State[] = [{ at: 0, left: skips }]
  for (const [i, word] of words.entries()) {
    const isInner = i > 0 && i < words.length - 1
    const next = new Map<string, State>()
    const reach = (state: State): void => void next.set(`${state.at} ${state.left}`, state)
    for (const { at, left } of states) {
      for (const n of waysOf(word, { parts, at, letters })) reach({ at: at + n, left })
      if (isInner && isSmall(word)) reach({ at, left })
      else if (isSecond(words, i) && parts.length >= 3) reach({ at, left })
      else if (isInner && left > 0) reach({ at, left: left - 1 })
      // "March 23 Movement (M23)"
      else if (i === words.length - 1 && at === parts.length && /\d/.test(parts[at - 1] ?? '')) reach({ at, left })
    }
    states = [...next.values()]
  }
  return states.some(({ at }) => at === parts.length)
}
