import { distance } from 'fastest-levenshtein'

const letters = (word: string): string => [...word].sort().join('')

/** How far a word is from another: 1 where it is a part of it, or has its letters in another order: "irna". */
function far(word: string, other: string): number {
  if (other.includes(word)) return 1
  const steps = distance(word, other)
  return steps === 2 && letters(word) === letters(other) ? 1 : steps
}

/** The words of a list that one who wrote `word` may have meant, the nearest first, at most three. */
export function nearest(word: string, list: readonly string[]): string[] {
  const wanted = word.toLowerCase()
  if (wanted === '') return []
  const farthest = Math.max(1, Math.floor(wanted.length / 3))
  return list
    .map(known => ({ known, steps: far(wanted, known.toLowerCase()) }))
    .filter(({ steps }) => steps <= farthest)
    .sort(
      (a, b) => a.steps - b.steps || Math.abs(a.known.length - word.length) - Math.abs(b.known.length - word.length),
    )
    .slice(0, 3)
    .map(({ known }) => known)
}
