import { slug } from '../model/id.ts'
import { checkPhrase } from './check-phrase.ts'
import type { PlacedEntry, TopicFile, TopicMistake, TopicText } from './topic-file.ts'

type Row = { readonly label?: unknown; readonly id?: unknown; readonly pattern?: unknown }
type Read = { readonly phrase: string } | { readonly problem: string }

const EXACT = ['ORTH', 'TEXT']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words an attribute allows: one, or those of `{"IN": […]}`. */
function allowed(value: unknown): string[] | null {
  const words = isRecord(value) && Object.keys(value).length === 1 ? value.IN : [value]
  return Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string') ? words : null
}

/** A token pattern as a word of a phrase. */
function wordOf(token: unknown): string | null {
  const attributes = isRecord(token) ? Object.entries(token) : []
  const [name = '', value] = attributes[0] ?? []
  const words = attributes.length === 1 ? allowed(value) : null
  if (!words || !(name === 'LOWER' || EXACT.includes(name))) return null
  const marked = words.map(word => (name === 'LOWER' ? `~${word.toLowerCase()}` : word))
  return marked.length === 1 ? (marked[0] as string) : `(${marked.join('|')})`
}

function phraseOf(pattern: unknown): Read {
  if (typeof pattern === 'string') return { phrase: pattern.trim() }
  if (!Array.isArray(pattern)) return { problem: '"pattern" must be words or a list of tokens' }
  const words = pattern.map(wordOf)
  const wrong = words.indexOf(null)
  if (wrong >= 0)
    return {
      problem: `token ${wrong + 1}: only LOWER, ORTH and TEXT are read, one a token, with a word or {"IN": […]}`,
    }
  return { phrase: words.join(' ') }
}

interface Draft {
  readonly label: string
  readonly line: number
  readonly phrases: Set<string>
}

/** Reads one line; returns what is wrong with it, and at which column. */
function readLine(
  line: string,
  number: number,
  drafts: Map<string, Draft>,
): { column: number; problem: string } | null {
  let row: Row
  try {
    row = JSON.parse(line) as Row
  } catch (error) {
    const column = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0) + 1
    return { column, problem: 'the line is not JSON' }
  }
  const { label, id, pattern } = row ?? {}
  const name = typeof id === 'string' ? id : label
  if (typeof name !== 'string' || name === '') return { column: 1, problem: 'the pattern has no "label"' }
  const column = Math.max(1, line.indexOf('"pattern"') + 1)
  const read = phraseOf(pattern)
  if ('problem' in read) return { column, problem: read.problem }
  const problem = checkPhrase(read.phrase)
  if (problem !== null) return { column, problem }
  const draft = drafts.get(slug(name)) ?? { label: name, line: number, phrases: new Set<string>() }
  drafts.set(slug(name), draft)
  draft.phrases.add(read.phrase)
  return null
}

/** Reads patterns of spaCy’s EntityRuler, one JSON object a line; each `id`, or else each `label`, is a topic. */
export function readSpacy({ path, text }: TopicText): TopicFile {
  const drafts = new Map<string, Draft>()
  const mistakes: TopicMistake[] = []
  text.split('\n').forEach((line, i) => {
    const wrong = line.trim() === '' ? null : readLine(line, i + 1, drafts)
    if (wrong) mistakes.push({ path, line: i + 1, ...wrong })
  })
  const entries = [...drafts].map(
    ([id, { label, line, phrases }]): PlacedEntry => ({
      entry: { id, label, definition: '', broader: null, phrases: [...phrases] },
      path,
      placeOf: () => ({ line, column: 1 }),
    }),
  )
  return { entries, mistakes }
}
