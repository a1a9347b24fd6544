import type { PhraseAutomaton } from './automaton.ts'
import { unpack } from './packed.ts'
import { MARKS } from './positions.ts'
import { symbolsOf, type WordSymbols } from './symbols.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Marks that lead on, with their symbol. */
export interface Mark {
  readonly text: string
  readonly symbol: number
}

/** An automaton that is ready to be walked. */
export interface OpenAutomaton {
  readonly nodes: Int32Array
  readonly symbols: Int32Array
  readonly targets: Int32Array
  readonly ends: Int32Array
  readonly phrases: Int32Array
  /** From this symbol on they are no words. */
  readonly firstMark: number
  readonly gap: number
  /** The symbol of marks between two words, as `betweenOf` writes them. */
  readonly between: ReadonlyMap<string, number>
  readonly behind: readonly Mark[]
  readonly before: readonly Mark[]
  /** What a word of a text is, in a line of capitals or elsewhere. */
  symbolsOf(word: string, capitals: boolean): WordSymbols | null
}

const MOST_REMEMBERED = 50_000

/** Remembers what it was told: a briefing has ten thousand words, and two thousand different ones. */
function remembering(read: (word: string) => WordSymbols | null): (word: string) => WordSymbols | null {
  const remembered = new Map<string, WordSymbols | null>()
  return word => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const own = read(word)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, own)
    return own
  }
}

/** Makes an automaton ready. */
export function openAutomaton(automaton: PhraseAutomaton): OpenAutomaton {
  const words = automaton.words === '' ? [] : automaton.words.split('\n')
  const marksOf = (kind: string): Mark[] =>
    automaton.marks.flatMap((mark, i) =>
      mark.startsWith(kind) ? [{ text: mark.slice(kind.length), symbol: words.length + i }] : [],
    )
  const vocabulary = vocabularyOf(words, automaton.kinds)
  const ordinary = remembering(word => symbolsOf(word, vocabulary, false))
  const inCapitals = remembering(word => symbolsOf(word, vocabulary, true))
  return {
    nodes: unpack(automaton.nodes),
    symbols: unpack(automaton.symbols),
    targets: unpack(automaton.targets),
    ends: unpack(automaton.ends),
    phrases: unpack(automaton.phrases),
    firstMark: words.length,
    gap: words.length + automaton.marks.length - 1,
    between: new Map(marksOf(MARKS.between).map(({ text, symbol }) => [text, symbol])),
    behind: marksOf(MARKS.behind),
    before: marksOf(MARKS.before),
    symbolsOf: (word, capitals) => (capitals ? inCapitals : ordinary)(word),
  }
}

/** The node that a symbol leads to from a node, or -1. */
export function targetOf({ nodes, symbols, targets }: OpenAutomaton, node: number, symbol: number): number {
  let low = nodes[node] as number
  let high = (nodes[node + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = symbols[middle] as number
    if (found === symbol) return targets[middle] as number
    if (found < symbol) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** True where something besides words leads on from a node. */
export function hasMarks({ nodes, symbols, firstMark }: OpenAutomaton, node: number): boolean {
  const end = nodes[node + 1] as number
  return end > (nodes[node] as number) && (symbols[end - 1] as number) >= firstMark
}
