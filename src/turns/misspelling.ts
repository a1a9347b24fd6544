import type { Candidate } from './find-labels.ts'

/**
 * The optimal string alignment distance (Damerau 1964): letters changed, added, lost or swapped with their neighbour.
 * Linear in the product of the lengths; labels are short.
 */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let j = 1; j <= b.length; j++) (rows[0] as number[])[j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = best
    }
  return at(a.length, b.length)
}

/** The key of the one proven speaker whom a label in capitals names with up to two letters wrong: "MR. EARENST:". */
export function surnameSlip({ key, form, label }: Candidate, proven: ReadonlySet<string>): string | null {
  if (form.style !== 'capitals' || key.length < 5 || /\p{Ll}{3}/u.test(label)) return null
  const near = [...proven].filter(other => {
    if (Math.abs(other.length - key.length) > 2 || other.length < 5) return false
    return editDistance(key, other) <= (Math.min(key.length, other.length) < 8 ? 1 : 2)
  })
  const best = near.sort((a, b) => editDistance(key, a) - editDistance(key, b))
  return best[0] ?? null
}
