import { readFileSync } from 'node:fs'

const SAMPLE = new URL('../transcripts/state-syria-talks.txt', import.meta.url)

/** A briefing of at least `size` characters: the turns of a sample, over and over, below its front matter. */
export function briefingOf(size) {
  const paragraphs = readFileSync(SAMPLE, 'utf8').split('\n\n')
  const first = paragraphs.findIndex(paragraph => /^(?:MR|MS|QUESTION)/.test(paragraph))
  const front = paragraphs.slice(0, first).join('\n\n')
  const turns = paragraphs.slice(first, -3).join('\n\n')
  return `${front}\n\n${turns}${`\n\n${turns}`.repeat(Math.ceil((size - front.length) / turns.length))}`.slice(0, size)
}
