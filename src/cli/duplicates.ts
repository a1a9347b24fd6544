import { MESSAGES } from '../model/message.ts'
import type { Transcript } from '../model/transcript.ts'

/** How many of a transcript's turns it is known by. */
const SKETCH = 24
const LEAST_WORDS_LENGTH = 40
/** Which share of them is also in another one: of the same day, or where no day is known. */
const MOST = 0.5
/** Of another day: two briefings of a week may well open and end alike. */
const NEARLY_ALL = 0.9
const LEAST_SHARED = 3

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo). */
function hash(words: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** The smallest hashes of its longer turns: like transcripts share most of them (after Broder 1997, "min-wise" sketches). */
function sketchOf({ turns }: Transcript): number[] {
  const hashes = turns
    .filter(({ reported, text }) => !reported && text.length >= LEAST_WORDS_LENGTH)
    .map(({ text }) => hash(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')))
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, SKETCH)
}

/** Without what an earlier run said of it, beside other transcripts: one that is alone is nobody's duplicate. */
export function withoutDuplicate(transcript: Transcript): Transcript {
  const messages = transcript.messages.filter(({ rule }) => rule !== 'duplicate')
  return messages.length === transcript.messages.length ? transcript : { ...transcript, messages }
}

/** Finds corrected and duplicate releases among the transcripts of one run, in the order they come. */
export function duplicateFinder(): (transcript: Transcript) => Transcript {
  const read: { readonly name: string; readonly date: string | null }[] = []
  const owners = new Map<number, number>()
  return stored => {
    const transcript = withoutDuplicate(stored)
    const { source, date } = transcript
    const sketch = sketchOf(transcript)
    const shared = new Map<number, number>()
    for (const value of sketch) {
      const owner = owners.get(value)
      if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1)
    }
    const [like, count] = [...shared].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
    const own = read.push({ name: source.id ?? source.path ?? 'standard input', date }) - 1
    for (const value of sketch) if (!owners.has(value)) owners.set(value, own)
    const other = read[like]
    const least = date !== null && other?.date && other.date !== date ? NEARLY_ALL : MOST
    if (other === undefined || count < LEAST_SHARED || count < sketch.length * least) return transcript
    const { severity, reason } = MESSAGES.duplicate
    const message = {
      rule: 'duplicate' as const,
      severity,
      reason: `${reason}: ${other.name}`,
      line: 1,
      column: 1,
      span: { start: 0, end: 0 },
    }
    return { ...transcript, messages: [message, ...transcript.messages] }
  }
}
