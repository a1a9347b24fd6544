import { CAPITAL_WORDS } from '../lexicon/capital-words.ts'
import type { Span } from '../model/span.ts'
import { linesOfCapitals } from './capitals.ts'
import { firstKeys, matchPhrase, type Phrase, parsePhrase } from './phrase.ts'

/** A phrase of the lexicon, and whatever its finder wants back. */
export interface PhraseRow<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

/** A phrase found, and what each lexicon row with these words wants back. */
export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly span: Span
}

/** Finds every phrase of a lexicon in a text, in one pass. */
export interface PhraseNet<Tag> {
  /** All hits in order; of several rows at one place the longest comes first. `capitals`: all of it is set in them. */
  find(text: string, options?: { readonly capitals?: boolean }): PhraseHit<Tag>[]
}

/**
 * Phrases by the word they begin with, ready to be stored: `phrase⇥tag tag`, a phrase a line. It is plain JSON, so that
 * the build can make it and the program need not.
 */
export type PhraseTable = Readonly<Record<string, string>>

/** Makes the table of some rows, whose tags are words without blanks. */
export function phraseTable(rows: readonly PhraseRow<string>[]): PhraseTable {
  const tags = new Map<string, string[]>()
  for (const { phrase, tag } of rows) {
    const known = tags.get(phrase)
    if (known) known.push(tag)
    else tags.set(phrase, [tag])
  }
  const lines = new Map<string, string[]>()
  for (const [phrase, own] of tags)
    for (const key of firstKeys(phrase)) {
      const known = lines.get(key) ?? []
      known.push(`${phrase}\t${own.join(' ')}`)
      lines.set(key, known)
    }
  return Object.fromEntries([...lines].map(([key, own]) => [key, own.join('\n')]))
}

interface Row {
  readonly phrase: string
  readonly tags: readonly string[]
  /** Parsed where the first word turns up, and only then. */
  parsed: Phrase | null
}

const parsedOnce = (row: Row): Phrase => {
  row.parsed ??= parsePhrase(row.phrase)
  return row.parsed
}

const rowsIn = (lines: string): Row[] =>
  lines.split('\n').map(line => {
    const [phrase = '', tags = ''] = line.split('\t')
    return { phrase, tags: tags.split(' '), parsed: null }
  })

/** Finds the rows that may begin with a word, by looking the word up in each form that it may be the ending of. */
type Lookup = (word: string) => readonly Row[]

const withoutEnding = (word: string): string[] => {
  if (!/s$/i.test(word)) return [word]
  const stems = [word, word.slice(0, -1)]
  if (/es$/i.test(word)) stems.push(word.slice(0, -2))
  if (/ies$/i.test(word)) stems.push(`${word.slice(0, -3)}y`)
  return stems
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** Wild keys (`identif*`) by their first three letters, which every one of them has. */
function wildKeys(keys: readonly string[]): Map<string, string[]> {
  const wild = new Map<string, string[]>()
  for (const key of keys) {
    if (key === '*' || !key.endsWith('*')) continue
    const start = key.slice(0, 3)
    wild.set(start, [...(wild.get(start) ?? []), key])
  }
  return wild
}

const MOST_REMEMBERED = 50_000

/** A lookup that remembers: a briefing has ten thousand words, and two thousand different ones. */
function lookupIn(keysOf: (word: string) => readonly string[], rowsOf: (key: string) => readonly Row[]): Lookup {
  const remembered = new Map<string, readonly Row[]>()
  return word => {
    const known = remembered.get(word)
    if (known) return known
    const rows = [...new Set(keysOf(word).flatMap(rowsOf))]
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, rows)
    return rows
  }
}

const NO_ROWS: readonly Row[] = []

function rowsByKey(table: PhraseTable): (key: string) => readonly Row[] {
  const opened = new Map<string, readonly Row[]>()
  return key => {
    if (!Object.hasOwn(table, key)) return NO_ROWS
    const known = opened.get(key) ?? rowsIn(table[key] as string)
    opened.set(key, known)
    return known
  }
}

