import { chosenCatalogues } from '../catalogue/index.ts'
import type { Transcript } from '../model/transcript.ts'
import { oneLine } from '../views/printable.ts'
import { type Outcome, openInputs } from './documents.ts'
import { duplicateFinder, withoutDuplicate } from './duplicates.ts'
import { inputsOf } from './inputs.ts'
import type { Io, Output } from './io.ts'
import type { InputOptions } from './options.ts'
import { openOutput } from './output.ts'
import { partsHint } from './parts-hint.ts'
import { screenFor } from './screen.ts'
import { type TopicSource, topicSource } from './topic-files.ts'
import { type WantedTopic, wantedTopic } from './wanted-topic.ts'
import { type Job, type Writer, type WriterContext, writerFor } from './writers.ts'

const NO_TURNS = 'no speaker label was found: this does not look like a transcript'

/** Lets an interrupt through: reading and parsing never wait, so nothing else would. */
const signals = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

async function emit(
  outcomes: AsyncIterable<Outcome>,
  {
    writer,
    output,
    io,
    keep,
    wanted,
  }: {
    writer: Writer
    output: Output
    io: Io
    keep: (transcript: Transcript) => Transcript | Promise<Transcript>
    wanted: WantedTopic
  },
): Promise<{ failures: number; done: number }> {
  let failures = 0
  let index = 0
  const write = async (outcome: Outcome): Promise<void> => {
    for (const piece of writer.document(outcome, index)) await output.write(piece)
    index++
  }
  await output.write(writer.begin())
  for await (const outcome of outcomes) {
    await signals()
    if (outcome.type === 'failed') {
      failures++
      io.stderr.write(`presser: ${oneLine(`${outcome.name}: ${outcome.document.error.message}`)}\n`)
      await write(outcome)
    } else {
      await wanted.seenIn(outcome.transcript)
      await write({ type: 'done', transcript: await keep(outcome.transcript) })
    }
  }
  await output.write(writer.end())
  await wanted.finish()
  return { failures, done: index - failures }
}

/** What a run is told. */
export interface RunSettings {
  readonly options: InputOptions
  readonly io: Io
  /** Drops or adds what the command wants, transcript by transcript. */
  readonly keep?: ((transcript: Transcript) => Transcript | Promise<Transcript>) | undefined
  /** What to tell the user of a single transcript, beside what is shown. */
  readonly hint?: Job['hint']
  /** The topic that the user names, or several of them. */
  readonly topic?: string | readonly string[] | undefined
  /** False where parts of the topics named are counted with them, and the user need not be told of them. */
  readonly tellsParts?: false
  /** By default, what the options say. */
  readonly topics?: Promise<TopicSource>
  /** False where nothing that is written depends on topics. */
  readonly showsTopics?: boolean | undefined
  /** True where what is written has the messages of a transcript. */
  readonly showsMessages?: boolean | undefined
  readonly makeWriter: (context: WriterContext) => Promise<Writer>
}

/** Reads the inputs and writes what `makeWriter` makes of them. Returns the exit code: 1 where some input failed. */
export async function runInputs(
  files: readonly string[],
  { options, io, keep, hint, topic, makeWriter, showsTopics, showsMessages, tellsParts, topics }: RunSettings,
): Promise<number> {
  const found = (showsTopics ?? true) || [topic ?? []].flat().length > 0
  const source = await (topics ?? topicSource(options, io, { found }))
  const inputs = await inputsOf(files, { recursive: options.recursive ?? false, io })
  if (options.from !== 'presser') await source.open(inputs.map(({ path }) => path))
  const { several, outcomes } = await openInputs(inputs, { from: options.from ?? null, topics: source })
  const format = options.json ? 'json' : options.format
  const opened = await openOutput(options.output, { io, several, paged: options.pager })
  const ids = [topic ?? []].flat()
  const { output, wanted } = wantedTopic(ids, { output: opened, knownIds: source.knownIds })
  const compared = several ? duplicateFinder() : withoutDuplicate
  const tellsNoTurns = !showsMessages && !['json', 'ndjson'].includes(format)
  const hints: string[] = []
  const kept = async (transcript: Transcript): Promise<Transcript> => {
    if (!several) {
      hints.push(hint?.(transcript) ?? '', tellsNoTurns && transcript.turns.length === 0 ? NO_TURNS : '')
      if (ids.length > 0 && tellsParts !== false) {
        const catalogues = chosenCatalogues(await source.forInput(transcript.source.path))
        hints.push(partsHint(transcript, { ids, catalogues }) ?? '')
      }
    }
    return keep ? keep(compared(transcript)) : compared(transcript)
  }
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
    const { failures, done } = await emit(outcomes, { writer, output, io, keep: kept, wanted })
    // Of inputs that all failed there is nothing to write, but for the errors in an array of documents.
    const tellsErrors = several && ['json', 'ndjson'].includes(format)
    if (failures > 0 && done === 0 && !tellsErrors) await output.discard()
    else await output.finish()
    for (const told of hints.filter(words => words !== '')) io.stderr.write(`presser: ${told}\n`)
    return failures > 0 ? 1 : 0
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** Runs a command that shows documents. */
export const runJob = (
  files: readonly string[],
  { options, io, job }: { options: InputOptions; io: Io; job: Job },
): Promise<number> =>
  runInputs(files, {
    options,
    io,
    keep: job.keep,
    hint: job.hint,
    topic: job.topic,
    showsMessages: job.showsMessages,
    // A document has all there is.
    showsTopics: job.showsTopics !== false || options.json || ['json', 'ndjson'].includes(options.format),
    makeWriter: context => writerFor(job, context),
  })
