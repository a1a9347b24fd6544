import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { checkEntries } from './check-entries.ts'
import { readPresser } from './read-presser.ts'
import { readQuanteda } from './read-quanteda.ts'
import { readSpacy } from './read-spacy.ts'
import type { TopicFile, TopicMistake, TopicText } from './topic-file.ts'

/** The entries of some files of topics, and every mistake in them, in order. */
export interface ReadTopics {
  readonly entries: readonly TopicEntry[]
  readonly mistakes: readonly TopicMistake[]
}

/** Reads a file by what is in it: JSON lines are spaCy’s, a list `topics` is presser’s, other YAML quanteda’s. */
function readFile(file: TopicText): TopicFile {
  const text = file.text.replace(/^\ufeff/, '')
  if (/\.jsonl?$/i.test(file.path) || /^\s*\{\s*"/.test(text)) return readSpacy({ ...file, text })
  return /^topics[ \t]*:/m.test(text) ? readPresser({ ...file, text }) : readQuanteda({ ...file, text })
}

/** Reads files of topics; `known` are the ids of the catalogue that they are added to. */
export function readTopicFiles(files: readonly TopicText[], known: ReadonlySet<string>): ReadTopics {
  const read = files.map(readFile)
  const placed = read.flatMap(({ entries }) => entries)
  const mistakes = [...read.flatMap(file => file.mistakes), ...checkEntries(placed, { known, strict: false })]
  const order = new Map(files.map(({ path }, i) => [path, i]))
  mistakes.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) || a.line - b.line || a.column - b.column)
  return { entries: placed.map(({ entry }) => entry), mistakes }
}