function ordinaryLookup(table: PhraseTable): Lookup {
  const keys = Object.keys(table)
  const wild = wildKeys(keys)
  const hasAnyCase = keys.some(key => key.startsWith('~'))
  const hasOpen = Object.hasOwn(table, '*')
  return lookupIn(word => {
    const forms = /^\p{Lu}/u.test(word) ? [word, lowerFirst(word)] : [word]
    const found = forms.flatMap(withoutEnding)
    for (const form of forms)
      for (const key of wild.get(form.slice(0, 3)) ?? []) if (form.startsWith(key.slice(0, -1))) found.push(key)
    if (hasAnyCase) {
      const small = word.toLowerCase()
      found.push(...withoutEnding(small).map(form => `~${form}`))
      for (const key of wild.get(`~${small.slice(0, 2)}`) ?? []) if (small.startsWith(key.slice(1, -1))) found.push(key)
    }
    if (hasOpen) found.push('*')
    return found
  }, rowsByKey(table))
}

const CAPITALS = new Set(CAPITAL_WORDS)

/** The lookup for text in capitals: by small letters, and without the short forms that are words there. */
function capitalsLookup(table: PhraseTable): Lookup {
  const byFolded = new Map<string, string[]>()
  for (const key of Object.keys(table)) {
    const fold = key.replace(/^~/, '').toLowerCase()
    byFolded.set(fold, [...(byFolded.get(fold) ?? []), key])
  }
  const wild = wildKeys([...byFolded.keys()])
  const rowsOf = rowsByKey(table)
  const spoken = (key: string) => rowsOf(key).filter(({ phrase }) => !CAPITALS.has(phrase))
  return lookupIn(word => {
    const small = word.toLowerCase()
    const keys = withoutEnding(small)
    for (const key of wild.get(small.slice(0, 3)) ?? []) if (small.startsWith(key.slice(0, -1))) keys.push(key)
    return [...keys, '*'].flatMap(key => byFolded.get(key) ?? [])
  }, spoken)
}

const WORD = /[\w\u00c0-\u024f\u1e00-\u1eff]+/g

/** A net whose hits carry the tags of a table as they are stored. */
export function openNet(table: PhraseTable): PhraseNet<string> {
  const ordinary = ordinaryLookup(table)
  let folding: Lookup | null = null
  const hitsAt = (text: string, { at, rows, capitals }: { at: number; rows: readonly Row[]; capitals: boolean }) => {
    const hits: PhraseHit<string>[] = []
    for (const row of rows) {
      const end = matchPhrase(parsedOnce(row), { text, at, capitals })
      if (end >= 0) for (const tag of row.tags) hits.push({ tag, span: { start: at, end } })
    }
    return hits.length > 1 ? hits.sort((a, b) => b.span.end - a.span.end) : hits
  }
  return {
    find(text, { capitals: all = false } = {}) {
      const hits: PhraseHit<string>[] = []
      const lines = all ? [{ start: 0, end: text.length }] : linesOfCapitals(text)
      let line = 0
      WORD.lastIndex = 0
      for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
        const at = word.index
        while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) <= at) line++
        const capitals = (lines[line]?.start ?? Number.POSITIVE_INFINITY) <= at
        if (capitals) folding ??= capitalsLookup(table)
        const rows = (capitals && folding ? folding : ordinary)(word[0])
        if (rows.length > 0) hits.push(...hitsAt(text, { at, rows, capitals }))
      }
      return hits
    },
  }
}

/** Compiles rows whose tags are anything. */
export function compileNet<Tag>(rows: readonly PhraseRow<Tag>[]): PhraseNet<Tag> {
  const net = openNet(phraseTable(rows.map(({ phrase }, i) => ({ phrase, tag: String(i) }))))
  return {
    find: (text, options) =>
      net.find(text, options).map(({ tag, span }) => ({ tag: (rows[Number(tag)] as PhraseRow<Tag>).tag, span })),
  }
}
