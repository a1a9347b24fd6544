import { nothingFound } from './found.ts'
import { type OpenAutomaton, targetOf } from './open.ts'
import type { WordSymbols } from './symbols.ts'
import type { TextWords } from './text-words.ts'
import { ROOT, type Walk } from './walk.ts'

/** A walk, and the nodes that the forms of its words lead to from the root. */
export interface Start {
  readonly walk: Walk
  readonly first: readonly (WordSymbols | null)[]
}

function firstNodes(automaton: OpenAutomaton, symbols: WordSymbols | null): WordSymbols | null {
  if (symbols === null) return null
  const toNode = (symbol: number): number => targetOf(automaton, ROOT, symbol)
  const whole = symbols.whole.map(toNode).filter(node => node >= 0)
  const nodes = symbols.stripped.map(toNode)
  const stripped = nodes.filter(node => node >= 0)
  if (whole.length + stripped.length === 0) return null
  return { whole, stripped, lengths: symbols.lengths.filter((_, i) => (nodes[i] as number) >= 0) }
}

/** A walk through a text’s words, all of them in capitals or none. */
export function startIn(automaton: OpenAutomaton, read: TextWords, capitals: boolean): Start {
  const symbols = read.forms.map(form => automaton.symbolsOf(form, capitals))
  return {
    walk: { automaton, read, capitals, symbols, found: nothingFound() },
    first: symbols.map(own => firstNodes(automaton, own)),
  }
}
