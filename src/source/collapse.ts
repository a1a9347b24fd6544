import type { TextBuilder } from './text-builder.ts'

// Only ASCII: no-break spaces stay, they set labels apart.
const WHITE_RUN = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g

/** Words of a source, and the offset at which they stand there. */
export interface Placed {
  readonly words: string
  readonly at: number
}

/** Copies words that stand in the source at `at`, each run of white space as one blank. */
export function copyCollapsed(builder: TextBuilder, { words, at }: Placed): void {
  const copyWords = (from: number, end: number): void => {
    const start = words.charCodeAt(from) === 0x20 && builder.atBlank() ? from + 1 : from
    if (end > start) builder.copy(at + start, at + end)
  }
  let from = 0
  for (const run of words.matchAll(WHITE_RUN)) {
    copyWords(from, run.index)
    if (!builder.atBlank()) builder.write(' ', at + run.index)
    from = run.index + run[0].length
  }
  copyWords(from, words.length)
}

/** Writes words that stand for something in the source at `at`, each run of white space as one blank. */
export function writeCollapsed(builder: TextBuilder, { words, at }: Placed): void {
  const single = words.replace(WHITE_RUN, ' ')
  builder.write(single.startsWith(' ') && builder.atBlank() ? single.slice(1) : single, at)
}
