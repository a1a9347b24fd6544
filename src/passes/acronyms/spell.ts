import { SMALL_WORDS, SPOKEN_SIGNS } from '../../lexicon/acronym-cues.ts'

const SMALL = new Set(SMALL_WORDS)

/** True for a word that a short form may leave out. */
export const isSmall = (word: string): boolean => SMALL.has(word)

/** A short form as what its long form must spell: letters, numbers and signs, each a part. */
export const partsOf = (short: string): string[] => short.toUpperCase().match(/\d+|[A-Z&+]/g) ?? []

const LONGEST_PREFIX = 5

/** How strictly words must spell a short form. */
export interface Spelling {
  /** A word gives its first letter only: "Central Command" is no CENTCOM. */
  readonly initialsOnly: boolean
  /** How many words that are not small may be left out, none of them the first or the last. */
  readonly skips: number
}

/** How many parts a word gives at `at`, each way that it can: none only where it is small. */
function waysOf(
  word: string,
  { parts, at, initialsOnly }: { parts: readonly string[]; at: number; initialsOnly: boolean },
) {
  const ways: number[] = []
  const sign = SPOKEN_SIGNS[word.toLowerCase()] ?? (/^\d+$/.test(word) || word === '&' ? word : null)
  if (sign !== null && sign === parts[at]) ways.push(1)
  const letters = word.toUpperCase().replace(/[^A-Z]/g, '')
  const longest = initialsOnly ? 1 : LONGEST_PREFIX
  for (let n = 1; n <= longest && n <= letters.length && letters.charAt(n - 1) === parts[at + n - 1]; n++) ways.push(n)
  return ways
}

/** How much is spelled, and how many words may still be left out. */
interface State {
  readonly at: number
  readonly left: number
}

/** True where the words, in order, give the parts: a word its first letter or letters, a small word none or some. */
export function spells(words: readonly string[], parts: readonly string[], { initialsOnly, skips }: Spelling): boolean {
  let states: readonly State[] = [{ at: 0, left: skips }]
  for (const [i, word] of words.entries()) {
    const isInner = i > 0 && i < words.length - 1
    const next = new Map<string, State>()
    const reach = (state: State): void => void next.set(`${state.at} ${state.left}`, state)
    for (const { at, left } of states) {
      for (const n of waysOf(word, { parts, at, initialsOnly })) reach({ at: at + n, left })
      if (isInner && isSmall(word)) reach({ at, left })
      else if (isInner && left > 0) reach({ at, left: left - 1 })
      // "March 23 Movement (M23)"
      else if (i === words.length - 1 && at === parts.length && /\d/.test(parts[at - 1] ?? '')) reach({ at, left })
    }
    states = [...next.values()]
  }
  return states.some(({ at }) => at === parts.length)
}
