import { classesOf, type OpenAutomaton, ROOT, targetOf } from './open.ts'
import { symbolsOf, type WordSymbols } from './symbols.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What a word of a text is to an automaton. */
export interface Form {
  readonly symbols: WordSymbols
  /** The classes of all of them. */
  readonly classes: number
  /** The nodes that its symbols lead to from the root, in their place; null where no phrase begins with it. */
  readonly first: WordSymbols | null
}

function firstNodes(automaton: OpenAutomaton, { whole, stripped, lengths }: WordSymbols): WordSymbols | null {
  const toNode = (symbol: number): number => targetOf(automaton, ROOT, symbol)
  const isNode = (node: number): boolean => node >= 0
  const nodes = stripped.map(toNode)
  const first = {
    whole: whole.map(toNode).filter(isNode),
    stripped: nodes.filter(isNode),
    lengths: lengths.filter((_, i) => isNode(nodes[i] as number)),
  }
  return first.whole.length + first.stripped.length === 0 ? null : first
}

const MOST_REMEMBERED = 50_000

/** Remembers what it was told: a briefing has ten thousand words, and two thousand different ones. */
function remembering(read: (word: string) => Form | null): (word: string) => Form | null {
  const remembered = new Map<string, Form | null>()
  return word => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const own = read(word)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, own)
    return own
  }
}

/** Tells what words are to an automaton, elsewhere than in lines of capitals and in them; null where they are nothing. */
export function formReaders(automaton: OpenAutomaton) {
  const vocabulary = vocabularyOf(automaton.words, automaton.kinds)
  const readerIn = (capitals: boolean) =>
    remembering(word => {
      const symbols = symbolsOf(word, vocabulary, capitals)
      if (symbols === null) return null
      const classes = classesOf([...symbols.whole, ...symbols.stripped])
      return { symbols, classes, first: firstNodes(automaton, symbols) }
    })
  return { ordinary: readerIn(false), inCapitals: readerIn(true) }
}
