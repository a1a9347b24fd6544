import { NOWHERE, past } from './endings.ts'
import type { TextWords } from './text-words.ts'

// A blank, a line break with the blanks around it, a hyphen; two line breaks end the paragraph.
const BLANKS = /(?:[^\S\n]+(?:\n[^\S\n]*)?|\n[^\S\n]*|[-\u2010\u2011\u2013]\n?[^\S\n]*)/g
const LONGEST = 200

const BLANK = ' '
const BLANK_UNIT = 0x20

/** What stands between words, as it was found and as phrases have it: few marks stand between most. */
const MOST_REMEMBERED = 1000
const remembered = new Map<string, string>()

function asInPhrases(found: string): string {
  const known = remembered.get(found)
  if (known !== undefined) return known
  const marks = found.replace(BLANKS, BLANK).replaceAll('’', "'")
  if (remembered.size < MOST_REMEMBERED) remembered.set(found, marks)
  return marks
}

/** What stands behind word `i`, up to the next, as phrases have it: a blank for what divides words, and marks as they are. */
export function betweenOf({ text, starts }: TextWords, i: number, at: number): string | null {
  const next = starts[i + 1]
  if (next === undefined || next - at > LONGEST) return null
  if (next === at + 1 && text.charCodeAt(at) === BLANK_UNIT) return BLANK
  return asInPhrases(text.slice(at, next))
}

// Two line breaks end the paragraph, and the gap.
const IN_GAP = /(?=[\s,–—-])(?:[^\S\n]|[,–—-])*(?:\n(?:[^\S\n]|[,–—-])*)?/y
// "Mr." is a word; any other period ends the sentence and the gap.
const GAP_WORD = /(?:M[rs]s?\.|Dr\.|Gen\.|Sen\.|St\.|[\p{L}\p{N}_'’-]+)/uy
/** Behind a word, these may belong to it: "al-Qaida", "Jordanians’", "Mr." */
const GOES_ON = new Set("-'’.")
/** A gap is nothing to so many words. */
export const LONGEST_GAP = 4

/** Where the word of a gap ends that begins at the place, with word `i` of the text or before. */
function pastGapWord({ text, starts, ends }: TextWords, i: number, at: number): number {
  const end = ends[i]
  const isPlain = starts[i] === at && end !== undefined && !GOES_ON.has(text.charAt(end))
  return isPlain ? end : past(GAP_WORD, text, at)
}

/** The first word from `i` on that ends behind a place. */
export function wordFrom({ ends }: TextWords, i: number, at: number): number {
  let word = i
  while (word < ends.length && (ends[word] as number) <= at) word++
  return word
}

/** Where a phrase may go on behind a word that ends at `at`, before word `i`; -1 where a gap ends there. */
export function firstGapPlace({ text, starts }: TextWords, i: number, at: number): number {
  return starts[i] === at + 1 && text.charCodeAt(at) === BLANK_UNIT ? at + 1 : past(IN_GAP, text, at)
}

/** The next such place, behind the word of the gap that begins at `at`, with word `i` or before. */
export function nextGapPlace(read: TextWords, i: number, at: number): number {
  const end = pastGapWord(read, i, at)
  return end === NOWHERE ? NOWHERE : firstGapPlace(read, wordFrom(read, i, end), end)
}
