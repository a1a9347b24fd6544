import type { PhraseAutomaton } from './automaton.ts'
import { unpack } from './packed.ts'
import { MARKS } from './positions.ts'
import type { Kinds } from './vocabulary.ts'

/** Marks that lead on, with their symbol. */
export interface Mark {
  readonly text: string
  readonly symbol: number
}

/** An automaton that is ready to be walked. */
export interface OpenAutomaton {
  readonly words: readonly string[]
  readonly kinds: Kinds
  readonly nodes: Int32Array
  readonly symbols: Int32Array
  readonly targets: Int32Array
  readonly ends: Int32Array
  readonly phrases: Int32Array
  /** The classes of the words that lead on from each node, as far as they have been asked for: see `mayLeadOn`. */
  readonly classes: Int32Array
  /** From this symbol on they are no words. */
  readonly firstMark: number
  readonly gap: number
  /** The symbol of marks between two words, as `betweenOf` writes them. */
  readonly between: ReadonlyMap<string, number>
  readonly behind: readonly Mark[]
  readonly before: readonly Mark[]
}

/** Makes an automaton ready. */
export function openAutomaton(automaton: PhraseAutomaton): OpenAutomaton {
  const words = automaton.words === '' ? [] : automaton.words.split('\n')
  const marksOf = (kind: string): Mark[] =>
    automaton.marks.flatMap((mark, i) =>
      mark.startsWith(kind) ? [{ text: mark.slice(kind.length), symbol: words.length + i }] : [],
    )
  const nodes = unpack(automaton.nodes)
  return {
    words,
    kinds: automaton.kinds,
    nodes,
    symbols: unpack(automaton.symbols),
    targets: unpack(automaton.targets),
    ends: unpack(automaton.ends),
    phrases: unpack(automaton.phrases),
    classes: new Int32Array(nodes.length),
    firstMark: words.length,
    gap: words.length + automaton.marks.length - 1,
    between: new Map(marksOf(MARKS.between).map(({ text, symbol }) => [text, symbol])),
    behind: marksOf(MARKS.behind),
    before: marksOf(MARKS.before),
  }
}

/** The node that every walk begins at. */
export const ROOT = 0

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

const CLASSES = 31
const UNASKED = 0
const ASKED = 1 << CLASSES

/** The classes of some symbols, a bit for each. */
export function classesOf(symbols: Iterable<number>): number {
  let classes = 0
  for (const symbol of symbols) classes |= 1 << (symbol % CLASSES)
  return classes
}

/**
 * False where none of some symbols, whose classes these are, leads on from a node: most words lead nowhere, and one look at the
 * bits of both tells so (a filter as of Bloom, Space/time trade-offs in hash coding with allowable errors, 1970).
 */
export function mayLeadOn({ nodes, symbols, classes }: OpenAutomaton, node: number, own: number): boolean {
  if (classes[node] === UNASKED)
    classes[node] = ASKED | classesOf(symbols.subarray(nodes[node] as number, nodes[node + 1] as number))
  return ((classes[node] as number) & own) !== 0
}

/** The node that a gap leads to from a node, or -1: its symbol is the last of all. */
export function behindGap({ nodes, symbols, targets, gap }: OpenAutomaton, node: number): number {
  const last = (nodes[node + 1] as number) - 1
  return last >= (nodes[node] as number) && symbols[last] === gap ? (targets[last] as number) : -1
}

/** True where something besides words leads on from a node. */
export function hasMarks({ nodes, symbols, firstMark }: OpenAutomaton, node: number): boolean {
  const end = nodes[node + 1] as number
  return end > (nodes[node] as number) && (symbols[end - 1] as number) >= firstMark
}
