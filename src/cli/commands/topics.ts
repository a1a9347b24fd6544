import { Option } from 'commander'
import { chosenCatalogues } from '../../catalogue/index.ts'
import { UserError } from '../../model/errors.ts'
import type { Transcript } from '../../model/transcript.ts'
import { filterTopics } from '../../views/filter.ts'
import { jsonPieces } from '../../views/json.ts'
import { PERIODS, type Period } from '../../views/topic-counts/counts.ts'
import type { CommandSpec } from '../command.ts'
import type { Io } from '../io.ts'
import { type InputOptions, topicId, topicIds, withInputs } from '../options.ts'
import { runInputs, runJob } from '../run.ts'
import { countTopics } from '../topic-counts.ts'
import { topicSource } from '../topic-files.ts'
import { showCatalogue } from '../topic-list.ts'
import { type Job, jsonWriter, ndjsonWriter, textWriter, type Writer, type WriterContext } from '../writers.ts'

interface TopicsOptions extends InputOptions {
  readonly topic?: readonly string[]
  readonly by?: Period
  readonly places?: true
  readonly list?: true | string
  readonly show?: string
  readonly explain?: string
}

const job = ({ topic, places }: TopicsOptions): Job => ({
  topic,
  keep: transcript => (topic === undefined ? transcript : filterTopics(transcript, topic)),
  shows: ({ topics }) => topic === undefined || topics.length > 0,
  draw: views => (places ? views.placesTable : views.topicsTable),
  csv: views => (places ? views.PLACES_CSV : views.TOPICS_CSV),
})

/** Tells of each transcript why it has a topic, and why not. */
async function explain(
  files: readonly string[],
  { id, options, io }: { id: string; options: TopicsOptions; io: Io },
): Promise<number> {
  if (options.format === 'csv' && !options.json)
    throw new UserError('an explanation has no --format csv; use table, json or ndjson')
  const { explainTopic, explanationJson, explanationText } = await import('../../views/explain-topic.ts')
  const topics = topicSource(options, io)
  const explanations = new WeakMap<Transcript, Awaited<ReturnType<typeof explainTopic>>>()
  const explained = (transcript: Transcript) => {
    const explanation = explanations.get(transcript)
    if (!explanation) throw new Error('a transcript is explained before it is written')
    return explanation
  }
  const keep = async (transcript: Transcript): Promise<Transcript> => {
    const catalogues = chosenCatalogues(await (await topics).forInput(transcript.source.path))
    explanations.set(transcript, await explainTopic(transcript, { id, catalogues }))
    return transcript
  }
  const makeWriter = async ({ format, options: how, screen }: WriterContext): Promise<Writer> => {
    const body = (transcript: Transcript, { pretty }: { pretty: boolean }) =>
      jsonPieces(explanationJson(transcript, explained(transcript)), { text: transcript.text, pretty })
    if (format === 'json') return jsonWriter(body, how)
    if (format === 'ndjson') return ndjsonWriter(body)
    return textWriter(transcript => explanationText(transcript, explained(transcript), screen))
  }
  return runInputs(files, { options, io, topic: id, topics, keep, makeWriter })
}

/** What the catalogue has no use for. */
const OF_TRANSCRIPTS = ['topic', 'by', 'places', 'explain', 'from', 'recursive', 'includeText']

function refuseFiles([file]: readonly string[], option: string): void {
  if (file !== undefined)
    throw new UserError(`${option} tells of the catalogue and reads no transcript; drop ${option}, or drop ${file}`)
}

export const topics: CommandSpec = {
  name: 'topics',
  summary: 'topics, how often asked and answered, and where each is named',
  examples: [
    'presser topics briefing.txt',
    'presser topics -r briefings --format csv -o topics.csv',
    'presser topics -r briefings --by month --topic libya,syria',
    'presser topics briefing.txt --explain issg',
    'presser topics --list sanctions',
  ],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv'])
      .option('--topic <id>', 'only this topic; several with commas between', topicIds)
      .addOption(
        new Option('--by <period>', 'counts over all transcripts together, or by year, month or day')
          .choices(PERIODS)
          .conflicts(['places', 'explain', 'includeText']),
      )
      .option('--places', 'the countries named, instead of topics')
      .addOption(
        new Option(
          '--list [words]',
          'the catalogue, or its topics with these words, instead of a transcript’s',
        ).conflicts(OF_TRANSCRIPTS),
      )
      .addOption(
        new Option('--show <id>', 'one topic of the catalogue, with every phrase')
          .argParser(topicId)
          .conflicts([...OF_TRANSCRIPTS, 'list']),
      )
      .addOption(
        new Option('--explain <id>', 'each mention of a topic with its rule, and each near miss with what refused it')
          .argParser(topicId)
          .conflicts(['topic', 'places', 'includeText']),
      )
      .action(async (files: string[], options: TopicsOptions) => {
        const { list, show, explain: id, by, topic } = options
        const isCatalogue = list !== undefined || show !== undefined
        if (isCatalogue) refuseFiles(files, list === undefined ? '--show' : '--list')
        if (isCatalogue)
          done(await showCatalogue({ id: show ?? null, words: list === true ? null : (list ?? null), options, io }))
        else if (id !== undefined) done(await explain(files, { id, options, io }))
        else if (by) done(await countTopics(files, { by, topic, options, io }))
        else done(await runJob(files, { options, io, job: job(options) }))
      }),
}
