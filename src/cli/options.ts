import { type Command, InvalidArgumentError, Option } from 'commander'
import { escaped } from '../grammar/escape.ts'
import { FORMATS } from '../model/source.ts'
import { ROLES } from '../model/transcript.ts'
import type { From } from './documents.ts'
import { COLORS, type Color } from './screen.ts'

/** Options of every command that reads transcripts. */
export interface InputOptions {
  readonly from?: From
  readonly recursive?: true
  readonly format: string
  readonly json?: true
  readonly includeText?: true
  readonly output?: string
  readonly color: Color
  readonly topics?: readonly string[]
  readonly onlyTopics?: readonly string[]
  readonly pager: boolean
}

/** Reads an option that may be given several times. */
export const several = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** Reads the id of a topic, which has no capitals. */
export const topicId = (words: string): string => words.toLowerCase()

/** Reads ids with commas between; given again, they add up. */
export const topicIds = (words: string, before: readonly string[] = []): string[] => [
  ...new Set([...before, ...words.split(',').map(word => topicId(word.trim()))]),
]

/** The arguments and options that commands share. The first of `formats` is the default. */
export function withInputs(command: Command, formats: readonly string[]): Command {
  return command
    .argument('[FILE...]', 'transcripts: files, patterns, directories with -r; - or a pipe for standard input')
    .addOption(new Option('-f, --format <format>', 'output format').choices(formats).default(formats[0]))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(
      new Option('--from <format>', 'input format, where it is not to be recognised').choices([
        ...FORMATS,
        'ndjson',
        'presser',
      ]),
    )
    .option('-r, --recursive', 'read the transcripts in directories')
    .option('--topics <file>', 'add topics of your own; may be given several times', several)
    .option('--only-topics <file>', 'look for these topics alone; may be given several times', several)
    .option('--include-text', 'put the whole text into the JSON, so that spans can be sliced')
    .addOption(new Option('--color <when>', 'colour').choices(COLORS).default('auto'))
    .option('--no-pager', 'on a terminal, print at once what would go through a pager')
}

export const roleOption = (): Option => new Option('--role <role>', 'only turns of this role').choices(ROLES)

/** Reads `--grep`: words, or a pattern between slashes. */
export function grepPattern(words: string): RegExp {
  const slashed = /^\/(.+)\/(i?)$/.exec(words)
  if (!slashed) return new RegExp(escaped(words), 'iu')
  try {
    return new RegExp(slashed[1] as string, `${slashed[2]}u`)
  } catch (error) {
    throw new InvalidArgumentError(`${error instanceof Error ? error.message : ''}; write words, or a pattern as /…/`)
  }
}
