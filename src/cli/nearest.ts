import { distance } from 'fastest-levenshtein'

/** The words of a list that one who wrote `word` may have meant, the nearest first, at most three. */
export function nearest(word: string, list: readonly string[]): string[] {
  const wanted = word.toLowerCase()
  const farthest = Math.max(1, Math.floor(wanted.length / 3))
  return list
    .map(known => ({ known, far: known.toLowerCase().includes(wanted) ? 1 : distance(wanted, known.toLowerCase()) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ known }) => known)
}
