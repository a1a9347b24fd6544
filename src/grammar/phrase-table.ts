import { ENGLISH_WORDS } from '../lexicon/english.ts'
import { STOP_WORDS } from '../lexicon/stop-words.ts'
import { anchoring, type Commonness, EVERYWHERE } from './phrase-anchor.ts'

/** A phrase of the lexicon, and whatever its finder wants back. */
export interface PhraseRow<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

/**
 * Phrases by their rarest word, ready to be stored and to be read without being unpacked: plain JSON, so that the build can
 * make it and the program need not.
 */
export interface PhraseTable {
  /** ``phrase^tag tag^need need,need` ``, one behind the other; the marks are such as JSON need not escape. */
  readonly rows: string
  /** By the first two characters of a key: `|key row row:1|…`, each row by its place in `rows`, and how far behind its first word the key is. */
  readonly keys: Readonly<Record<string, string>>
  /** The keys that are beginnings of words: `identif*`. */
  readonly wild: readonly string[]
  /** The keys of letters in an odd order, `McCain`, by their small letters: a line in capitals does not tell them. */
  readonly mixed: Readonly<Record<string, readonly string[]>>
}

/** A key’s row: where it begins in the table, and how many words before the key the phrase begins. */
export interface RowPlace {
  readonly at: number
  readonly back: number
}

const END = '`'

/** Characters of a key by which it is filed. */
const FILED = 2

const STOPS = new Set(STOP_WORDS)

export type { Commonness } from './phrase-anchor.ts'

const LONGEST_STOP = 20
const MOST_COMMON = new Set(ENGLISH_WORDS)

/** The commonness of stop words, the shorter the more common; 0 of all others. */
export const byStopWords: Commonness = word => {
  const small = word.toLowerCase()
  if (MOST_COMMON.has(small)) return EVERYWHERE + LONGEST_STOP
  return STOPS.has(small) ? EVERYWHERE + LONGEST_STOP - small.length : 0
}

/** Makes the table of some rows, whose tags are words without blanks. */
export function phraseTable(rows: readonly PhraseRow<string>[], commonness: Commonness = byStopWords): PhraseTable {
  const tags = new Map<string, string[]>()
  for (const { phrase, tag } of rows) {
    const known = tags.get(phrase)
    if (known) known.push(tag)
    else tags.set(phrase, [tag])
  }
  const places = new Map<string, string[]>()
  let text = ''
  for (const [phrase, own] of tags) {
    const { anchors, needs } = anchoring(phrase, commonness)
    for (const { key, back } of anchors) {
      const known = places.get(key) ?? []
      known.push(back === 0 ? String(text.length) : `${text.length}:${back}`)
      places.set(key, known)
    }
    text += `${phrase}^${own.join(' ')}^${needs.map(group => group.join(' ')).join(',')}${END}`
  }
  const keys: Record<string, string> = {}
  for (const [key, own] of places) {
    const file = key.slice(0, FILED)
    keys[file] = `${Object.hasOwn(keys, file) ? keys[file] : '|'}${key} ${own.join(' ')}|`
  }
  return { rows: text, keys, wild: [...places.keys()].filter(isWild), mixed: mixedKeys([...places.keys()]) }
}

const isWild = (key: string): boolean => key !== '*' && key.endsWith('*')

/** The keys that a word of small letters may be, but for the mixed ones: `iran`, `~iran`, `Iran`, `IRAN`. */
export const casesOf = (small: string): string[] => [
  ...new Set([small, `~${small}`, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()]),
]

/** A key in small letters. */
export const foldedKey = (key: string): string => key.replace(/^~/, '').toLowerCase()

function mixedKeys(keys: readonly string[]): Record<string, string[]> {
  const mixed: Record<string, string[]> = {}
  for (const key of keys) {
    const small = foldedKey(key)
    if (isWild(key) || casesOf(small).includes(key)) continue
    mixed[small] = [...(Object.hasOwn(mixed, small) ? (mixed[small] as string[]) : []), key]
  }
  return mixed
}

/** The rows of a key. */
export function placesOf({ keys }: PhraseTable, key: string): RowPlace[] {
  const file = key.slice(0, FILED)
  const entries = Object.hasOwn(keys, file) ? (keys[file] as string) : ''
  const at = entries.indexOf(`|${key} `)
  if (at < 0) return []
  const list = entries.slice(at + key.length + 2, entries.indexOf('|', at + 1))
  return list.split(' ').map(place => {
    const [row, back = '0'] = place.split(':')
    return { at: Number(row), back: Number(back) }
  })
}

/** The fields of the row at a place. */
export const rowAt = ({ rows }: PhraseTable, at: number): string[] => rows.slice(at, rows.indexOf(END, at)).split('^')

/** The keys that begin with a mark: `~` for any case, `*` for an open beginning. */
export const hasKeys = ({ keys }: PhraseTable, mark: string): boolean =>
  Object.keys(keys).some(file => file.startsWith(mark))
