import type { OffsetMap } from '../model/source.ts'

/** Collects the text of a source piece by piece, normalised, and remembers where each piece came from. */
export interface TextBuilder {
  /** Appends `raw.slice(start, end)`. */
  copy(start: number, end: number): void
  /** Appends words that do not stand in the source as such (a decoded entity, a line break for `<br>`), with their place. */
  write(words: string, at: number): void
  /** Length of the text so far. */
  length(): number
  /** How many line breaks the text ends in so far; a blank counts as none. */
  breaks(): number
  /** True where the text ends in a blank or a line break, or is empty. */
  atBlank(): boolean
  build(): { text: string; map: OffsetMap }
}

// One for one: every blank is a blank, every control character is none. "MR. CARNEY:··" has no-break spaces.
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const BREAKS = /[\f\v\u0085\u2028\u2029]/g
// These vanish or shrink: line ends, zero-width characters, marks that turn the direction of writing.
const SHRINKING = /\r\n?|[\u00ad\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g

const oneForOne = (words: string): string => words.replace(BLANKS, ' ').replace(BREAKS, '\n')

/** Offsets at which the lines of a text begin. */
function lineStartsOf(raw: string): number[] {
  const starts = [0]
  for (const end of raw.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  return starts
}

export function createTextBuilder(raw: string): TextBuilder {
  const runs: string[] = []
  const pieces: string[] = []
  const text: number[] = []
  const source: number[] = []
  let length = 0
  let breaks = 0
  let last = ''

  const push = (words: string, at: number): void => {
    if (words === '') return
    const before = text.length - 1
    // A piece that goes on where the one before it ended needs no pair of its own.
    if (before < 0 || at - length !== (source[before] as number) - (text[before] as number)) {
      text.push(length)
      source.push(at)
    }
    pieces.push(words)
    length += words.length
    last = words.charAt(words.length - 1)
    // A page of a million entities would be a million strings of one letter.
    if (pieces.length === 4096) runs.push(pieces.splice(0).join(''))
    breaks = /^\n+$/.test(words) ? breaks + words.length : (/\n*$/.exec(words.slice(-2))?.[0].length ?? 0)
  }

  return {
    copy(start, end) {
      const words = oneForOne(raw.slice(start, end))
      let from = 0
      for (const hit of words.matchAll(SHRINKING)) {
        push(words.slice(from, hit.index), start + from)
        if (hit[0].startsWith('\r')) push('\n', start + hit.index)
        from = hit.index + hit[0].length
      }
      push(words.slice(from), start + from)
    },
    write(words, at) {
      push(oneForOne(words).replace(SHRINKING, ''), at)
    },
    length: () => length,
    breaks: () => breaks,
    atBlank: () => length === 0 || /\s/.test(last),
    build: () => ({ text: runs.join('') + pieces.join(''), map: { text, source, raw, lineStarts: lineStartsOf(raw) } }),
  }
}

/** Parts paragraphs: the text ends in as many line breaks as `mark` has, unless it is empty. */
export function breakLine(builder: TextBuilder, mark: '\n' | '\n\n', at: number): void {
  const missing = mark.length - builder.breaks()
  if (builder.length() > 0 && missing > 0) builder.write('\n'.repeat(missing), at)
}
