import { filterExchanges, hasExchanges } from '../../views/filter.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runJob } from '../run.ts'
import type { Job } from '../writers.ts'

const JOB: Job = {
  keep: transcript => filterExchanges(transcript, { ledger: 'referrals' }),
  shows: hasExchanges,
  showsTopics: false,
  draw: views => views.referralsTable,
  csv: views => views.REFERRALS_CSV,
}

export const referrals: CommandSpec = {
  name: 'referrals',
  summary: 'to whom reporters were sent, and about what',
  examples: ['presser referrals briefing.txt', 'presser referrals -r briefings --format csv -o referrals.csv'],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv']).action(async (files: string[], options: InputOptions) =>
      done(await runJob(files, { options, io, job: JOB })),
    ),
}
