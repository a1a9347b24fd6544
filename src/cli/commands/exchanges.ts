import { filterExchanges } from '../../views/filter.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runJob } from '../run.ts'
import type { Job } from '../writers.ts'

interface ExchangesOptions extends InputOptions {
  readonly speaker?: string
  readonly asker?: string
  readonly topic?: string
}

const job = ({ speaker, asker, topic }: ExchangesOptions): Job => ({
  keep: transcript => filterExchanges(transcript, { speaker, asker, topic }),
  topic,
  draw: views => views.exchangesTable,
  csv: views => views.EXCHANGES_CSV,
})

export const exchanges: CommandSpec = {
  name: 'exchanges',
  summary: 'question and answer, side by side',
  examples: [
    'presser exchanges briefing.txt --topic issg',
    "presser exchanges briefing.txt --json | jq -r '.exchanges[].id'",
  ],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv'])
      .option('--topic <id>', 'only exchanges about this topic')
      .option('--asker <name>', 'only exchanges this reporter asks in')
      .option('--speaker <name>', 'only exchanges this speaker asks or answers in')
      .action(async (files: string[], options: ExchangesOptions) => {
        done(await runJob(files, { options, io, job: job(options) }))
      }),
}
