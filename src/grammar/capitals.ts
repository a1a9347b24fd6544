import type { Span } from '../model/span.ts'

const LINE_OF_CAPITALS = /^[^a-z\n]{8,}$/gm
const WORD_OF_CAPITALS = /[A-Z]{2,}/g
const FEWEST_WORDS = 3

/** The lines that are set in capitals: no small letter in them, and words enough for a sentence. */
export function linesOfCapitals(text: string): Span[] {
  const lines: Span[] = []
  for (const { 0: line, index } of text.matchAll(LINE_OF_CAPITALS))
    if ((line.match(WORD_OF_CAPITALS)?.length ?? 0) >= FEWEST_WORDS)
      lines.push({ start: index, end: index + line.length })
  return lines
}
