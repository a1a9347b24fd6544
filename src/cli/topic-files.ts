import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ownBroader, type TopicEntry } from '../catalogue/index.ts'
import { UserError } from '../model/errors.ts'
import type { Io } from './io.ts'
import { refusal } from './refusal.ts'

/** The options by which a user brings topics. */
export interface TopicOptions {
  readonly topics?: readonly string[]
  readonly onlyTopics?: readonly string[]
}

/** What `analyze` is told of topics. */
export interface OwnTopics {
  readonly topics: readonly TopicEntry[] | null
  readonly onlyTopics: readonly TopicEntry[] | null
}

const NAME = 'presser.topics.yaml'

const A_DIRECTORY = 'this is a directory; name a file, and --topics once for each'

/** The file of topics in the user's configuration folder. */
function configured({ env }: Io): string {
  const folder =
    process.platform === 'win32' && env.APPDATA
      ? env.APPDATA
      : env.XDG_CONFIG_HOME || join(env.HOME ?? homedir(), '.config')
  return join(folder, 'presser', 'topics.yaml')
}

/** The nearest file of topics upwards from an input, else the configured one, else null. */
function nearest(path: string | null, io: Io): string | null {
  let folder = path === null ? process.cwd() : dirname(resolve(path))
  for (let above = dirname(folder); ; folder = above, above = dirname(folder)) {
    const file = join(folder, NAME)
    if (existsSync(file)) return file
    if (above === folder) break
  }
  const file = configured(io)
  return existsSync(file) ? file : null
}

interface FoundText {
  readonly path: string
  readonly text: string
  readonly givesWay: boolean
}

async function textOf(path: string, givesWay: boolean): Promise<FoundText> {
  const { wordsOfFile } = await import('../catalogue/read.ts')
  try {
    return { path, text: await wordsOfFile(readFileSync(path)), givesWay }
  } catch (error) {
    throw new UserError(`cannot read the topics in ${path}: ${(await refusal(error, path, A_DIRECTORY)).message}`)
  }
}

type Known = ReadonlyMap<string, string | null>

/** What files of topics say, one after the other; `found` is one that nobody named. */
interface TopicPaths {
  readonly found: string | null
  readonly named: readonly string[]
}

/** Reads files of topics. Throws `UserError` with all that is wrong in them. */
async function read({ found, named }: TopicPaths, known: Known): Promise<readonly TopicEntry[]> {
  const { readTopicFiles } = await import('../catalogue/read.ts')
  const texts: FoundText[] = found === null ? [] : [await textOf(found, true)]
  for (const path of named) texts.push(await textOf(path, false))
  const { entries, mistakes } = await readTopicFiles(texts, known)
  if (mistakes.length === 0) return entries
  const many = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`
  throw new UserError(
    `${many} in the topics`,
    mistakes.map(({ path, line, column, problem }) => `${path}:${line}:${column}: ${problem}`),
  )
}

/** The user's topics for each input. */
export interface TopicSource {
  /** True where options name files of topics. */
  readonly isNamed: boolean
  /** Throws `UserError` where one file that nobody named stands for all of the inputs, and has mistakes. */
  open(paths: readonly (string | null)[]): Promise<void>
  /** Throws `UserError` where the file found for this input has mistakes. */
  forInput(path: string | null): Promise<OwnTopics>
  /** Of all files read so far, and of the catalogue unless others stand in its place. */
  knownIds(): ReadonlySet<string>
}

/** What a command wants of the user's topics. */
export interface TopicWants {
  /** False where it shows no topics: files that nobody named are left unread. */
  readonly found?: boolean
}

/** Reads each file of topics once. Those that options name are read at once, so that their mistakes come first. */
export async function topicSource(
  { topics, onlyTopics }: TopicOptions,
  io: Io,
  { found: wantsFound = true }: TopicWants = {},
): Promise<TopicSource> {
  const only = onlyTopics ? await read({ found: null, named: onlyTopics }, new Map()) : null
  const known: Known = only ? new Map(only.map(({ id, broader }) => [id, broader])) : ownBroader()
  const ids = new Set(known.keys())
  const sets = new Map<string, Promise<readonly TopicEntry[]>>()
  const added = async (found: string | null): Promise<readonly TopicEntry[] | null> => {
    if (found === null && !topics) return null
    const set = sets.get(found ?? '') ?? read({ found, named: topics ?? [] }, known)
    sets.set(found ?? '', set)
    for (const { id } of await set) ids.add(id)
    return set
  }
  const foundFor = (path: string | null): string | null => (only || !wantsFound ? null : nearest(path, io))
  if (topics) await added(null)
  return {
    isNamed: topics !== undefined || onlyTopics !== undefined,
    open: async paths => {
      const [first, ...others] = new Set(paths.map(foundFor))
      if (first !== undefined && others.length === 0) await added(first)
    },
    forInput: async path => ({ onlyTopics: only, topics: await added(foundFor(path)) }),
    knownIds: () => ids,
  }
}
