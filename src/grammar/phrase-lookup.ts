import { CAPITAL_WORDS } from '../lexicon/capital-words.ts'
import { firstFrom } from '../model/halving.ts'
import { leadOf, type Phrase, parsePhrase } from './phrase.ts'
import { casesOf, foldedKey, hasKeys, type PhraseTable, placesOf, type RowPlace, rowAt } from './phrase-table.ts'

/** A row of a table, read when one of its words turns up. */
export interface Row {
  readonly phrase: string
  readonly tags: readonly string[]
  /** How many words before the one it is looked up by the phrase begins. */
  readonly back: number
  /** The letter it begins with, where that is sure. */
  readonly initial: string
  /** The letter of its second word and where that stands, or an empty string. */
  readonly second: string
  readonly step: number
  /** No more characters than this does it take in a text. */
  readonly longest: number
  /** Characters before its first word. */
  readonly lead: number
  /** Groups of words, each with one that must be in the text; empty where there are none such. */
  readonly needs: string
  groups: readonly (readonly string[])[] | null
  /** The text that was asked for them last, and where it has them. */
  asked: Present | null
  spots: ArrayLike<number> | null
  /** Parsed at the first place that it is held against. */
  parsed: Phrase | null
}

/** The row as steps. */
export const parsedOnce = (row: Row): Phrase => {
  row.parsed ??= parsePhrase(row.phrase)
  return row.parsed
}

const initialOf = (phrase: string): string => (/^[\p{L}\p{N}]/u.test(phrase) ? phrase.charAt(0) : '')

const isBlank = (letter: string): boolean => letter === ' ' || letter === '\n' || letter === '\t'

const isLetter = (letter: string, wanted: string): boolean => letter === wanted || letter.toLowerCase() === wanted

/** True where a row may begin at a place: by the letters of its first words, before anything that costs. */
export function mayBegin({ initial, second, step }: Row, text: string, at: number): boolean {
  if (initial !== '' && !isLetter(text.charAt(at), initial)) return false
  if (second === '') return true
  const letter = text.charAt(at + step)
  return isLetter(letter, second) || (second !== '.' && isBlank(letter))
}

/**
 * The letter of a plain phrase’s second word, or the period behind its first letter, and how far behind the beginning it
 * stands: what is between two words is one character, or else begins with two blanks or more.
 */
function secondOf(phrase: string): { second: string; step: number } {
  if (/[(*?~]|\.\.\./.test(phrase)) return { second: '', step: 0 }
  if (phrase.charAt(1) === '.') return { second: '.', step: 1 }
  const between = phrase.search(/[ -]/)
  const second = between < 0 ? '' : phrase.charAt(between + 1)
  return /^[\p{L}\p{N}]$/u.test(second) ? { second, step: between + 1 } : { second: '', step: 0 }
}

function rowOf(table: PhraseTable, { at, back }: RowPlace): Row {
  const [phrase = '', tags = '', needs = ''] = rowAt(table, at)
  return {
    phrase,
    tags: tags.split(' '),
    needs,
    back,
    initial: initialOf(phrase),
    ...secondOf(phrase),
    longest: longestOf(phrase),
    lead: leadOf(phrase),
    parsed: null,
    asked: null,
    spots: null,
    groups: null,
  }
}

/** Where the words of a text stand, in each form that a key may have: a list for each word that has the form. */
export type Present = ReadonlyMap<string, readonly (readonly number[])[]>

/** The words of a text in order, and where each form of them stands. */
export interface TextWords {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  /** `null` in a sentence, where a row is tried as fast as it is asked what it needs. */
  readonly present: Present | null
}

const SHORT = 1000

const WORD = /[\w\u00c0-\u024f\u1e00-\u1eff]+/g

function formsOf(places: ReadonlyMap<string, readonly number[]>): Present {
  const present = new Map<string, (readonly number[])[]>()
  const add = (form: string, own: readonly number[]): void => {
    const known = present.get(form)
    if (known) known.push(own)
    else present.set(form, [own])
  }
  const addForms = (word: string, own: readonly number[]): void => {
    if (isS(word.charCodeAt(word.length - 1))) for (const stem of withoutEnding(word)) add(stem, own)
    else add(word, own)
  }
  for (const [word, own] of places) {
    addForms(word, own)
    if (isCapital(word)) addForms(lowerFirst(word), own)
  }
  return present
}

let last: { readonly text: string; readonly read: TextWords } | null = null

/** The words of a text. Several nets look through one transcript: its words are kept until another is read. */
export function wordsIn(text: string): TextWords {
  if (text.length <= SHORT) return readWords(text)
  if (last?.text !== text) last = { text, read: readWords(text) }
  return last.read
}

/** Reads a text once, word by word. */
function readWords(text: string): TextWords {
  const words: string[] = []
  const starts: number[] = []
  WORD.lastIndex = 0
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    words.push(hit[0])
    starts.push(hit.index)
  }
  return { words, starts, present: text.length > SHORT ? formsOf(placesOfWords(words, starts)) : null }
}

function placesOfWords(words: readonly string[], starts: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let i = 0; i < words.length; i++) {
    const own = places.get(words[i] as string)
    if (own) own.push(starts[i] as number)
    else places.set(words[i] as string, [starts[i] as number])
  }
  return places
}

/** From so many places on, one of them is always near. */
const MANY = 60

/**
 * Where the words stand one of which a row must have, for the group that stands least often; null where each of them is
 * all over the text.
 */
