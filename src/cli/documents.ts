import { analyze, withTopics } from '../analyze.ts'
import type { FailedDocument } from '../model/document.ts'
import { UserError } from '../model/errors.ts'
import type { Format } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Input, nameOfInput } from './inputs.ts'
import type { PresserEntry } from './presser-input.ts'
import type { OwnTopics, TopicSource } from './topic-files.ts'

/** What an input may be said to hold: a transcript in a format, a transcript a line, or documents of our own. */
export type From = Format | 'ndjson' | 'presser'

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

/** The documents in an input; one that cannot be read is a problem, too. */
async function* entriesOf(input: Input): AsyncGenerator<PresserEntry> {
  const { presserEntries } = await import('./presser-input.ts')
  try {
    yield* presserEntries(input.stream())
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    yield { type: 'problem', line: null, problem: error.message }
  }
}

const isFailed = (value: unknown): value is FailedDocument =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<FailedDocument>).error?.message === 'string' &&
  typeof (value as Partial<FailedDocument>).source === 'object'

/** The user's topics for an input, or what is wrong with them: other inputs may have others. */
async function topicsFor(
  { path }: { readonly path: string | null },
  source: TopicSource,
): Promise<OwnTopics | UserError> {
  try {
    return await source.forInput(path)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** A stored transcript; where the user names files of topics, they are looked for in it. */
async function storedOutcome(place: Place, transcript: Transcript, source: TopicSource): Promise<Outcome> {
  if (!source.isNamed) return { type: 'done', transcript }
  const topics = await topicsFor(transcript.source, source)
  if (topics instanceof UserError) return failed(place, topics.message)
  return { type: 'done', transcript: await withTopics(transcript, topics) }
}

/** Transcripts out of documents. One that stands for a failed input fails again, in the same words. */
async function* readBack(
  input: Input,
  { entries, source }: { entries: AsyncIterable<PresserEntry>; source: TopicSource },
): AsyncGenerator<Outcome> {
  const { readDocument } = await import('../views/from-document.ts')
  for await (const entry of entries) {
    const place = { input, id: null, line: entry.line }
    if (entry.type === 'problem') yield failed(place, entry.problem)
    else if (isFailed(entry.value))
      yield { type: 'failed', name: entry.value.source?.path ?? nameOfInput(input), document: entry.value }
    else {
      const read = await readDocument(entry.value)
      if (read.type === 'done') yield await storedOutcome(place, read.transcript, source)
      else
        yield failed(
          place,
          `${entry.line === null ? '' : `line ${entry.line}: `}not a presser/1 document: ${read.problem}`,
        )
    }
  }
}

/** True for an input that holds a transcript a line: told so, or by its extension. */
const isNdjson = ({ path }: Input, from: From | null): boolean =>
  from === 'ndjson' || (from === null && path !== null && /\.(?:ndjson|jsonl)$/i.test(path))

/** What is said of inputs besides their names. */
interface Reading {
  readonly from: From | null
  readonly topics: TopicSource
}

async function* outcomesOf(inputs: readonly Input[], { from, topics: source }: Reading): AsyncGenerator<Outcome> {
  for (const input of inputs) {
    if (from === 'presser') {
      yield* readBack(input, { entries: entriesOf(input), source })
      continue
    }
    const topics = await topicsFor(input, source)
    if (topics instanceof UserError) yield failed({ input, id: null, line: null }, topics.message)
    else if (isNdjson(input, from)) yield* linesOf(input, topics)
    else
      yield await outcomeOf(
        { input, id: null, line: null },
        { read: input.read, from: from === 'ndjson' ? null : from, topics },
      )
  }
}

/** What inputs hold, and whether that may be more than one transcript. */
export interface Holding {
  readonly several: boolean
  /** In order, one after the other, each as soon as it is parsed. */
  readonly outcomes: AsyncIterable<Outcome>
}

/** Opens inputs. Of our own documents one input may hold one or many: it is asked for the second first. */
export async function openInputs(inputs: readonly Input[], { from, topics }: Reading): Promise<Holding> {
  const [only, ...others] = inputs
  if (from === 'presser' && only && others.length === 0) {
    const { lookAhead } = await import('./presser-input.ts')
    const { several, entries } = await lookAhead(entriesOf(only))
    return { several, outcomes: readBack(only, { entries, source: topics }) }
  }
  const several = inputs.length !== 1 || inputs.some(input => isNdjson(input, from))
  return { several, outcomes: outcomesOf(inputs, { from, topics }) }
}
