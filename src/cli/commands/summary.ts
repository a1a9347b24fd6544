import { type Command, Option } from 'commander'
import type { Transcript } from '../../model/transcript.ts'
import { jsonPieces } from '../../views/json.ts'
import type { Length, Memory } from '../../views/summary/index.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, topicIds, withInputs } from '../options.ts'
import { runInputs } from '../run.ts'
import { jsonWriter, type Writer, type WriterContext } from '../writers.ts'

interface SummaryOptions extends InputOptions {
  readonly topic?: readonly string[]
  readonly length: Length
}

type Views = typeof import('../../views/summary/index.ts')

/** A document an input, each as soon as it is read, compared with the one before it. */
function asJson(
  { buildSummary, memoryOf }: Views,
  { topic = [], length }: SummaryOptions,
  { options }: WriterContext,
): Writer {
  let before: Memory | null = null
  return jsonWriter((transcript, { pretty }) => {
    const summary = buildSummary(transcript, { topics: topic, length, before })
    if (options.several) before = memoryOf(transcript)
    return jsonPieces(summary, { text: transcript.text, pretty })
  }, options)
}

const byDate = (a: Transcript, b: Transcript): number =>
  (a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1

/** One summary over all inputs, in order of date, written when the last has been read. */
function asWords(views: Views, { topic = [], length }: SummaryOptions, { format, screen }: WriterContext): Writer {
  const transcripts: Transcript[] = []
  const summaries = () => {
    let before: Memory | null = null
    return transcripts.sort(byDate).map(transcript => {
      const summary = views.buildSummary(transcript, { topics: topic, length, before })
      if (transcripts.length > 1) before = views.memoryOf(transcript)
      return summary
    })
  }
  return {
    begin: () => '',
    document: outcome => {
      if (outcome.type === 'done') transcripts.push(outcome.transcript)
      return []
    },
    end: () => {
      if (transcripts.length === 0) return ''
      return `${format === 'text' ? views.summaryText(summaries(), screen) : views.summaryMarkdown(summaries())}\n`
    },
  }
}

async function writerFor(options: SummaryOptions, context: WriterContext): Promise<Writer> {
  const views = await import('../../views/summary/index.ts')
  return context.format === 'json' ? asJson(views, options, context) : asWords(views, options, context)
}

export const summary: CommandSpec = {
  name: 'summary',
  summary: 'by topic: what was asked, said, refused and promised, in verbatim quotations',
  examples: ['presser summary briefing.txt', 'presser summary briefing.txt --topic issg --length short --format text'],
  define: (command, { io, done }) =>
    withInputs(command, ['md', 'text', 'json'])
      .option('--topic <id>', 'only this topic; several with commas between', topicIds)
      .addOption(
        new Option('--length <length>', 'all of it, or what fits on a page').choices(['full', 'short']).default('full'),
      )
      .action(async (files: string[], given: SummaryOptions, own: Command) => {
        // On a terminal Markdown's marks are in the way; in a pipe they are what is pasted.
        const isRead = io.stdout.isTTY && given.output === undefined
        const options =
          isRead && own.getOptionValueSource('format') === 'default' ? { ...given, format: 'text' } : given
        done(
          await runInputs(files, {
            options,
            io,
            topic: options.topic,
            makeWriter: context => writerFor(options, context),
          }),
        )
      }),
}
