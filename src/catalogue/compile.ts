import { type Commonness, type PhraseRow, type PhraseTable, phraseTable } from '../grammar/phrase-table.ts'
import { ANAPHOR_NOUNS } from '../lexicon/anaphors.ts'
import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { gateOf } from './gate.ts'

/** What tagging wants to know of a topic besides its phrases. */
export interface CompiledTopic {
  readonly id: string
  readonly label: string
  readonly broader: string | null
  readonly setting: boolean
  readonly within: 'sentence' | 'turn' | 'exchange'
  /** Patterns in the match syntax of compromise. */
  readonly match: readonly string[]
}

/** How a row counts, by the letter behind the topic’s number in a tag: `12p`. */
export const ROW_RULES = {
  p: 'phrase',
  t: 'pattern',
  w: 'in-context',
  n: 'needs',
  x: 'not',
  g: 'gate',
} as const
export type RowRule = (typeof ROW_RULES)[keyof typeof ROW_RULES] | 'match' | 'acronym' | 'anaphor' | 'recurring'

/** A catalogue ready for use, as plain JSON: the build makes the one of presser, the program those of the user. */
export interface CompiledCatalogue {
  readonly topics: readonly CompiledTopic[]
  readonly phrases: PhraseTable
  /** The topics that a noun may come back to ("the list"), by number. */
  readonly heads: Readonly<Record<string, readonly number[]>>
}

const gatesOf = ({ match = [], gate }: TopicEntry): readonly string[] =>
  gate ?? match.flatMap(gateOf).map(word => `~${word.toLowerCase()}`)

const rowsOf = (entry: TopicEntry, i: number): PhraseRow<string>[] => {
  const rows = (phrases: readonly string[] | undefined, letter: keyof typeof ROW_RULES) =>
    (phrases ?? []).map(phrase => ({ phrase: phrase.replaceAll('’', "'"), tag: `${i}${letter}` }))
  return [
    ...rows(entry.phrases, 'p'),
    ...rows(entry.patterns, 't'),
    ...rows(entry.weak, 'w'),
    ...rows(entry.needs, 'n'),
    ...rows(entry.not, 'x'),
    ...rows(entry.match ? gatesOf(entry) : [], 'g'),
  ]
}

const NOUNS = new Set(ANAPHOR_NOUNS)

/** The nouns that phrases of two words or more end with: "terrorist list", "identifying (groups|the groups)". */
function headsOf({ phrases, patterns = [], weak = [] }: TopicEntry): string[] {
  const ends = [...phrases, ...patterns, ...weak].flatMap(phrase => {
    const end = /(?:^|\s)\(([^)]*)\)$/.exec(phrase)?.[1]
    if (end !== undefined) return end.split('|').map(option => option.split(/\s+/).at(-1) ?? '')
    return /\s/.test(phrase) ? [phrase.split(/\s+/).at(-1) ?? ''] : []
  })
  const nouns = ends.map(end => end.toLowerCase().replace(/^~|\*$/g, ''))
  return [...new Set(nouns)].filter(noun => NOUNS.has(noun))
}

/** Compiles entries that have been checked; `commonness` tells which word of a phrase to look it up by. */
export function compileTopics(entries: readonly TopicEntry[], commonness?: Commonness): CompiledCatalogue {
  const heads: Record<string, number[]> = {}
  entries.forEach((entry, i) => {
    for (const noun of headsOf(entry)) heads[noun] = [...(heads[noun] ?? []), i]
  })
  return {
    topics: entries.map(({ id, label, broader, setting = false, within = 'exchange', match = [] }) => ({
      id,
      label,
      broader,
      setting,
      within,
      match,
    })),
    phrases: phraseTable(entries.flatMap(rowsOf), commonness),
    heads,
  }
}
