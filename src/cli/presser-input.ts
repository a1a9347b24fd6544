import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** One document of an input, or why it is none. `line` is that of NDJSON, else `null`. */
export type PresserEntry =
  | { readonly type: 'document'; readonly line: number | null; readonly value: unknown }
  | { readonly type: 'problem'; readonly line: number | null; readonly problem: string }

const REMEDY = 'give what presser prints with --json or --format ndjson'

function parsed(words: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(words) }
  } catch {
    return null
  }
}

function* documentsIn(value: unknown, line: number | null): Generator<PresserEntry> {
  if (!Array.isArray(value)) yield { type: 'document', line, value }
  else for (const one of value) yield { type: 'document', line, value: one }
}

/** A document over many lines, or an array of them. */
function* wholeOf(words: string): Generator<PresserEntry> {
  const whole = parsed(words)
  if (whole) yield* documentsIn(whole.value, null)
  else yield { type: 'problem', line: null, problem: `this is not JSON; ${REMEDY}` }
}

/** The documents of a source as they arrive: one, an array of them, or one a line. */
export async function* presserEntries(stream: AsyncIterable<Uint8Array>): AsyncGenerator<PresserEntry> {
  let line = 0
  let held: string[] | null = null
  let isEmpty = true
  const source = Readable.from(stream, { objectMode: false })
  for await (const words of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (held) held.push(words)
    if (held || words.trim() === '') continue
    const found = parsed(words.replace(/^\uFEFF/, ''))
    if (found) yield* documentsIn(found.value, line)
    else if (isEmpty) held = [words.replace(/^\uFEFF/, '')]
    else yield { type: 'problem', line, problem: `line ${line} is not JSON; ${REMEDY}` }
    isEmpty = false
  }
  if (held) yield* wholeOf(held.join('\n'))
  if (isEmpty) yield { type: 'problem', line: null, problem: `the input is empty; ${REMEDY}` }
}

/** The entries of a source, and whether there is more than one; looks ahead no further than it must. */
export async function lookAhead(
  entries: AsyncGenerator<PresserEntry>,
): Promise<{ several: boolean; entries: AsyncIterable<PresserEntry> }> {
  const seen: PresserEntry[] = []
  while (seen.length < 2) {
    const { done, value } = await entries.next()
    if (done) break
    seen.push(value)
  }
  async function* all(): AsyncGenerator<PresserEntry> {
    yield* seen
    yield* entries
  }
  return { several: seen.length > 1, entries: all() }
}
