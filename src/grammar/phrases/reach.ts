import { LONGEST_GAP } from './between.ts'
import type { Form } from './forms.ts'
import type { OpenAutomaton } from './open.ts'
import type { TextWords } from './text-words.ts'

/** Tells whether a word that leads on from a node may stand behind word `i` and a gap: behind most, none does. */
export type Reach = (node: number, i: number) => boolean

const [BLANK, HYPHEN, APOSTROPHE, QUOTE] = [0x20, 0x2d, 0x27, 0x2019]

/** True where nothing divides word `i` from the one before: "al-Qaida" is one word of a gap, and so is "Jordan’s". */
function isJoined({ text, starts, ends }: TextWords, i: number): boolean {
  for (let at = ends[i - 1] as number; at < (starts[i] as number); at++) {
    const unit = text.charCodeAt(at)
    if (unit === BLANK || (unit !== HYPHEN && unit !== APOSTROPHE && unit !== QUOTE)) return false
  }
  return true
}

const LAST = -1

/** The forms that each symbol is read from, as lists in arrays: each begins at its head, and has a rest. */
function formsBySymbol(forms: readonly (Form | null)[], symbols: number) {
  const heads = new Int32Array(symbols).fill(LAST)
  const rests: number[] = []
  const numbers: number[] = []
  const add = (symbol: number, form: number): void => {
    rests.push(heads[symbol] as number)
    heads[symbol] = numbers.push(form) - 1
  }
  for (let number = 0; number < forms.length; number++) {
    const form = forms[number]
    if (!form) continue
    for (const symbol of form.symbols.whole) add(symbol, number)
    for (const symbol of form.symbols.stripped) add(symbol, number)
  }
  return { heads, rests, numbers }
}

/** Sets of numbers below a bound, in one list of bits: a text needs hundreds, and each would be small. */
function sets(bound: number) {
  const width = (bound >> 5) + 1
  let bits = new Int32Array(64 * width)
  let end = 0
  return {
    /** Makes an empty set; what comes back stands for it. */
    make: (): number => {
      if (end + width > bits.length) {
        const longer = new Int32Array(2 * bits.length)
        longer.set(bits)
        bits = longer
      }
      end += width
      return end - width
    },
    add: (set: number, number: number): void => {
      const at = set + (number >> 5)
      bits[at] = (bits[at] as number) | (1 << (number & 31))
    },
    has: (set: number, number: number): boolean => ((bits[set + (number >> 5)] as number) & (1 << (number & 31))) !== 0,
  }
}

const [UNASKED, ANY, NONE, FIRST_SET] = [0, 1, 2, 3]

/** Looks over the words of a text: for each node that a gap leads to, which of them lead on from it. */
export function reachIn(
  read: TextWords,
  { forms, automaton }: { forms: readonly (Form | null)[]; automaton: OpenAutomaton },
): Reach {
  const { nodes, symbols, firstMark } = automaton
  const { heads, rests, numbers: own } = formsBySymbol(forms, firstMark)
  const { make, add, has } = sets(forms.length)
  const leadingOn = (node: number): number => {
    let set = NONE
    for (let i = nodes[node] as number; i < (nodes[node + 1] as number); i++) {
      const symbol = symbols[i] as number
      // Marks are at no word’s place.
      if (symbol >= firstMark) return ANY
      for (let at = heads[symbol] as number; at !== LAST; at = rests[at] as number) {
        if (set === NONE) set = FIRST_SET + make()
        add(set - FIRST_SET, own[at] as number)
      }
    }
    return set
  }
  /** What leads on from each node that has been asked for: `ANY`, `NONE`, or a set. */
  const known = new Int32Array(nodes.length)
  return (node, i) => {
    if (known[node] === UNASKED) known[node] = leadingOn(node)
    const set = known[node] as number
    if (set < FIRST_SET) return set === ANY
    for (let next = i + 1, skipped = 0; next < read.numbers.length; next++) {
      if (has(set - FIRST_SET, read.numbers[next] as number)) return true
      if (!isJoined(read, next) && ++skipped > LONGEST_GAP) return false
    }
    return false
  }
}
