import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { decode } from '../source/decode.ts'
import { type Broader, checkEntries, checkFindable } from './check-entries.ts'
import { refusedMatch } from './check-match.ts'
import { readPresser } from './read-presser.ts'
import { readQuanteda } from './read-quanteda.ts'
import { readSpacy } from './read-spacy.ts'
import type { PlacedEntry, TopicFile, TopicMistake, TopicText } from './topic-file.ts'

/** The entries of some files of topics, and every mistake in them, in order. */
export interface ReadTopics {
  readonly entries: readonly TopicEntry[]
  readonly mistakes: readonly TopicMistake[]
}

const only = (path: string, problem: string): TopicFile => ({
  entries: [],
  mistakes: [{ path, line: 1, column: 1, problem }],
  broken: true,
})

/** Reads JSON: lines are spaCy’s; one object is YAML as well, with brackets. */
function readJson(file: TopicText): TopicFile | null {
  const { path, text } = file
  if (/^\s*(?:\{\s*"(?:topics|id)"|\[\s*\{\s*"id")\s*:/.test(text) && !/\.jsonl$/i.test(path)) return readPresser(file)
  if (/\.jsonl$/i.test(path)) return readSpacy(file)
  if (/^\s*\[/.test(text) && /\.json$/i.test(path))
    return only(path, 'the file is a list; give one pattern a line (JSONL)')
  return /^\s*\{[^\n]*"(?:pattern|label)"/.test(text) ? readSpacy(file) : null
}

/** "Topics:", with fields of topics below, is a slip; a dictionary may have that key. */
const isPresser = (text: string): boolean =>
  /^topics[ \t]*:/m.test(text) ||
  (/^topics?[ \t]*:/im.test(text) && /^[ \t]*(?:-[ \t]+)?\{?(?:id|phrases)[ \t]*:/m.test(text))

/** Reads a file by what is in it: JSON lines are spaCy’s, a list `topics` is presser’s, other YAML quanteda’s. */
function readFile({ path, text: raw }: TopicText): TopicFile {
  const file = { path, text: raw.replace(/^\ufeff/, '') }
  if (file.text.includes('\0')) return only(path, 'this is no text; save the file as UTF-8')
  return readJson(file) ?? (isPresser(file.text) ? readPresser(file) : readQuanteda(file))
}

/** The entries of all files; those of a file that gives way only where no other has their id. */
function entriesOf(files: readonly TopicText[], read: readonly TopicFile[]): PlacedEntry[] {
  const named = read.flatMap(({ entries }, i) => (files[i]?.givesWay ? [] : entries))
  const ids = new Set(named.map(({ entry }) => entry.id))
  return read.flatMap(({ entries }, i) =>
    files[i]?.givesWay ? entries.filter(({ entry }) => !ids.has(entry.id)) : entries,
  )
}

/** The patterns that compromise refuses. It is loaded where there are patterns, and only there. */
async function matchMistakes(placed: readonly PlacedEntry[]): Promise<TopicMistake[]> {
  const mistakes: TopicMistake[] = []
  if (!placed.some(({ entry }) => entry.match)) return mistakes
  for (const { entry, path, placeOf } of placed)
    for (const [i, pattern] of (entry.match ?? []).entries()) {
      const problem = await refusedMatch(pattern)
      if (problem !== null) mistakes.push({ path, ...placeOf('match', i), problem })
    }
  return mistakes
}

/** What a file of topics says, whatever its encoding. */
export const wordsOfFile = async (bytes: Uint8Array): Promise<string> => (await decode(bytes)).raw

/** Reads files of topics; `known` are the topics of the catalogue that they are added to. */
export async function readTopicFiles(files: readonly TopicText[], known: Broader): Promise<ReadTopics> {
  const read = files.map(readFile)
  const placed = entriesOf(files, read)
  const partial = read.some(({ broken }) => broken)
  const mistakes = [
    ...read.flatMap(file => file.mistakes),
    ...checkEntries(placed, { known, strict: false, partial }),
    ...(await matchMistakes(placed)),
  ]
  if (!partial) mistakes.push(...checkFindable(placed))
  const order = new Map(files.map(({ path }, i) => [path, i]))
  mistakes.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) || a.line - b.line || a.column - b.column)
  return { entries: placed.map(({ entry }) => entry), mistakes }
}
