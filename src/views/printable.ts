// Marks that turn the direction of writing can make a line read as another.
const TURNING = /[\u00ad\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Words of several lines without control characters: of these only tabs and line breaks stay. */
export const withoutControls = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g, '')

/** Words from a transcript as one line that a terminal can be given: no control characters, no line breaks. */
export const oneLine = (words: string): string =>
  words
    .replace(TURNING, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()

/** The first `length` characters of a line, with `…` where it was cut. */
export function clipped(words: string, length: number): string {
  const line = oneLine(words)
  const characters = [...line]
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, Math.max(0, length - 1))
        .join('')
        .trimEnd()}…`
}
