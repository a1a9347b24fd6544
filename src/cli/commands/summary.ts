import { jsonPieces } from '../../views/json.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runInputs } from '../run.ts'
import { jsonWriter, textWriter, type Writer, type WriterContext } from '../writers.ts'

interface SummaryOptions extends InputOptions {
  readonly topic?: string
}

async function writerFor({ topic }: SummaryOptions, { format, options, screen }: WriterContext): Promise<Writer> {
  const { buildSummary, summaryMarkdown, summaryText } = await import('../../views/summary/index.ts')
  switch (format) {
    case 'json':
      return jsonWriter(
        (transcript, { pretty }) => jsonPieces(buildSummary(transcript, { topic }), { text: transcript.text, pretty }),
        options,
      )
    case 'text':
      return textWriter(transcript => summaryText(buildSummary(transcript, { topic }), screen))
    default:
      return textWriter(transcript => summaryMarkdown(buildSummary(transcript, { topic })))
  }
}

export const summary: CommandSpec = {
  name: 'summary',
  summary: 'by topic: what was asked and what was said, in verbatim quotations',
  examples: ['presser summary briefing.txt', 'presser summary briefing.txt --topic issg --format text'],
  define: (command, { io, done }) =>
    withInputs(command, ['md', 'text', 'json'])
      .option('--topic <id>', 'only this topic')
      .action(async (files: string[], options: SummaryOptions) => {
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
