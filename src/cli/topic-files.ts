import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { TopicEntry } from '../catalogue/index.ts'
import { ownCatalogue } from '../catalogue/index.ts'
import { UserError } from '../model/errors.ts'
import type { Io } from './io.ts'

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

function textOf(path: string): { path: string; text: string } {
  try {
    return { path, text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new UserError(`cannot read the topics in ${path} (${code}); check the path`)
  }
}

/** Reads files of topics. Throws `UserError` with all that is wrong in them. */
async function read(paths: readonly string[], known: ReadonlySet<string>): Promise<readonly TopicEntry[]> {
  const { readTopicFiles } = await import('../catalogue/read.ts')
  const { entries, mistakes } = readTopicFiles(paths.map(textOf), known)
  if (mistakes.length === 0) return entries
  const many = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`
  throw new UserError(
    `${many} in the topics`,
    mistakes.map(({ path, line, column, problem }) => `${path}:${line}:${column}: ${problem}`),
  )
}

/** The user's topics for each input. */
export interface TopicSource {
  forInput(path: string | null): Promise<OwnTopics>
  /** Of all files read so far, and of the catalogue. */
  knownIds(): ReadonlySet<string>
}

/** Reads each file of topics once. Those that options name are read at once, so that their mistakes come first. */
export async function topicSource({ topics, onlyTopics }: TopicOptions, io: Io): Promise<TopicSource> {
  const own = new Set(ownCatalogue().topics.map(({ id }) => id))
  const ids = new Set(own)
  const noted = (entries: readonly TopicEntry[]): readonly TopicEntry[] => {
    for (const { id } of entries) ids.add(id)
    return entries
  }
  const only = onlyTopics ? noted(await read(onlyTopics, new Set())) : null
  const known = only ? new Set(only.map(({ id }) => id)) : own
  const sets = new Map<string, Promise<readonly TopicEntry[]>>()
  const added = async (found: string | null): Promise<readonly TopicEntry[] | null> => {
    const paths = [...(found === null ? [] : [found]), ...(topics ?? [])]
    if (paths.length === 0) return null
    const set = sets.get(found ?? '') ?? read(paths, known)
    sets.set(found ?? '', set)
    return noted(await set)
  }
  if (topics) await added(null)
  return {
    forInput: async path => ({ onlyTopics: only, topics: await added(only ? null : nearest(path, io)) }),
    knownIds: () => ids,
  }
}
