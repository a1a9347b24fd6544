/**
 * The optimal string alignment distance (Damerau 1964): letters changed, added, lost or swapped with their neighbour.
 * Time grows with the product of the lengths; labels are short.
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

/** How many letters may be wrong: none in a short word, one from five letters on, two from eight. */
const tolerance = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length)
  return shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
}

/** Letters without their doubles: "GIBS" is GIBBS, short as it is. */
const single = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/** True for two words of which one is a slip of the other. */
export const isNear = (a: string, b: string): boolean =>
  a !== b && Math.abs(a.length - b.length) <= 2 && (single(a) === single(b) || editDistance(a, b) <= tolerance(a, b))
