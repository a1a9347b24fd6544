import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** One line of NDJSON input: a transcript with its id, or why it is none. */
export type NdjsonLine =
  | { readonly type: 'transcript'; readonly line: number; readonly id: string | null; readonly text: string }
  | { readonly type: 'problem'; readonly line: number; readonly id: string | null; readonly problem: string }

function parsed(words: string, line: number): NdjsonLine {
  const problem = (id: string | null, what: string): NdjsonLine => ({
    type: 'problem',
    line,
    id,
    problem: `line ${line} ${what}; give {"id": "…", "text": "…"}`,
  })
  let value: unknown
  try {
    value = JSON.parse(words)
  } catch {
    return problem(null, 'is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem(null, 'is not an object')
  const { id, text } = value as Record<string, unknown>
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null
  return typeof text === 'string' ? { type: 'transcript', line, id: name, text } : problem(name, 'has no "text"')
}

/** The lines of an NDJSON source as they arrive; blank ones are passed over. */
export async function* ndjsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<NdjsonLine> {
  let line = 0
  const source = Readable.from(stream, { objectMode: false })
  for await (const words of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (words.trim() !== '') yield parsed(words.replace(/^\uFEFF/, ''), line)
  }
}
