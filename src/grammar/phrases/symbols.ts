import { fitsGlob } from '../glob.ts'
import { takesEs } from './endings.ts'

/** The symbols that a word of a text is; `stripped` those that it is without its ending, and `lengths` how long it then is. */
export interface WordSymbols {
  readonly whole: readonly number[]
  readonly stripped: readonly number[]
  readonly lengths: readonly number[]
}

/** A word of an automaton that is open somewhere. */
interface OpenWord {
  readonly symbol: number
  readonly word: string
  readonly anyCase: boolean
}

/** The words of an automaton, by what finds them. */
export interface Vocabulary {
  /** The symbols of plain words, with `~` before those of any case. */
  readonly plain: ReadonlyMap<string, number>
  readonly hasAnyCase: boolean
  /** Those in an odd order of capitals and small letters, by their small letters. */
  readonly odd: ReadonlyMap<string, readonly number[]>
  /** `identif*`, by its first letters. */
  readonly wild: ReadonlyMap<string, readonly OpenWord[]>
  /** `colo?r`: each is tried. */
  readonly globs: readonly OpenWord[]
}

const WILD_START = 3

const OPEN = /[*?]/
const isWild = (word: string): boolean =>
  word.search(OPEN) === word.length - 1 && word.replace('~', '').length > WILD_START

/** A word as it may be written, where it is in capitals: `iran`, `Iran`, `IRAN`, `~iran`. */
const casesOf = (small: string): string[] => [
  ...new Set([small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase(), `~${small}`]),
]

const isMixed = (word: string): boolean => !casesOf(word.replace('~', '').toLowerCase()).includes(word)

/** How many words of an automaton are of a kind or of one before it: plain ones first. */
export interface Kinds {
  /** In letters as one would expect. */
  readonly regular: number
  /** In an odd order of capitals and small letters: `McCain`. */
  readonly mixed: number
  /** Open at the end; the rest is open elsewhere. */
  readonly wild: number
}

/** Puts words in the order of their kinds: what reads them need not tell them apart. */
export function inKinds(words: readonly string[]): { words: readonly string[]; kinds: Kinds } {
  const plain = words.filter(word => !OPEN.test(word))
  const wild = words.filter(word => OPEN.test(word) && isWild(word))
  const globs = words.filter(word => OPEN.test(word) && !isWild(word))
  const regular = plain.filter(word => !isMixed(word))
  return {
    words: [...regular, ...plain.filter(isMixed), ...wild, ...globs],
    kinds: { regular: regular.length, mixed: plain.length, wild: plain.length + wild.length },
  }
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const own = lists.get(key)
  if (own) own.push(item)
  else lists.set(key, [item])
}

const openWord = (marked: string, symbol: number): OpenWord => {
  const anyCase = marked.startsWith('~')
  return { symbol, word: anyCase ? marked.slice(1) : marked, anyCase }
}

/** Reads the words of an automaton; their places are their symbols. */
export function vocabularyOf(words: readonly string[], { regular, mixed, wild }: Kinds): Vocabulary {
  const plain = new Map<string, number>()
  for (let i = 0; i < mixed; i++) plain.set(words[i] as string, i)
  const odd = new Map<string, number[]>()
  for (let i = regular; i < mixed; i++) add(odd, (words[i] as string).replace('~', '').toLowerCase(), i)
  const begun = new Map<string, OpenWord[]>()
  for (let i = mixed; i < wild; i++) {
    const own = openWord((words[i] as string).slice(0, -1), i)
    add(begun, own.word.slice(0, WILD_START).toLowerCase(), own)
  }
  return {
    plain,
    hasAnyCase: words.some(word => word.startsWith('~')),
    odd,
    wild: begun,
    globs: words.slice(wild).map((word, i) => openWord(word, wild + i)),
  }
}

/** A small letter at a word’s start matches either case, a capital only itself: "Turkey" is not "turkey". */
function isCased(word: string, found: string): boolean {
  if (found === word) return true
  const first = found.charAt(0)
  return first.toLowerCase() === word.charAt(0) && first !== word.charAt(0) && found.slice(1) === word.slice(1)
}

const LONGEST_OPEN = 60
const NONE: readonly number[] = []

function fits({ word, anyCase }: OpenWord, found: string, capitals: boolean): boolean {
  const own = found.slice(0, LONGEST_OPEN)
  if (anyCase || capitals) return fitsGlob(own.toLowerCase(), word.toLowerCase())
  const first = own.charAt(0) === word.charAt(0) ? own.charAt(0) : own.charAt(0).toLowerCase()
  return fitsGlob(first + own.slice(1), word)
}

/** How many characters of a word may be its ending: "talks", "taxes". */
function endingsOf(word: string, capitals: boolean): readonly number[] {
  const last = word.charAt(word.length - 1)
  if (last !== 's' && last !== 'S') return NONE
  const isPlural = last === 's' || capitals
  const isLong = /[eE]$/.test(word.slice(0, -1)) && takesEs(word.slice(0, -2))
  if (isLong) return isPlural ? [1, 2] : [2]
  return isPlural ? [1] : NONE
}

/** Adds the plain words that some letters are: a small letter at a word’s start matches either case, a capital only itself. */
function addPlain(letters: string, { plain, hasAnyCase }: Vocabulary, to: number[]): void {
  const own = plain.get(letters)
  if (own !== undefined) to.push(own)
  const first = letters.charAt(0)
  const small = first.toLowerCase()
  const other = small === first ? undefined : plain.get(small + letters.slice(1))
  if (other !== undefined) to.push(other)
  const any = hasAnyCase ? plain.get(`~${letters.toLowerCase()}`) : undefined
  if (any !== undefined) to.push(any)
}

/** Adds the plain words that some letters are, whatever their capitals. */
function addFolded(small: string, { plain, odd }: Vocabulary, to: number[]): void {
  for (const form of casesOf(small)) {
    const own = plain.get(form)
    if (own !== undefined) to.push(own)
  }
  to.push(...(odd.get(small) ?? NONE))
}

function plainSymbols(letters: string, vocabulary: Vocabulary, capitals: boolean): readonly number[] {
  const symbols: number[] = []
  if (capitals) addFolded(letters.toLowerCase(), vocabulary, symbols)
  else addPlain(letters, vocabulary, symbols)
  return symbols
}

function beginsWith({ word, anyCase }: OpenWord, found: string, capitals: boolean): boolean {
  const own = found.slice(0, word.length)
  return capitals || anyCase ? own.toLowerCase() === word.toLowerCase() : isCased(word, own)
}

function openSymbols(found: string, { wild, globs }: Vocabulary, capitals: boolean): readonly number[] {
  const begun = wild.get(found.slice(0, WILD_START).toLowerCase())
  if (begun === undefined && globs.length === 0) return NONE
  return [
    ...(begun ?? []).filter(open => beginsWith(open, found, capitals)),
    ...globs.filter(open => fits(open, found, capitals)),
  ].map(({ symbol }) => symbol)
}

/** What a word of a text is among the words of an automaton; null where it is none of them. */
export function symbolsOf(found: string, vocabulary: Vocabulary, capitals: boolean): WordSymbols | null {
  const whole = [...plainSymbols(found, vocabulary, capitals), ...openSymbols(found, vocabulary, capitals)]
  const stripped: number[] = []
  const lengths: number[] = []
  for (const ending of endingsOf(found, capitals))
    for (const symbol of plainSymbols(found.slice(0, found.length - ending), vocabulary, capitals)) {
      stripped.push(symbol)
      lengths.push(found.length - ending)
    }
  return whole.length + stripped.length === 0 ? null : { whole, stripped, lengths }
}
