import { STOP_WORDS } from '../lexicon/stop-words.ts'
import type { Span } from '../model/span.ts'

/** A word, name or phrase that could be what a text is about. */
export interface Term {
  /** Its words, without plural or possessive ending; small letters but in names. */
  readonly key: string
  readonly span: Span
}

const STOPS = new Set(STOP_WORDS)
// Words with the marks inside them, or the mark that ends a phrase.
const TOKEN =
  /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f]*(?:[-’'&.][A-Za-z\u00c0-\u024f][\w\u00c0-\u024f]*)*|[^\s\w]+|\d[\d.,]*/g
const SHORTEST = 4
const MOST_WORDS = 3
const LONGEST_NAME = 5

const isName = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
}
const isWord = (token: string): boolean => {
  const code = token.charCodeAt(0)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)
}
/** Small words inside a name: "Trans-Pacific Partnership for the Americas". */
const INSIDE_NAMES = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'al', 'bin'])
const ENDS_SENTENCE = /^[.?!:;"“”…—–-]+$/

interface Token {
  readonly word: string
  readonly start: number
  /** First in its sentence: its capital says nothing. */
  readonly opens: boolean
}

/** "reefs", "reef’s", "reef": one word. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  return bare.length > SHORTEST && /[^sui]s$/.test(bare) ? bare.slice(0, -1) : bare
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens.map(({ word }, i) => (i === tokens.length - 1 ? stem(word) : word)).join(' ')

const termOf = (tokens: readonly Token[]): Term => {
  const first = tokens[0] as Token
  const last = tokens.at(-1) as Token
  return { key: keyOf(tokens), span: { start: first.start, end: last.start + last.word.length } }
}

/** The words that a term may begin with, where only some are wanted. */
type FirstWords = ReadonlySet<string> | null

/** The terms in a run of words between stop words: each word, and each two or three that follow one another. */
function smallTerms(run: readonly Token[], first: FirstWords): Term[] {
  const terms: Term[] = []
  for (let i = 0; i < run.length; i++) {
    const { word } = run[i] as Token
    if (first && !first.has(word) && !first.has(stem(word))) continue
    for (let n = 1; n <= MOST_WORDS && i + n <= run.length; n++) {
      const words = run.slice(i, i + n)
      if (n > 1 || (words[0] as Token).word.length > SHORTEST) terms.push(termOf(words))
    }
  }
  return terms
}

/** A name without the words around it that belong to the sentence: "And the Jones Act" is about the Jones Act. */
function nameTerm(run: readonly Token[]): Term[] {
  let from = 0
  let to = run.length
  while (from < to && (STOPS.has((run[from] as Token).word.toLowerCase()) || !isName((run[from] as Token).word))) from++
  while (to > from && !isName((run[to - 1] as Token).word)) to--
  const name = run.slice(from, Math.min(to, from + LONGEST_NAME))
  const [first] = name
  if (!first || (name.length === 1 && (first.opens || first.word.length < 2))) return []
  return [termOf(name)]
}

/**
 * The names and noun phrases of a stretch of text, by rule: runs of capitalised words, and what stands between stop words
 * and marks; with `first`, only those that begin with one of these words. Linear in its length.
 */
export function termsIn(text: string, { start, end }: Span, first: FirstWords = null): Term[] {
  const terms: Term[] = []
  let names: Token[] = []
  let small: Token[] = []
  let opens = true
  const flush = (): void => {
    if (names.length > 0) terms.push(...nameTerm(names))
    if (small.length > 0) terms.push(...smallTerms(small, first))
    if (names.length > 0) names = []
    if (small.length > 0) small = []
  }
  const take = (token: Token): void => {
    if (isName(token.word)) {
      if (small.length > 0) flush()
      names.push(token)
    } else if (names.length > 0 && INSIDE_NAMES.has(token.word)) names.push(token)
    else if (STOPS.has(token.word)) flush()
    else {
      if (names.length > 0) flush()
      small.push(token)
    }
  }
  TOKEN.lastIndex = start
  for (let found = TOKEN.exec(text); found && found.index < end; found = TOKEN.exec(text)) {
    const word = found[0]
    if (isWord(word)) take({ word, start: found.index, opens })
    else flush()
    opens = ENDS_SENTENCE.test(word)
  }
  flush()
  return terms
}
