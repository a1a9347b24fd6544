import { fitsGlob } from '../glob.ts'
import { takesEs } from './endings.ts'
import { casesOf, type OpenWord, type Vocabulary, WILD_START } from './vocabulary.ts'

/** The symbols that a word of a text is; `stripped` those that it is without its ending, and `lengths` how long it then is. */
export interface WordSymbols {
  readonly whole: readonly number[]
  readonly stripped: readonly number[]
  readonly lengths: readonly number[]
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
