import type { PhraseRun, PhraseStep } from './phrase.ts'

/** What leads on besides words, by the first letter of a symbol: marks between words, behind one, before one, and a gap. */
export const MARKS = { between: '\nb', behind: '\ne', before: '\ns', gap: '\ng' } as const

/** A place in a phrase: what leads on from it, and whether the phrase may end there. */
export interface Position {
  readonly next: { readonly symbol: string; readonly to: number }[]
  isEnd: boolean
}

/** The positions of a phrase, by the next step and the marks that stand before it; `null` where no word is before it. */
interface Graph {
  readonly steps: readonly PhraseStep[]
  readonly positions: Position[]
  readonly known: Map<string, number>
}

const add = ({ positions }: Graph): number => positions.push({ next: [], isEnd: false }) - 1

function link({ positions }: Graph, from: number, symbol: string, to: number): void {
  positions[from]?.next.push({ symbol, to })
}

/** The marks before a word, as an edge of their own; a blank needs none. */
function pastMarks(graph: Graph, from: number, before: string, marks: string | null): number {
  const isPlain = marks === null ? before === '' : before === ' '
  if (isPlain) return from
  const to = add(graph)
  link(graph, from, (marks === null ? MARKS.before : MARKS.between) + before, to)
  return to
}

function addRun(graph: Graph, from: number, { words, tail }: PhraseRun, next: number, marks: string | null): void {
  let at = from
  for (const [i, { before, word }] of words.entries()) {
    const own = i === 0 && marks !== null ? `${marks} ${before}` : before
    const step = pastMarks(graph, at, own, i === 0 ? marks : '')
    const to = i === words.length - 1 ? positionAt(graph, next, tail) : add(graph)
    link(graph, step, word, to)
    at = to
  }
}

function fill(graph: Graph, from: number, i: number, marks: string | null): void {
  const own = graph.positions[from] as Position
  const step = graph.steps[i]
  if (step?.type === 'words')
    for (const run of step.options)
      if (run.words.length > 0) addRun(graph, from, run, i + 1, marks)
      else own.next.push(...next(graph, i + 1, marks === null ? run.tail : `${marks} ${run.tail}`))
  else if (marks) link(graph, from, MARKS.behind + marks, positionAt(graph, i, ''))
  else if (step) link(graph, from, MARKS.gap, positionAt(graph, i + 1, null))
  else own.isEnd = true
}

const next = (graph: Graph, i: number, marks: string): Position['next'] =>
  graph.positions[positionAt(graph, i, marks)]?.next ?? []

function positionAt(graph: Graph, i: number, marks: string | null): number {
  const name = `${i}${marks === null ? '' : ` ${marks}`}`
  const found = graph.known.get(name)
  if (found !== undefined) return found
  const at = add(graph)
  graph.known.set(name, at)
  fill(graph, at, i, marks)
  return at
}

/** Adds the positions of a phrase to those of others, and gives its first. */
export const addPhrase = (steps: readonly PhraseStep[], positions: Position[]): number =>
  positionAt({ steps, positions, known: new Map() }, 0, null)
