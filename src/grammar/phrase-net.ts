import type { Span } from '../model/span.ts'
import { escapedName } from './escape.ts'
import { firstWords, matchPhrase, type Phrase, parsePhrase } from './phrase.ts'

/** A phrase of the lexicon, and whatever its finder wants back. */
export interface PhraseRow<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly span: Span
}

/** Finds every phrase of a lexicon in a text, in one pass. */
export interface PhraseNet<Tag> {
  /** All hits in order; of several rows at one place the longest comes first. */
  find(text: string): PhraseHit<Tag>[]
}

const PLAIN = /^\w+$/
const sourceOf = (word: string): string => (PLAIN.test(word) ? word : escapedName(word))

interface Row<Tag> {
  readonly words: string
  /** Of every lexicon row with these words: what one topic needs another refuses. */
  readonly tags: Tag[]
  /** Parsed where the first word turns up, and only then. */
  parsed: Phrase | null
}

const parsedOnce = <Tag>(row: Row<Tag>): Phrase => {
  row.parsed ??= parsePhrase(row.words)
  return row.parsed
}

const keyOf = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

const prefixes = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i + 1))

/**
 * Compiles the rows. One regular expression of plain first words finds where a phrase may begin; the rows of that word
 * are then held against the place. (All phrases in one expression take 300 ms to compile, the first words 1.)
 */
export function compileNet<Tag>(rows: readonly PhraseRow<Tag>[]): PhraseNet<Tag> {
  const byWord = new Map<string, Row<Tag>[]>()
  const known = new Map<string, Row<Tag>>()
  const wildWords = new Set<string>()
  for (const { phrase, tag } of rows) {
    const before = known.get(phrase)
    if (before) {
      before.tags.push(tag)
      continue
    }
    const row: Row<Tag> = { words: phrase, tags: [tag], parsed: null }
    known.set(phrase, row)
    for (const { word, wild } of firstWords(phrase)) {
      if (wild) wildWords.add(word)
      const bucket = byWord.get(word)
      if (!bucket) byWord.set(word, [row])
      else if (bucket.at(-1) !== row) bucket.push(row)
    }
  }
  if (byWord.size === 0) return { find: () => [] }
  // The longest first, so that "terrorist" is not taken for "terror"; a word is then tried under each of its beginnings.
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length)
  const [wild, whole] = [words.filter(word => wildWords.has(word)), words.filter(word => !wildWords.has(word))]
  const anyOf = (list: readonly string[]): string => `(?:${list.map(sourceOf).join('|')})`
  // Only words that end there: "e-mail" does not begin at every e.
  const ends = String.raw`(?=(?:['’]?s)?(?!\w))`
  const net = new RegExp(
    String.raw`\b(?:${whole.length > 0 ? anyOf(whole) + ends : '(?!)'}${wild.length > 0 ? `|${anyOf(wild)}` : ''})`,
    'g',
  )
  const beginnings = new Map(words.map(word => [word, prefixes(word).filter(prefix => byWord.has(prefix))]))
  const hitsAt = (text: string, start: number, found: string): PhraseHit<Tag>[] => {
    const hits: PhraseHit<Tag>[] = []
    for (const beginning of beginnings.get(keyOf(found)) ?? [])
      for (const row of byWord.get(beginning) ?? []) {
        const end = matchPhrase(parsedOnce(row), text, start)
        if (end >= 0) for (const tag of row.tags) hits.push({ tag, span: { start, end } })
      }
    return hits.length > 1 ? hits.sort((a, b) => b.span.end - a.span.end) : hits
  }
  return {
    find(text) {
      const hits: PhraseHit<Tag>[] = []
      net.lastIndex = 0
      for (let found = net.exec(text); found; found = net.exec(text)) hits.push(...hitsAt(text, found.index, found[0]))
      return hits
    },
  }
}
