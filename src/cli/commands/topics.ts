import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runJob } from '../run.ts'

export const topics: CommandSpec = {
  name: 'topics',
  summary: 'topics, how often asked and answered, and where each is named',
  examples: ['presser topics briefing.txt', 'presser topics -r briefings --format csv -o topics.csv'],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv']).action(async (files: string[], options: InputOptions) =>
      done(
        await runJob(files, { options, io, job: { draw: views => views.topicsTable, csv: views => views.TOPICS_CSV } }),
      ),
    ),
}
