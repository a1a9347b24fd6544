import type { Command } from 'commander'
import type { ProgramDescription } from './describe.ts'
import type { Io } from './io.ts'

/** What a command is given besides its arguments. */
export interface CommandContext {
  readonly io: Io
  /** Takes the exit code. */
  readonly done: (code: number) => void
  /** Tells what the program can do, of the program that a command is in. */
  readonly describe: (program: Command) => ProgramDescription
}

/** A command: one file, and one line in the list in `program.ts`. */
export interface CommandSpec {
  readonly name: string
  readonly summary: string
  readonly examples: readonly string[]
  readonly define: (command: Command, context: CommandContext) => void
}
