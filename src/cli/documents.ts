import { analyze } from '../analyze.ts'
import type { FailedDocument } from '../model/document.ts'
import { UserError } from '../model/errors.ts'
import type { Format } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Input, nameOfInput } from './inputs.ts'
import type { OwnTopics, TopicSource } from './topic-files.ts'

/** What became of one input. */
export type Outcome =
  | { readonly type: 'done'; readonly transcript: Transcript }
  | { readonly type: 'failed'; readonly name: string; readonly document: FailedDocument }

interface Place {
  readonly input: Input
  readonly id: string | null
  readonly line: number | null
}

function failed({ input, id, line }: Place, message: string): Outcome {
  const document: FailedDocument = { schema: 'presser/1', source: { id, path: input.path }, error: { message, line } }
  return { type: 'failed', name: nameOfInput(input), document }
}

/** Runs the pipeline on one transcript. A mistake of the user becomes an outcome; a bug passes. */
async function outcomeOf(
  place: Place,
  { read, from, topics }: { read: () => Promise<string | Uint8Array>; from: Format | null; topics: OwnTopics },
): Promise<Outcome> {
  try {
    return {
      type: 'done',
      transcript: await analyze(await read(), { path: place.input.path, id: place.id, from, ...topics }),
    }
  } catch (error) {
    if (error instanceof UserError) return failed(place, error.message)
    throw error
  }
}

async function* linesOf(input: Input, topics: OwnTopics): AsyncGenerator<Outcome> {
  const { ndjsonLines } = await import('./ndjson-input.ts')
  let isEmpty = true
  try {
    for await (const entry of ndjsonLines(input.stream())) {
      isEmpty = false
      const place = { input, id: entry.id, line: entry.line }
      if (entry.type === 'problem') yield failed(place, entry.problem)
      else yield await outcomeOf(place, { read: async () => entry.text, from: null, topics })
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    isEmpty = false
    yield failed({ input, id: null, line: null }, error.message)
  }
  if (isEmpty)
    yield failed({ input, id: null, line: null }, 'the input is empty; give {"id": "…", "text": "…"}, one a line')
}

/** True for an input that holds a transcript a line: told so, or by its extension. */
export const isNdjson = ({ path }: Input, from: Format | 'ndjson' | null): boolean =>
  from === 'ndjson' || (from === null && path !== null && /\.(?:ndjson|jsonl)$/i.test(path))

/** The inputs in order, one after the other, each as soon as it is parsed. `ndjson` reads a transcript a line. */
export async function* outcomesOf(
  inputs: readonly Input[],
  { from, topics: source }: { from: Format | 'ndjson' | null; topics: TopicSource },
): AsyncGenerator<Outcome> {
  for (const input of inputs) {
    const topics = await source.forInput(input.path)
    if (isNdjson(input, from)) yield* linesOf(input, topics)
    else
      yield await outcomeOf(
        { input, id: null, line: null },
        { read: input.read, from: from === 'ndjson' ? null : from, topics },
      )
  }
}
