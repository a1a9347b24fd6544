import { compilePhrases, type PhraseAutomaton } from '../grammar/phrases/automaton.ts'
import { ANAPHOR_NOUNS } from '../lexicon/anaphors.ts'
import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { choicesOf } from './check-phrase.ts'
import { gateOf } from './gate.ts'
import { compilable, withSigns } from './literal.ts'

/** What tagging wants to know of a topic besides its phrases. */
export interface CompiledTopic {
  readonly id: string
  readonly label: string
  readonly broader: string | null
  readonly setting: boolean
  /** The day, month or year before which nobody can have spoken of it, or null. */
  readonly since: string | null
  readonly until: string | null
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
export type RowRule = (typeof ROW_RULES)[keyof typeof ROW_RULES]

/** A catalogue ready for use, as plain JSON: the build makes the one of presser, the program those of the user. */
export interface CompiledCatalogue {
  readonly topics: readonly CompiledTopic[]
  readonly phrases: PhraseAutomaton
  /** What each phrase says: topics by number with the letter of a rule, `12p 14n`; a line break between two phrases. */
  readonly senses: string
  /** The topics that a noun may come back to ("the list"), by number. */
  readonly heads: Readonly<Record<string, readonly number[]>>
}

const gatesOf = ({ match = [], gate }: TopicEntry): readonly string[] =>
  gate ?? match.flatMap(gateOf).map(word => `~${word.toLowerCase()}`)

const rowsOf = (entry: TopicEntry, i: number): (readonly [phrase: string, sense: string])[] => {
  const rows = (phrases: readonly string[] | undefined, letter: keyof typeof ROW_RULES) =>
    (phrases ?? []).map(phrase => [phrase.replaceAll('’', "'"), `${i}${letter}`] as const)
  return [
    ...rows(entry.phrases, 'p'),
    ...rows(entry.patterns, 't'),
    ...rows(entry.weak, 'w'),
    // "(Iraq|Syria)" of one topic and "(Iraq|Iran)" of another: of their choices each is found but once.
    ...rows(entry.needs?.flatMap(choicesOf), 'n'),
    ...rows(entry.not?.flatMap(choicesOf), 'x'),
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

/** What each phrase says; several topics may have the same. */
function sensesOf(entries: readonly TopicEntry[]): Map<string, string[]> {
  const senses = new Map<string, string[]>()
  for (const [phrase, sense] of entries.flatMap(rowsOf)) {
    const own = senses.get(phrase)
    if (own) own.push(sense)
    else senses.set(phrase, [sense])
  }
  return senses
}

/** Compiles entries that have been checked. */
export function compileTopics(entries: readonly TopicEntry[]): CompiledCatalogue {
  const senses = sensesOf(entries)
  const heads: Record<string, number[]> = {}
  entries.forEach((entry, i) => {
    for (const noun of headsOf(entry)) heads[noun] = [...(heads[noun] ?? []), i]
  })
  return {
    topics: entries.map(
      ({ id, label, broader, setting = false, since = null, until = null, within = 'exchange', match = [] }) => ({
        id,
        label,
        broader,
        setting,
        since,
        until,
        within,
        match,
      }),
    ),
    phrases: withSigns(compilePhrases([...senses.keys()].map(compilable))),
    senses: [...senses.values()].map(own => own.join(' ')).join('\n'),
    heads,
  }
}
