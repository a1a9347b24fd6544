import type { Role } from '../../model/transcript.ts'
import { filterTurns } from '../../views/filter.ts'
import type { CommandSpec } from '../command.ts'
import { grepPattern, type InputOptions, roleOption, topicIds, withInputs } from '../options.ts'
import { runJob } from '../run.ts'
import type { Job } from '../writers.ts'

interface TurnsOptions extends InputOptions {
  readonly speaker?: string
  readonly role?: Role
  readonly topic?: readonly string[]
  readonly grep?: RegExp
}

const job = ({ speaker, role, topic, grep }: TurnsOptions): Job => ({
  keep: transcript => filterTurns(transcript, { speaker, role, topic, grep }),
  shows: ({ turns }) => turns.length > 0,
  topic,
  showsTopics: false,
  draw: views => views.turnsTable,
  csv: views => views.TURNS_CSV,
})

export const turns: CommandSpec = {
  name: 'turns',
  summary: 'the turns: who says what, with line numbers',
  examples: [
    'presser turns briefing.txt --speaker kirby --grep jordan',
    'presser turns -r briefings --role official --format csv',
  ],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv'])
      .option('--speaker <name>', 'only turns of this speaker: a name, a label or an id')
      .addOption(roleOption())
      .option('--topic <id>', 'only turns that name this topic; several with commas between', topicIds)
      .option('--grep <words>', 'only turns with these words; /…/ for a pattern', grepPattern)
      .action(async (files: string[], options: TurnsOptions) => {
        done(await runJob(files, { options, io, job: job(options) }))
      }),
}
