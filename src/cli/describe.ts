import type { Command } from 'commander'

/** An option as its user writes it. */
export interface OptionDescription {
  /** `-f`, `--format`: short first. */
  readonly flags: readonly string[]
  /** `<format>`, or `null` where it takes none. */
  readonly argument: string | null
  readonly words: string
  readonly choices: readonly string[]
}

export interface CommandDescription {
  readonly name: string
  readonly words: string
  /** `[FILE...]` */
  readonly usage: string
  readonly options: readonly OptionDescription[]
  readonly examples: readonly string[]
}

/** The program as its definitions tell it: what completion and manual page are made of. */
export interface ProgramDescription {
  readonly words: string
  readonly commands: readonly CommandDescription[]
}

const HELP: OptionDescription = { flags: ['-h', '--help'], argument: null, words: 'display help', choices: [] }

function optionsOf(command: Command): OptionDescription[] {
  const own = command.options.map(({ short, long, flags, description, argChoices }) => ({
    flags: [short, long].filter(flag => flag !== undefined && flag !== null),
    argument: /[<[].*$/.exec(flags)?.[0] ?? null,
    words: description,
    choices: argChoices ?? [],
  }))
  return [...own, HELP]
}

/** Describes every command of the program. `examplesOf` gives those of a command by its name. */
export function describeProgram(program: Command, examplesOf: (name: string) => readonly string[]): ProgramDescription {
  const commands = program.commands.map(command => ({
    name: command.name(),
    words: command.description(),
    usage: command.registeredArguments
      .map(argument => {
        const shown = `${argument.name()}${argument.variadic ? '...' : ''}`
        return argument.required ? `<${shown}>` : `[${shown}]`
      })
      .join(' '),
    options: optionsOf(command),
    examples: examplesOf(command.name()),
  }))
  return { words: program.description(), commands }
}
