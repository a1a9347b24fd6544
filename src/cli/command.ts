import type { Command } from 'commander'
import type { Io } from './io.ts'

/** What a command is given besides its arguments. */
export interface CommandContext {
  readonly io: Io
  /** Takes the exit code. */
  readonly done: (code: number) => void
}

/** A command: one file, and one line in the list in `program.ts`. */
export interface CommandSpec {
  readonly name: string
  readonly summary: string
  readonly examples: readonly string[]
  readonly define: (command: Command, context: CommandContext) => void
}
