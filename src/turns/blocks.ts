import type { Span } from '../model/span.ts'

/** A run of lines without a blank line in it: what a reader sees as one paragraph. */
export interface Block {
  readonly span: Span
  /** Where each of its lines begins, blanks at the line's start left out. */
  readonly lines: readonly number[]
}

const BLANK = /[ \t]/

function firstWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to && BLANK.test(text[at] as string)) at++
  return at
}

/** The blocks of a text, in order; together they hold every non-blank character. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let lines: number[] = []
  let end = 0
  const close = (): void => {
    if (lines.length > 0) blocks.push({ span: { start: lines[0] as number, end }, lines })
    lines = []
  }
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const word = firstWord(text, from, to)
    if (word === to) close()
    else {
      lines.push(word)
      end = to
      while (BLANK.test(text[end - 1] as string)) end--
    }
    from = to + 1
  }
  close()
  return blocks
}
