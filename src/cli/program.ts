import { Command, CommanderError } from 'commander'
import { UserError } from '../model/errors.ts'
import { oneLine } from '../views/printable.ts'
import type { CommandSpec } from './command.ts'
import { analyze } from './commands/analyze.ts'
import { check } from './commands/check.ts'
import { completion } from './commands/completion.ts'
import { exchanges } from './commands/exchanges.ts'
import { explain } from './commands/explain.ts'
import { find } from './commands/find.ts'
import { man } from './commands/man.ts'
import { promises } from './commands/promises.ts'
import { referrals } from './commands/referrals.ts'
import { report } from './commands/report.ts'
import { schema } from './commands/schema.ts'
import { summary } from './commands/summary.ts'
import { topics } from './commands/topics.ts'
import { turns } from './commands/turns.ts'
import { describeProgram, type ProgramDescription } from './describe.ts'
import type { Io } from './io.ts'
import { VERSION } from './version.ts'

/** Every command. A new one is a file and a line here. */
export const COMMANDS: readonly CommandSpec[] = [
  analyze,
  turns,
  exchanges,
  explain,
  promises,
  referrals,
  topics,
  summary,
  find,
  report,
  check,
  schema,
  completion,
  man,
]

const DONE = 0
const WRONG_USE = 2

const examples = (lines: readonly string[]): string => `Examples:\n${lines.map(line => `  ${line}`).join('\n')}\n`

/** Commands whose first example leads the program's help. */
const LEADING = [analyze, exchanges, summary, find, report]

const describe = (program: Command): ProgramDescription =>
  describeProgram(program, name => COMMANDS.find(spec => spec.name === name)?.examples ?? [])

function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('presser')
    .description(
      'Reads the transcript of a press briefing and says who asked what, who answered what, and what it was about.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      outputError: (words, write) =>
        write(`presser: ${oneLine(words.replace(/^error: |\.\s*$/g, ''))}; see presser --help
`),
    })
    .addHelpText('before', examples(LEADING.map(({ examples: [first] }) => first as string)))
  for (const spec of COMMANDS) {
    const command = program.command(spec.name).description(spec.summary).addHelpText('before', examples(spec.examples))
    spec.define(command, { io, done, describe })
  }
  return program
}

/** Runs the program; returns the exit code: 0 done, 1 some input failed, 2 wrong use. A bug throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exit = DONE
  const program = buildProgram(io, code => {
    exit = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    // Commander has said what is wrong; its help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE
    if (!(error instanceof UserError)) throw error
    const first = error.message.slice(
      0,
      error.message.length - error.details.reduce((sum, line) => sum + line.length + 1, 0),
    )
    io.stderr.write(`presser: ${[first, ...error.details].map(oneLine).join('\n')}\n`)
    return WRONG_USE
  }
}
