import { InvalidArgumentError, Option } from 'commander'
import { CLARITY_LABELS, type Clarity } from '../../model/transcript.ts'
import { filterExchanges, hasExchanges } from '../../views/filter.ts'
import { askerHint } from '../asker-hint.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, topicIds, withInputs } from '../options.ts'
import { runJob } from '../run.ts'
import type { Job } from '../writers.ts'

interface ExchangesOptions extends InputOptions {
  readonly speaker?: string
  readonly asker?: string
  readonly topic?: readonly string[]
  readonly clarity?: readonly Clarity['label'][]
  readonly unanswered?: true
}

type Label = Clarity['label']

const isLabel = (word: string): word is Label => (CLARITY_LABELS as readonly string[]).includes(word)

/** Reads `--clarity`: labels with commas between; given again, it adds. */
function labels(words: string, before: readonly Label[] = []): Label[] {
  const named = words.split(',').map(word => word.trim())
  const wrong = named.find(word => !isLabel(word))
  if (wrong !== undefined) throw new InvalidArgumentError(`use ${CLARITY_LABELS.join(', ')}`)
  return [...before, ...named.filter(isLabel)]
}

const job = ({ speaker, asker, topic, clarity, unanswered }: ExchangesOptions): Job => ({
  keep: transcript => filterExchanges(transcript, { speaker, asker, topic, clarity, unanswered }),
  shows: hasExchanges,
  hint: transcript => askerHint(transcript, asker),
  topic,
  draw: views => views.exchangesTable,
  csv: views => views.EXCHANGES_CSV,
})

export const exchanges: CommandSpec = {
  name: 'exchanges',
  summary: 'question and answer, side by side',
  examples: [
    'presser exchanges briefing.txt --topic issg',
    'presser exchanges briefing.txt --clarity clear-non-reply',
    "presser exchanges briefing.txt --json | jq -r '.exchanges[].id'",
  ],
  define: (command, { io, done }) =>
    withInputs(command, ['table', 'json', 'ndjson', 'csv'])
      .option('--topic <id>', 'only exchanges about this topic; several with commas between', topicIds)
      .option('--asker <name>', 'only exchanges this reporter asks in')
      .option('--speaker <name>', 'only exchanges this speaker asks or answers in')
      .addOption(
        new Option('--clarity <labels>', 'only exchanges answered like this, with commas between').argParser(labels),
      )
      .option('--unanswered', 'only exchanges without an answer, or with one that leaves an ask')
      .action(async (files: string[], options: ExchangesOptions) => {
        done(await runJob(files, { options, io, job: job(options) }))
      }),
}
