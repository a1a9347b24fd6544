import { filterExchanges, hasExchanges } from '../../views/filter.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runJob } from '../run.ts'
import type { Job } from '../writers.ts'

const JOB: Job = {
  keep: transcript => filterExchanges(transcript, { ledger: 'promises' }),
  shows: hasExchanges,
  showsTopics: false,
  draw: views => views.promisesTable,
  csv: views => views.PROMISES_CSV,
}

export const promises: CommandSpec = {
  name: 'promises',
  summary: 'asks the podium took, to be answered later',
  examples: ['presser promises briefing.txt', 'presser promises -r briefings --format csv -o promises.csv'],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv']).action(async (files: string[], options: InputOptions) =>
      done(await runJob(files, { options, io, job: JOB })),
    ),
}
