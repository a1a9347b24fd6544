import { isGivenName } from '../grammar/names.ts'
import { NOT_NAMES } from '../lexicon/address-words.ts'
import { SHORT_NAMES } from '../lexicon/short-names.ts'
import type { Evidence, Turn } from '../model/transcript.ts'

/** A reporter whom the transcript names, with the words that name her; `name` is `null` where only her outlet is called. */
export interface NamedAsker {
  readonly name: string | null
  readonly outlet: string | null
  readonly evidence: Evidence
}

/** Where a rule found a name: the printed words and their place. */
export interface Found {
  readonly rule: string
  readonly turn: Turn
  readonly text: string
  readonly start: number
  readonly name: string | null
  readonly outlet: string | null
}

/** A named asker with the words that name her as evidence. */
export const namedAsker = ({ rule, turn, text, start, name, outlet }: Found): NamedAsker => ({
  name,
  outlet,
  evidence: { rule, turn: turn.id, text, span: { start, end: start + text.length } },
})

/** Words to look up. */
export type Words = Pick<ReadonlySet<string>, 'has'>

/** Who can be named here. */
export interface Names {
  /** A given name, or a name by which the floor is given in so many words somewhere in this transcript. */
  readonly isName: (word: string) => boolean
  /** Words of the names of those who answer and manage the floor, other than the one who speaks. */
  readonly colleaguesOf: (speaker: string) => Words
  /** True for a word that the transcript has in lower case. */
  readonly isCommon: (word: string) => boolean
  /** Words of the speaker's own name. */
  readonly ownOf: (speaker: string) => readonly string[]
}

const LOWER_CASE = /(?<![\p{L}])\p{Ll}{4,}/gu
const GO_AHEAD = 'o ahead'
const NAME_BEHIND = /^,\s(\p{Lu}\p{Ll}+)(?=[.,?!]|\s[—–-])/u
const NAME_BEFORE = /(?:^|[.?!]\s)(\p{Lu}\p{Ll}+), g$/u
const LONGEST_NAME = 30

/** Names on no list by which the floor is given in so many words: "Go ahead, Weijia." anywhere makes "Weijia." a call. */
function calledNames(text: string): Set<string> {
  const names = new Set<string>()
  // Looked for by its letters: a pattern over the whole text costs ten times as much.
  for (let at = text.indexOf(GO_AHEAD); at >= 0; at = text.indexOf(GO_AHEAD, at + 1)) {
    const end = at + GO_AHEAD.length
    const name =
      NAME_BEHIND.exec(text.slice(end, end + LONGEST_NAME))?.[1] ??
      NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[1]
    if (name !== undefined && !NOT_NAMES.has(name.toLowerCase())) names.add(name)
  }
  return names
}

/** One by one: all at once would be a list of every word. */
function wordsIn(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.matchAll(LOWER_CASE)) words.add(word)
  return words
}

let shortNames: ReadonlyMap<string, readonly string[]> | null = null

function shortOf(name: string): readonly string[] {
  shortNames ??= new Map(
    SHORT_NAMES.map(row => {
      const [given = '', ...short] = row.split(' ')
      return [given, short]
    }),
  )
  return shortNames.get(name) ?? []
}

/** The words of a name, and what its bearer is called for short: "Jeffrey" answers to "Jeff". */
function calledBy(name: string | null): string[] {
  const words = name?.split(' ') ?? []
  return [...words, ...words.flatMap(shortOf)]
}

/** What is a name in the transcript of this text, in which these people answer. */
export function namesIn(text: string, people: readonly { id: string; name: string | null }[]): Names {
  const called = calledNames(text)
  let common: ReadonlySet<string> | null = null
  const wordsById = new Map(people.map(({ id, name }) => [id, new Set(calledBy(name))]))
  // Of how many people a word is a name: a set of the others for each of ten thousand would take all memory.
  const bearers = new Map<string, number>()
  for (const words of wordsById.values()) for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  const colleaguesOf = (speaker: string): Words => {
    const own = wordsById.get(speaker)
    return { has: word => (bearers.get(word) ?? 0) > (own?.has(word) ? 1 : 0) }
  }
  const ownOf = (speaker: string): readonly string[] => [...(wordsById.get(speaker) ?? [])]
  const isCommon = (word: string): boolean => {
    common ??= wordsIn(text)
    return common.has(word)
  }
  return { isName: word => isGivenName(word) || called.has(word), colleaguesOf, ownOf, isCommon }
}

/** True where two names or outlets can be one person's: "Jeff" and "Jeff Mason". */
export function isSameAsker(one: NamedAsker, other: NamedAsker): boolean {
  const [mine, yours] = [one.name?.split(' ') ?? [], other.name?.split(' ') ?? []]
  if (mine.length === 0 || yours.length === 0) return one.outlet !== null && one.outlet === other.outlet
  const [short, long] = mine.length < yours.length ? [mine, yours] : [yours, mine]
  return short.length === 1 ? long.includes(short[0] as string) : short.join(' ') === long.join(' ')
}
