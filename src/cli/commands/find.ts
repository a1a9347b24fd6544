import { type Command, InvalidArgumentError, Option } from 'commander'
import { openGrammar } from '../../grammar/index.ts'
import { UserError } from '../../model/errors.ts'
import type { Clarity, Role, Transcript } from '../../model/transcript.ts'
import { filterTurns } from '../../views/filter.ts'
import type { Finder, Match } from '../../views/find/index.ts'
import { documentPieces } from '../../views/json.ts'
import type { CommandSpec } from '../command.ts'
import { type InputOptions, roleOption, topicIds, withInputs } from '../options.ts'
import { runInputs } from '../run.ts'
import { jsonWriter, ndjsonWriter, textWriter, type Writer, type WriterContext } from '../writers.ts'

interface FindOptions extends InputOptions {
  readonly match?: true
  readonly role?: Role
  readonly speaker?: string
  readonly asker?: string
  readonly topic?: readonly string[]
  readonly clarity?: Clarity['label']
  readonly in?: 'question' | 'answer'
  readonly context: number
}

type Views = typeof import('../../views/find/index.ts')

const NOTHING_FOUND = 1
const CONTEXT = 12

function count(words: string): number {
  if (!/^\d{1,4}$/.test(words)) throw new InvalidArgumentError('give a number of words')
  return Number(words)
}

/** Words, `/…/`, or with `--match` a pattern of compromise. */
async function finderFor(pattern: string, { match, views }: { match: boolean; views: Views }): Promise<Finder> {
  if (pattern.trim() === '') throw new UserError('there is nothing to find; give words, or a pattern as /…/')
  if (match) {
    const grammar = await openGrammar()
    return words => grammar.matchesIn(words, pattern)
  }
  const slashed = /^\/(.+)\/(i?)$/.exec(pattern)
  if (!slashed) return views.patternFinder(views.wordsPattern(pattern))
  try {
    return views.patternFinder(new RegExp(slashed[1] as string, `g${slashed[2]}u`))
  } catch (error) {
    throw new UserError(
      `${error instanceof Error ? error.message : String(error)}; mend the pattern, or give plain words`,
    )
  }
}

interface Search {
  readonly matchesOf: (transcript: Transcript) => readonly Match[]
  readonly views: Views
}

/** A document as every command gives it, with the turns that have a match, and the matches. */
function* found(
  transcript: Transcript,
  { matches, ...layout }: { matches: readonly Match[]; includeText: boolean; pretty: boolean },
): Iterable<string> {
  const turns = new Set(matches.map(({ turn }) => turn))
  const kept = filterTurns(transcript, { keep: ({ id }) => turns.has(id) })
  yield* documentPieces(kept, { ...layout, more: { matches } })
}

function writerFor({ matchesOf, views }: Search, { format, options, screen }: WriterContext): Writer {
  const { includeText } = options
  const body = (transcript: Transcript, { pretty }: { pretty: boolean }) =>
    found(transcript, { matches: matchesOf(transcript), includeText, pretty })
  switch (format) {
    case 'json':
      return jsonWriter(body, options)
    case 'ndjson':
      return ndjsonWriter(body)
    case 'lines':
      return textWriter(transcript => views.matchLines(transcript, matchesOf(transcript)), { gap: '' })
    default:
      return textWriter(transcript => views.kwic(transcript, { matches: matchesOf(transcript), screen }), { gap: '\n' })
  }
}

async function search(
  pattern: string,
  { files, options, io }: { files: string[]; options: FindOptions; io: Parameters<typeof runInputs>[1]['io'] },
): Promise<number> {
  const views = await import('../../views/find/index.ts')
  const finder = await finderFor(pattern, { match: options.match ?? false, views })
  const { context, ...where } = options
  let total = 0
  const matchesOf = (transcript: Transcript): readonly Match[] => {
    const matches = views.findMatches(transcript, { finder, where, context })
    total += matches.length
    return matches
  }
  const code = await runInputs(files, {
    options,
    topic: options.topic,
    showsTopics: options.json || ['json', 'ndjson'].includes(options.format),
    io,
    makeWriter: async writer => writerFor({ matchesOf, views }, writer),
  })
  return total === 0 && code === 0 ? NOTHING_FOUND : code
}

const withConditions = (command: Command): Command =>
  command
    .option('--match', "read the pattern as compromise's match syntax: '#Person said'")
    .addOption(roleOption())
    .option('--speaker <name>', 'only what this speaker says: a name, a label or an id')
    .option('--asker <name>', 'only in exchanges in which this reporter asks')
    .option('--topic <id>', 'only in exchanges about this topic; several with commas between', topicIds)
    .addOption(
      new Option('--clarity <verdict>', 'only in exchanges whose answer is judged so').choices([
        'clear-reply',
        'ambivalent',
        'clear-non-reply',
        'undetermined',
      ]),
    )
    .addOption(new Option('--in <part>', 'only in questions, or only in answers').choices(['question', 'answer']))
    .option('--context <words>', 'how many words to show on each side', count, CONTEXT)

export const find: CommandSpec = {
  name: 'find',
  summary: 'words in their context: who said them, and where',
  examples: [
    "presser find 'Jordanian list' briefing.txt",
    'presser find preconditions -r briefings --in answer --speaker kirby',
    "presser find '/no(t|body) (yes|know)/i' briefing.txt --format lines",
  ],
  define: (command, { io, done }) => {
    command.argument(
      '<PATTERN>',
      'words or a phrase; * at the end of a word is any ending; /…/ is a regular expression',
    )
    withConditions(withInputs(command, ['kwic', 'lines', 'json', 'ndjson'])).action(
      async (pattern: string, files: string[], options: FindOptions) => {
        done(await search(pattern, { files, options, io }))
      },
    )
  },
}
