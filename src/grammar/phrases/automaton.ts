import { CAPITAL_WORDS } from '../../lexicon/capital-words.ts'
import { pack } from './packed.ts'
import { parsePhrase } from './phrase.ts'
import { addPhrase, MARKS, type Position } from './positions.ts'
import { inKinds, type Kinds } from './vocabulary.ts'

/**
 * Phrases as one acyclic automaton over words, as plain JSON: the build makes it, and the program need not. Lists of numbers
 * are packed.
 */
export interface PhraseAutomaton {
  /** The words that lead from node to node, by number; a line break divides two. */
  readonly words: string
  readonly kinds: Kinds
  /** What else leads on, numbered on from the words: `MARKS` says how each begins. The last is a gap. */
  readonly marks: readonly string[]
  /** Where each node’s edges begin; the root is node 0. */
  readonly nodes: string
  /** Each edge’s symbol, ascending within a node, and the node that it leads to. */
  readonly symbols: string
  readonly targets: string
  /** Where each node’s phrases begin in the list of the phrases that end at nodes. */
  readonly ends: string
  readonly phrases: string
  /** Those that are words in a line of capitals, and say nothing there: "WHO IS IT?" */
  readonly quiet: readonly number[]
}

interface Node {
  readonly edges: readonly (readonly [symbol: string, target: number])[]
  readonly phrases: readonly number[]
}

const CAPITALS: ReadonlySet<string> = new Set(CAPITAL_WORDS)

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b)

/**
 * The subset construction (Rabin and Scott, Finite automata and their decision problems, 1959): a node for each set of
 * positions that the same words lead to.
 */
function nodesOf(starts: readonly number[], positions: readonly Position[], phraseOf: readonly number[]): Node[] {
  const numbers = new Map<string, number>()
  const sets: (readonly number[])[] = []
  const numberOf = (set: readonly number[]): number => {
    const name = set.join(' ')
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, sets.length)
    return sets.push(set) - 1
  }
  const nodeOf = (set: readonly number[]): Node => {
    const bySymbol = new Map<string, Set<number>>()
    for (const at of set)
      for (const { symbol, to } of positions[at]?.next ?? [])
        bySymbol.set(symbol, (bySymbol.get(symbol) ?? new Set()).add(to))
    return {
      edges: [...bySymbol].map(([symbol, own]) => [symbol, numberOf(ascending(own))]),
      phrases: ascending(new Set(set.filter(at => positions[at]?.isEnd).map(at => phraseOf[at] ?? 0))),
    }
  }
  numberOf(ascending(starts))
  const nodes: Node[] = []
  for (let i = 0; i < sets.length; i++) nodes.push(nodeOf(sets[i] as readonly number[]))
  return nodes
}

/** Numbers for all symbols: words first, the gap last. */
function numbered(nodes: readonly Node[]) {
  const all = [...new Set(nodes.flatMap(({ edges }) => edges.map(([symbol]) => symbol)))].sort()
  const { words, kinds } = inKinds(all.filter(symbol => !symbol.startsWith('\n')))
  const marks = [...all.filter(symbol => symbol.startsWith('\n') && symbol !== MARKS.gap), MARKS.gap]
  return { words, kinds, marks, numbers: new Map([...words, ...marks].map((symbol, i) => [symbol, i])) }
}

/** Where each of some lists begins, if they are written one behind the other; and where the last ends. */
function startsOf(lists: readonly { readonly length: number }[]): number[] {
  let end = 0
  return [0, ...lists.map(({ length }) => (end += length))]
}

/** Compiles phrases; each is known by its number from then on. */
export function compilePhrases(phrases: readonly string[]): PhraseAutomaton {
  const positions: Position[] = []
  const phraseOf: number[] = []
  const starts = phrases.map((phrase, i) => {
    const start = addPhrase(parsePhrase(phrase), positions)
    while (phraseOf.length < positions.length) phraseOf.push(i)
    return start
  })
  const nodes = nodesOf(starts, positions, phraseOf)
  const { words, kinds, marks, numbers } = numbered(nodes)
  const edges = nodes.map(node =>
    node.edges.map(([symbol, to]) => ({ symbol: numbers.get(symbol) ?? 0, to })).sort((a, b) => a.symbol - b.symbol),
  )
  return {
    words: words.join('\n'),
    kinds,
    marks,
    nodes: pack(startsOf(edges)),
    symbols: pack(edges.flat().map(({ symbol }) => symbol)),
    targets: pack(edges.flat().map(({ to }) => to)),
    ends: pack(startsOf(nodes.map(node => node.phrases))),
    phrases: pack(nodes.flatMap(node => node.phrases)),
    quiet: phrases.flatMap((phrase, i) => (CAPITALS.has(phrase) ? [i] : [])),
  }
}
