import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runJob } from '../run.ts'

export const analyze: CommandSpec = {
  name: 'analyze',
  summary: 'overview: title, date, place, speakers, topics, exchanges',
  examples: [
    'presser analyze briefing.txt',
    'presser analyze briefing.html --json',
    'cat docs.ndjson | presser analyze --from ndjson --format ndjson -',
  ],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson']).action(async (files: string[], options: InputOptions) =>
      done(await runJob(files, { options, io, job: { draw: views => views.overviewTable, showsMessages: true } })),
    ),
}
