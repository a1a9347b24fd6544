import { checkPhrase } from './check-phrase.ts'
import { freeId, idOfLabel } from './ids.ts'
import { literal } from './literal.ts'
import { phraseOfTokens } from './spacy-tokens.ts'
import type { PlacedEntry, TopicFile, TopicMistake, TopicText } from './topic-file.ts'

type Row = { readonly label?: unknown; readonly id?: unknown; readonly pattern?: unknown }
type Read = { readonly phrase: string } | { readonly problem: string }

function phraseOf(pattern: unknown): Read {
  if (typeof pattern === 'string') return { phrase: literal(pattern) }
  return Array.isArray(pattern) ? phraseOfTokens(pattern) : { problem: '"pattern" must be words or a list of tokens' }
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
  if (typeof name !== 'string' || name.trim() === '') return { column: 1, problem: 'the pattern has no "label"' }
  const column = Math.max(1, line.indexOf('"pattern"') + 1)
  const read = phraseOf(pattern)
  if ('problem' in read) return { column, problem: read.problem }
  const problem = checkPhrase(read.phrase)
  if (problem !== null) return { column, problem }
  const draft = drafts.get(name) ?? { label: name, line: number, phrases: new Set<string>() }
  drafts.set(name, draft)
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
  const ids = new Set<string>()
  const entries = [...drafts.values()].map(
    ({ label, line, phrases }): PlacedEntry => ({
      entry: { id: freeId(idOfLabel(label), ids), label, definition: '', broader: null, phrases: [...phrases] },
      path,
      faulty: false,
      placeOf: () => ({ line, column: 1 }),
    }),
  )
  return { entries, mistakes }
}
