import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { UserError } from '../model/errors.ts'
import { ownBroader } from './own.ts'

/**
 * Reads a file of topics: presser’s own YAML, a dictionary of quanteda in YAML, or patterns of spaCy’s EntityRuler as
 * JSON lines. Throws `UserError` with everything that is wrong in it, each with line and column.
 */
export async function readTopics(text: string, { path = 'topics' } = {}): Promise<readonly TopicEntry[]> {
  const { readTopicFiles } = await import('./read.ts')
  const { entries, mistakes } = await readTopicFiles([{ path, text }], ownBroader())
  if (mistakes.length === 0) return entries
  throw new UserError(
    'the topics have mistakes',
    mistakes.map(({ line, column, problem }) => `${path}:${line}:${column}: ${problem}`),
  )
}
