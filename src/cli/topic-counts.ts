import { chosenCatalogues } from '../catalogue/index.ts'
import { UserError } from '../model/errors.ts'
import type { Transcript } from '../model/transcript.ts'
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
  const { topicCounter, topicCountsCsv, topicCountsTable } = await import('../views/topic-counts/index.ts')
  const topics = topicSource(options, io)
  const counter = topicCounter({ by, only: topic ?? null })
  const keep = async (transcript: Transcript): Promise<Transcript> => {
    counter.add(transcript, chosenCatalogues(await (await topics).forInput(transcript.source.path)))
    return transcript
  }
  const written = ({ format, options: { pretty }, screen }: WriterContext): string => {
    const counts = counter.counts()
    if (format === 'csv') return topicCountsCsv(counts)
    return `${format === 'json' ? JSON.stringify(counts, null, pretty ? 2 : undefined) : topicCountsTable(counts, screen)}\n`
  }
  const makeWriter = async (context: WriterContext): Promise<Writer> => ({
    begin: () => '',
    document: () => [],
    end: () => written(context),
  })
  return runInputs(files, { options, io, topic, topics, keep, makeWriter })
}
