import { betweenOf, firstGapPlace, LONGEST_GAP, nextGapPlace, wordFrom } from './between.ts'
import { NOWHERE, pastEnding } from './endings.ts'
import type { Form } from './forms.ts'
import { dropKnown, type Found, note, takeBack } from './found.ts'
import { behindGap, hasMarks, mayLeadOn, type OpenAutomaton, ROOT, targetOf } from './open.ts'
import type { Reach } from './reach.ts'
import type { TextWords } from './text-words.ts'

/** What a walk goes through: an automaton, the words of a text, and what each of these is to the automaton. */
export interface Walk {
  readonly automaton: OpenAutomaton
  readonly read: TextWords
  /** What each form of the text’s words is. */
  readonly forms: readonly (Form | null)[]
  readonly capitals: boolean
  /** Tells where a gap need not be gone over. */
  readonly reaches: Reach
  /** The phrases that begin where the walk began. */
  readonly found: Found
}

export const APOSTROPHE = 0x27
export const QUOTE = 0x2019

const formAt = ({ read, forms }: Walk, i: number): Form | null => forms[read.numbers[i] as number] ?? null

/** Notes the phrases that end at a node, if the word that ends at the place does. */
function arrive(walk: Walk, node: number, at: number): void {
  const { ends, phrases } = walk.automaton
  const first = ends[node] as number
  const last = ends[node + 1] as number
  if (first === last) return
  const end = pastEnding(at, walk.read.text, walk.capitals)
  if (end === NOWHERE) return
  for (let i = first; i < last; i++) note(walk.found, phrases[i] as number, end)
}

/** Goes on from a node with word `i`. */
function step(walk: Walk, node: number, i: number): void {
  const form = formAt(walk, i)
  const { automaton, read } = walk
  if (form === null || !mayLeadOn(automaton, node, form.classes)) return
  const { whole, stripped, lengths } = form.symbols
  let last = NOWHERE
  for (let k = 0; k < whole.length; k++) {
    const target = targetOf(automaton, node, whole[k] as number)
    // "(us|US) (us|US) …" must not be gone through twice for each word.
    if (target >= 0 && target !== last) goOn(walk, target, i, read.ends[i] as number)
    last = target
  }
  for (let k = 0; k < stripped.length; k++) {
    const target = targetOf(automaton, node, stripped[k] as number)
    if (target >= 0) arrive(walk, target, (read.starts[i] as number) + (lengths[k] as number))
  }
}

/** Goes on from a node behind word `i`, which ends at the place. */
function goOn(walk: Walk, node: number, i: number, at: number): void {
  arrive(walk, node, at)
  const { automaton, read } = walk
  if (automaton.nodes[node] === automaton.nodes[node + 1]) return
  const between = betweenOf(read, i, at)
  if (between === ' ') step(walk, node, i + 1)
  else if (isPossessive(read, i, at)) pastPossessive(walk, node, i + 1)
  if (hasMarks(automaton, node)) pastMarks(walk, node, i, at, between)
}

/** True where the word before a place has an ’s, which is the next word: "the Speaker’s". */
function isPossessive({ text, starts, ends }: TextWords, i: number, at: number): boolean {
  const mark = text.charCodeAt(at)
  return (
    (mark === APOSTROPHE || mark === QUOTE) &&
    starts[i + 1] === at + 1 &&
    ends[i + 1] === at + 2 &&
    text[at + 1] === 's'
  )
}

/** Goes on from a node behind the ’s that is word `i`: "the Speaker’s own plan" has what "the Speaker … plan" looks for. */
function pastPossessive(walk: Walk, node: number, i: number): void {
  const { automaton, read } = walk
  const at = read.ends[i] as number
  if (betweenOf(read, i, at) === ' ') step(walk, node, i + 1)
  const afterGap = behindGap(automaton, node)
  if (afterGap >= 0 && walk.reaches(afterGap, i)) leap(walk, afterGap, i, at)
}

/** Goes on from a node with what is no word: marks, or a gap. */
function pastMarks(walk: Walk, node: number, i: number, at: number, between: string | null): void {
  const { automaton, read } = walk
  // Most words have a blank behind them, and no marks.
  if (between !== ' ') {
    const symbol = between === null ? undefined : automaton.between.get(between)
    const beyond = symbol === undefined ? NOWHERE : targetOf(automaton, node, symbol)
    if (beyond >= 0) step(walk, beyond, i + 1)
    for (const mark of automaton.behind) {
      const target = read.text.startsWith(mark.text, at) ? targetOf(automaton, node, mark.symbol) : NOWHERE
      if (target >= 0) goOn(walk, target, i, at + mark.text.length)
    }
  }
  const afterGap = behindGap(automaton, node)
  if (afterGap >= 0 && walk.reaches(afterGap, i)) leap(walk, afterGap, i, at)
}

/** Goes on from a node at a place before word `i`, with what may stand before a word. */
function begin(walk: Walk, node: number, i: number, at: number): void {
  const { automaton, read } = walk
  const start = read.starts[i]
  if (start === at) step(walk, node, i)
  else
    for (const { text, symbol } of automaton.before) {
      if (start !== at + text.length || !read.text.startsWith(text, at)) continue
      const target = targetOf(automaton, node, symbol)
      if (target >= 0) step(walk, target, i)
    }
}

/** Goes on from a node after a gap of nothing to four words: of several places the nearest counts, for each phrase. */
function leap(walk: Walk, node: number, i: number, from: number): void {
  const { read, found } = walk
  const outer = found.scope
  const since = found.phrases.length
  let word = wordFrom(read, i + 1, from)
  let at = firstGapPlace(read, word, from)
  for (let skipped = 0; at !== NOWHERE; skipped++) {
    const known = found.phrases.length
    found.scope = known
    begin(walk, node, word, at)
    if (known > since) dropKnown(found, since, known)
    if (skipped === LONGEST_GAP) break
    at = nextGapPlace(read, word, at)
    word = wordFrom(read, word, at)
  }
  takeBack(found, since, outer)
}

/** True where a phrase may begin with word `i`. */
export const mayBegin = (walk: Walk, i: number): boolean => (formAt(walk, i)?.first ?? null) !== null

/** Finds every phrase that begins with word `i`, whose place that is. */
export function walkFrom(walk: Walk, i: number): void {
  const first = formAt(walk, i)?.first
  if (!first) return
  const { whole, stripped, lengths } = first
  const { starts, ends } = walk.read
  for (let k = 0; k < whole.length; k++) goOn(walk, whole[k] as number, i, ends[i] as number)
  for (let k = 0; k < stripped.length; k++)
    arrive(walk, stripped[k] as number, (starts[i] as number) + (lengths[k] as number))
}

/** Finds every phrase that begins with the marks before word `i`, which are at the place. */
export const walkFromMarks = (walk: Walk, i: number, at: number): void => begin(walk, ROOT, i, at)
