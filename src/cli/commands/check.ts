import { Option } from 'commander'
import { UserError } from '../../model/errors.ts'
import { MESSAGES, type Severity } from '../../model/message.ts'
import type { Transcript } from '../../model/transcript.ts'
import { type CheckReport, checkLines, checkReport, checkSummary, type SeverityCounts } from '../../views/check.ts'
import { jsonPieces } from '../../views/json.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, withInputs } from '../options.ts'
import { runInputs } from '../run.ts'
import { jsonWriter, textWriter, type Writer, type WriterContext } from '../writers.ts'

interface CheckOptions extends InputOptions {
  readonly rule?: readonly string[]
  readonly ignore?: readonly string[]
  readonly failOn?: 'warning' | 'error'
}

const list = (words: string, before: readonly string[] = []): string[] => [
  ...before,
  ...words.split(',').map(word => word.trim()),
]

function knownRules(rules: readonly string[] = []): ReadonlySet<string> {
  for (const rule of rules)
    if (!(rule in MESSAGES))
      throw new UserError(`unknown rule "${rule}"; use one of: ${Object.keys(MESSAGES).join(', ')}`)
  return new Set(rules)
}

/** The findings that `--rule` and `--ignore` leave. */
function reporter({ rule, ignore }: CheckOptions): (transcript: Transcript) => CheckReport {
  const only = knownRules(rule)
  const without = knownRules(ignore)
  return transcript => {
    const report = checkReport(transcript)
    return {
      ...report,
      messages: report.messages.filter(found => (only.size === 0 || only.has(found.rule)) && !without.has(found.rule)),
    }
  }
}

interface Tally {
  readonly counts: SeverityCounts
  files: number
}

function count(tally: Tally, report: CheckReport): CheckReport {
  tally.files++
  for (const { severity } of report.messages) tally.counts[severity]++
  return report
}

function writerFor(
  report: (transcript: Transcript) => CheckReport,
  { tally, context }: { tally: Tally; context: WriterContext },
): Writer {
  const { format, options, screen } = context
  if (format === 'json')
    return jsonWriter(
      (transcript, { pretty }) => jsonPieces(count(tally, report(transcript)), { text: transcript.text, pretty }),
      options,
    )
  const lines = textWriter(transcript => checkLines(count(tally, report(transcript)), screen), { gap: '' })
  return { ...lines, end: () => `${checkSummary(tally.counts, tally.files)}\n` }
}

const FAILING: Readonly<Record<NonNullable<CheckOptions['failOn']>, readonly Severity[]>> = {
  warning: ['warning', 'error'],
  error: ['error'],
}

export const check: CommandSpec = {
  name: 'check',
  summary: 'what is doubtful or damaged in transcripts, one finding a line',
  examples: [
    'presser check briefing.txt',
    'presser check -r briefings --fail-on warning',
    'presser check briefing.html --ignore question-after-question',
  ],
  define: (command, { io, done }) =>
    withInputs(command, ['text', 'json'])
      .option('--rule <rules>', 'only these rules, with commas between', list)
      .option('--ignore <rules>', 'all rules but these', list)
      .addOption(
        new Option('--fail-on <severity>', 'exit with 1 where a finding is at least this serious').choices([
          'warning',
          'error',
        ]),
      )
      .action(async (files: string[], options: CheckOptions) => {
        const report = reporter(options)
        const tally: Tally = { counts: { info: 0, warning: 0, error: 0 }, files: 0 }
        const code = await runInputs(files, {
          options,
          io,
          showsTopics: false,
          showsMessages: true,
          makeWriter: async context => writerFor(report, { tally, context }),
        })
        const failing = options.failOn ? FAILING[options.failOn].some(severity => tally.counts[severity] > 0) : false
        done(failing ? 1 : code)
      }),
}