function spotsOf(row: Row, present: Present): ArrayLike<number> | null {
  row.groups ??= row.needs.split(',').map(group => group.split(' '))
  let fewest: readonly (readonly number[])[] = []
  let least = MANY
  for (const group of row.groups) {
    const lists: (readonly number[])[] = []
    let count = 0
    for (const key of group)
      for (const list of present.get(key) ?? NO_PLACES) {
        lists.push(list)
        count += list.length
      }
    if (count === 0) return []
    if (count >= least) continue
    fewest = lists
    least = count
  }
  if (fewest.length === 0) return null
  return fewest.length === 1 ? (fewest[0] as readonly number[]) : Int32Array.from(fewest.flat()).sort()
}

const NO_PLACES: readonly (readonly number[])[] = []

/** What a gap of four words may hold, in characters, and a phrase besides its own. */
const LONGEST_GAP = 120
const LOOSE = 30

const longestOf = (phrase: string): number => phrase.length + LOOSE + (phrase.split('...').length - 1) * LONGEST_GAP

/** Whether a row can begin at a place: asked before it is even parsed. */
export function canStand(row: Row, { present }: TextWords, at: number): boolean {
  if (present === null) return true
  if (row.needs === '') return true
  if (row.asked !== present) {
    row.asked = present
    row.spots = spotsOf(row, present)
  }
  const { spots } = row
  if (spots === null) return true
  const next = firstFrom(spots.length, i => (spots[i] as number) >= at)
  return next < spots.length && (spots[next] as number) - at < row.longest
}

/** Finds the rows that a word leads to, by looking it up in each form that it may be the ending of. */
export type Lookup = (word: string) => readonly Row[]

const isS = (code: number): boolean => code === 0x73 || code === 0x53

const withoutEnding = (word: string): string[] => {
  if (!isS(word.charCodeAt(word.length - 1))) return [word]
  const stems = [word, word.slice(0, -1)]
  if (/es$/i.test(word)) stems.push(word.slice(0, -2))
  if (/ies$/i.test(word)) stems.push(`${word.slice(0, -3)}y`)
  return stems
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

const WILD_START = 3

/** Wild keys (`identif*`) by their first three letters, which every one of them has. */
function byStart(keys: readonly string[]): Map<string, string[]> {
  const wild = new Map<string, string[]>()
  for (const key of keys) {
    const start = key.slice(0, WILD_START)
    const own = wild.get(start)
    if (own) own.push(key)
    else wild.set(start, [key])
  }
  return wild
}

const MOST_REMEMBERED = 50_000

/** A lookup that remembers: a briefing has ten thousand words, and two thousand different ones. */
function remembering(keysFor: (word: string) => readonly string[], rowsOf: (key: string) => readonly Row[]): Lookup {
  const remembered = new Map<string, readonly Row[]>()
  return word => {
    const known = remembered.get(word)
    if (known) return known
    const rows = [...new Set(keysFor(word).flatMap(rowsOf))]
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, rows)
    return rows
  }
}

const NO_ROWS: readonly Row[] = []

function rowsByKey(table: PhraseTable): (key: string) => readonly Row[] {
  const opened = new Map<string, readonly Row[]>()
  // Two keys of one row may be forms of one word: "(capital|Capital)".
  const shared = new Map<string, Row>()
  const rowFor = (place: RowPlace): Row => {
    const id = `${place.at}:${place.back}`
    const row = shared.get(id) ?? rowOf(table, place)
    shared.set(id, row)
    return row
  }
  return key => {
    const known = opened.get(key)
    if (known) return known
    const places = placesOf(table, key)
    if (places.length === 0) return NO_ROWS
    const rows = places.map(rowFor)
    opened.set(key, rows)
    return rows
  }
}

/** The lookup for ordinary text. */
export function ordinaryLookup(table: PhraseTable): Lookup {
  const wild = byStart(table.wild)
  const hasAnyCase = hasKeys(table, '~')
  const hasOpen = hasKeys(table, '*')
  return remembering(word => {
    const forms = isCapital(word) ? [word, lowerFirst(word)] : [word]
    const found = forms.flatMap(withoutEnding)
    for (const form of forms)
      for (const key of wild.get(form.slice(0, WILD_START)) ?? [])
        if (form.startsWith(key.slice(0, -1))) found.push(key)
    if (hasAnyCase) {
      const small = word.toLowerCase()
      found.push(...withoutEnding(small).map(form => `~${form}`))
      for (const key of wild.get(`~${small}`.slice(0, WILD_START)) ?? [])
        if (small.startsWith(key.slice(1, -1))) found.push(key)
    }
    if (hasOpen) found.push('*')
    return found
  }, rowsByKey(table))
}

const CAPITALS = new Set(CAPITAL_WORDS)

/** The lookup for text in capitals: by small letters, and without the short forms that are words there. */
export function capitalsLookup(table: PhraseTable): Lookup {
  const wild = byStart(table.wild.map(foldedKey))
  const wildCases = new Map<string, string[]>()
  for (const key of table.wild) wildCases.set(foldedKey(key), [...(wildCases.get(foldedKey(key)) ?? []), key])
  const keysOf = (small: string): string[] =>
    wildCases.get(small) ?? [
      ...casesOf(small),
      ...(Object.hasOwn(table.mixed, small) ? (table.mixed[small] ?? []) : []),
    ]
  const rowsOf = rowsByKey(table)
  const spoken = (key: string) => rowsOf(key).filter(({ phrase }) => !CAPITALS.has(phrase))
  return remembering(word => {
    const small = word.toLowerCase()
    const keys = withoutEnding(small)
    for (const key of wild.get(small.slice(0, WILD_START)) ?? []) if (small.startsWith(key.slice(0, -1))) keys.push(key)
    return [...keys, '*'].flatMap(keysOf)
  }, spoken)
}
