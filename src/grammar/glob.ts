/**
 * True where a word fits a pattern in which `*` is any run of letters and `?` any one: two pointers, so that time is
 * bounded by the product of the lengths.
 */
export function fitsGlob(word: string, pattern: string): boolean {
  let at = 0
  let inside = 0
  let star = -1
  let resume = 0
  while (at < word.length) {
    const wanted = pattern.charAt(inside)
    if (wanted === '*') {
      star = inside++
      resume = at
    } else if (wanted === '?' || wanted === word.charAt(at)) {
      at++
      inside++
    } else if (star >= 0) {
      inside = star + 1
      at = ++resume
    } else return false
  }
  while (pattern.charAt(inside) === '*') inside++
  return inside === pattern.length
}
