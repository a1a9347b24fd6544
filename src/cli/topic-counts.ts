import { chosenCatalogues } from '../catalogue/index.ts'
import { UserError } from '../model/errors.ts'
import type { Transcript } from '../model/transcript.ts'
import { oneLine } from '../views/printable.ts'
import type { Period } from '../views/topic-counts/index.ts'
import type { Io } from './io.ts'
import type { InputOptions } from './options.ts'
import { runInputs } from './run.ts'
import { topicSource } from './topic-files.ts'
import type { Writer, WriterContext } from './writers.ts'

/** Writes how often topics are asked about, over all inputs. Returns the exit code: 1 where some input failed. */
export async function countTopics(
  files: readonly string[],
  { by, topic, options, io }: { by: Period; topic: readonly string[] | undefined; options: InputOptions; io: Io },
): Promise<number> {
  if (!options.json && options.format === 'ndjson')
    throw new UserError('counts have no --format ndjson; use table, json or csv')
  const { leftOut, topicCounter, topicCountsCsv, topicCountsTable } = await import('../views/topic-counts/index.ts')
  const topics = topicSource(options, io)
  const counter = topicCounter({ by, only: topic ?? null })
  const keep = async (transcript: Transcript): Promise<Transcript> => {
    counter.add(transcript, chosenCatalogues(await (await topics).forInput(transcript.source.path)))
    return transcript
  }
  const written = ({ format, options: { pretty }, screen }: WriterContext): string => {
    const counts = counter.counts()
    // The errors say all there is to say, but to a program.
    if (
      format !== 'json' &&
      counts.periods.length === 0 &&
      counts.withoutTurns.length === 0 &&
      counts.failed.length > 0
    )
      return ''
    if (format === 'csv') return topicCountsCsv(counts)
    return `${format === 'json' ? JSON.stringify(counts, null, pretty ? 2 : undefined) : topicCountsTable(counts, screen, { named: topic !== undefined })}\n`
  }
  const makeWriter = async (context: WriterContext): Promise<Writer> => ({
    begin: () => '',
    document: outcome => {
      if (outcome.type === 'failed') counter.addFailed(outcome.name)
      return []
    },
    end: () => written(context),
  })
  const code = await runInputs(files, { options, io, topic, topics, keep, makeWriter, tellsParts: false })
  // The other formats have it.
  if (!options.json && options.format === 'csv')
    for (const words of leftOut(counter.counts())) io.stderr.write(`presser: ${oneLine(words)}\n`)
  return code
}
