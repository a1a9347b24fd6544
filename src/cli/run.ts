import { TOPICS } from '../lexicon/topics/index.ts'
import { UserError } from '../model/errors.ts'
import type { Transcript } from '../model/transcript.ts'
import type { CsvTable } from '../views/csv.ts'
import { toDocument } from '../views/json.ts'
import type { Screen } from '../views/paint.ts'
import { oneLine } from '../views/printable.ts'
import { isNdjson, type Outcome, outcomesOf } from './documents.ts'
import { duplicateFinder } from './duplicates.ts'
import { inputsOf } from './inputs.ts'
import type { Io } from './io.ts'
import type { InputOptions } from './options.ts'
import { type Output, openOutput } from './output.ts'
import { screenFor } from './screen.ts'

type Tables = typeof import('../views/tables.ts')

/** What a command shows of each transcript. */
export interface Job {
  /** Drops what the user does not want to see; by default nothing. */
  readonly keep?: (transcript: Transcript) => Transcript
  /** The view for people. */
  readonly draw: (views: Tables) => (transcript: Transcript, screen: Screen) => string
  /** The view for spreadsheets. */
  readonly csv?: (views: typeof import('../views/csv.ts')) => CsvTable
}

/** Writes one outcome after the other; `several` where there may be more than one. */
export interface Writer {
  begin(): Promise<string>
  document(outcome: Outcome, index: number): Promise<string>
  end(): Promise<string>
}

export interface WriterOptions {
  readonly several: boolean
  readonly pretty: boolean
  readonly includeText: boolean
}

const none = async (): Promise<string> => ''

/** JSON: one document for one input, an array for several, with an error in the place of what failed. */
export function jsonWriter<Body>(
  body: (transcript: Transcript) => Body,
  { several, pretty }: Pick<WriterOptions, 'several' | 'pretty'>,
): Writer {
  const print = (value: unknown): string => JSON.stringify(value, null, pretty ? 2 : undefined)
  return {
    begin: async () => (several ? '[\n' : ''),
    document: async (outcome, index) => {
      if (outcome.type === 'failed' && !several) return ''
      const value = outcome.type === 'failed' ? outcome.document : body(outcome.transcript)
      return several ? `${index > 0 ? ',\n' : ''}${print(value)}` : `${print(value)}\n`
    },
    end: async () => (several ? '\n]\n' : ''),
  }
}

function ndjsonWriter(body: (transcript: Transcript) => unknown): Writer {
  const document = async (outcome: Outcome): Promise<string> =>
    `${JSON.stringify(outcome.type === 'failed' ? outcome.document : body(outcome.transcript))}\n`
  return { begin: none, document, end: none }
}

async function csvWriter(csv: NonNullable<Job['csv']>): Promise<Writer> {
  const views = await import('../views/csv.ts')
  const { columns, rows } = csv(views)
  return {
    begin: async () => views.toCsv([columns]),
    document: async outcome => (outcome.type === 'failed' ? '' : views.toCsv(rows(outcome.transcript))),
    end: none,
  }
}

/** Views for people, one below the other, `gap` between them; what shows nothing takes no room. */
export function textWriter(show: (transcript: Transcript) => string, gap = '\n\n'): Writer {
  let shown = false
  const document = async (outcome: Outcome): Promise<string> => {
    const words = outcome.type === 'failed' ? '' : show(outcome.transcript)
    if (words === '') return ''
    const lead = shown ? gap : ''
    shown = true
    return `${lead}${words}\n`
  }
  return { begin: none, document, end: none }
}

async function writerFor(
  job: Job,
  { format, options, screen }: { format: string; options: WriterOptions; screen: Screen },
): Promise<Writer> {
  const body = (transcript: Transcript) => toDocument(transcript, options)
  switch (format) {
    case 'json':
      return jsonWriter(body, options)
    case 'ndjson':
      return ndjsonWriter(body)
    case 'csv':
      return csvWriter(job.csv as NonNullable<Job['csv']>)
    default: {
      const draw = job.draw(await import('../views/tables.ts'))
      return textWriter(transcript => draw(transcript, screen))
    }
  }
}

/** What a run needs to make its writer. */
export interface WriterContext {
  readonly format: string
  readonly options: WriterOptions
  readonly screen: Screen
}

/** Lets an interrupt through: reading and parsing never wait, so nothing else would. */
const signals = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

async function emit(
  outcomes: AsyncIterable<Outcome>,
  {
    writer,
    output,
    io,
    keep,
  }: { writer: Writer; output: Output; io: Io; keep: (transcript: Transcript) => Transcript },
): Promise<{ failures: number; done: number }> {
  let failures = 0
  let index = 0
  await output.write(await writer.begin())
  for await (const outcome of outcomes) {
    await signals()
    if (outcome.type === 'failed') {
      failures++
      io.stderr.write(`presser: ${oneLine(`${outcome.name}: ${outcome.document.error.message}`)}\n`)
      await output.write(await writer.document(outcome, index++))
    } else {
      const transcript = keep(outcome.transcript)
      await output.write(await writer.document({ type: 'done', transcript }, index++))
    }
  }
  await output.write(await writer.end())
  return { failures, done: index - failures }
}

/** Reads the inputs and writes what `makeWriter` makes of them. Returns the exit code: 1 where some input failed. */
export async function runInputs(
  files: readonly string[],
  {
    options,
    io,
    keep,
    makeWriter,
  }: { options: InputOptions; io: Io; keep?: Job['keep']; makeWriter: (context: WriterContext) => Promise<Writer> },
): Promise<number> {
  const inputs = await inputsOf(files, { recursive: options.recursive ?? false, io })
  const from = options.from ?? null
  const several = inputs.length !== 1 || inputs.some(input => isNdjson(input, from))
  const format = options.json ? 'json' : options.format
  const output = openOutput(options.output, { io, several })
  // One transcript is nobody's duplicate.
  const compared = several ? duplicateFinder() : (transcript: Transcript) => transcript
  const kept = (transcript: Transcript): Transcript => (keep ? keep(compared(transcript)) : compared(transcript))
  try {
    const toFile = options.output !== undefined && options.output !== '-'
    const writer = await makeWriter({
      format,
      options: {
        several,
        pretty: io.stdout.isTTY === true && !toFile,
        includeText: options.includeText ?? false,
      },
      screen: await screenFor(options.color, io, { toFile }),
    })
    const { failures, done } = await emit(outcomesOf(inputs, from), { writer, output, io, keep: kept })
    // Of inputs that all failed there is nothing to write, but for the errors in an array of documents.
    const tellsErrors = several && ['json', 'ndjson'].includes(format)
    if (failures > 0 && done === 0 && !tellsErrors) output.discard()
    else output.finish()
    return failures > 0 ? 1 : 0
  } catch (error) {
    output.discard()
    throw error
  }
}

/** Runs a command that shows documents. */
export const runJob = (
  files: readonly string[],
  { options, io, job }: { options: InputOptions; io: Io; job: Job },
): Promise<number> => runInputs(files, { options, io, keep: job.keep, makeWriter: context => writerFor(job, context) })

/** Refuses a topic that is in no catalogue. */
export function knownTopic(id: string | undefined): void {
  if (id === undefined) return
  if (TOPICS.some(topic => topic.id === id)) return
  const near = TOPICS.map(topic => topic.id).filter(known => known.includes(id) || id.includes(known))
  const hint =
    near.length > 0
      ? `did you mean ${near.slice(0, 3).join(', ')}?`
      : '"presser topics FILE" lists those of a transcript'
  throw new UserError(`unknown topic "${id}"; ${hint}`)
}
