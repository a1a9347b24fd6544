import { type Span, sliceOf } from '../model/span.ts'

/** Words as cues are matched against them, of the same length: wrapped lines joined, capital letters throughout made small. */
export function oneLine(words: string): string {
  const line = words.replace(/[^\S ]/g, ' ')
  if (/\p{Ll}/u.test(line)) return line
  const small = line.toLowerCase()
  return small.length === line.length ? small : line
}

/** The words at a span of the text, in one line. */
export const wordsAt = (text: string, span: Span): string => oneLine(sliceOf(text, span))
