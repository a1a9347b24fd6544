import type { Mention } from '../model/transcript.ts'

/** The lines of mentions as a cell: the first `most`, and how many more there are. */
export function namedLines(mentions: readonly Pick<Mention, 'line'>[], most: number): string {
  const lines = [...new Set(mentions.map(({ line }) => line))]
  const more = lines.length - most
  return more > 1 ? `${lines.slice(0, most).join(', ')} and ${more} more` : lines.join(', ')
}
