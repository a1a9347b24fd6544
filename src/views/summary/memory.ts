import type { Transcript } from '../../model/transcript.ts'
import { type Said, saidIn } from './said.ts'

/** What a file said, kept small, so that the next one can be compared with it. */
export interface Memory {
  readonly path: string | null
  readonly title: string | null
  readonly date: string | null
  readonly topics: ReadonlySet<string>
  /** The places of the sentences that have a word, by the word. */
  readonly sentences: ReadonlyMap<string, readonly number[]>
}

/** Keeps what a transcript said. */
export function memoryOf(transcript: Transcript): Memory {
  const sentences = new Map<string, number[]>()
  for (const { index, tokens } of saidIn(transcript))
    for (const token of tokens) {
      const places = sentences.get(token)
      if (places) places.push(index)
      else sentences.set(token, [index])
    }
  const { source, title, date, topics } = transcript
  return { path: source.path ?? source.id, title, date, topics: new Set(topics.map(({ id }) => id)), sentences }
}

/** So much of a sentence's words in one sentence of the file before is a repeat. */
const SAID_BEFORE = 0.6
const isFigure = (token: string): boolean => /^\p{N}/u.test(token)

/** True where no sentence of the file before has most of a sentence's words, or it has a figure that none of them has. */
export function isNewSince({ sentences }: Memory): (said: Said) => boolean {
  return ({ tokens }) => {
    const counts = new Map<number, number>()
    for (const token of tokens) {
      if (isFigure(token) && !sentences.has(token)) return true
      for (const place of sentences.get(token) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    const enough = tokens.size * SAID_BEFORE
    for (const count of counts.values()) if (count >= enough) return false
    return true
  }
}
