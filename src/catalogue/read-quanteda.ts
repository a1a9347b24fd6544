import type { Pair } from '../source/yaml.ts'
import { checkPhrase } from './check-phrase.ts'
import { freeId, idOfLabel } from './ids.ts'
import { literal } from './literal.ts'
import type { PlacedEntry, TopicFile, TopicText } from './topic-file.ts'
import { isNull, itemsOf, keyOf, openYaml, pairsOf, wordsOf, type YamlFile } from './yaml-nodes.ts'

interface Level {
  readonly file: YamlFile
  readonly path: string
  /** The id of the level above. */
  readonly broader: string | null
  readonly ids: Set<string>
}

/** A word of a glob, in which only `*` and `?` mean anything, as one of a phrase. */
function wordOf(glob: string): string {
  const word = literal(glob.toLowerCase()).replace(/\\([*?])/g, '$1')
  return /^[*?]/.test(word) ? word : `~${word}`
}

/** A glob of quanteda as a phrase: each word in any case. */
const phraseOf = (glob: string): string =>
  glob
    .trim()
    .split(/\s+/)
    .filter(word => word !== '')
    .map(wordOf)
    .join(' ')

function phrasesIn(items: readonly unknown[], file: YamlFile): string[] {
  return items.flatMap(item => {
    if (pairsOf(item)) return []
    const glob = wordsOf(item)
    const phrase = phraseOf(glob ?? '')
    const problem = glob === null ? 'this is no word' : checkPhrase(phrase)
    if (problem !== null) file.blame(item, problem)
    return problem === null ? [phrase] : []
  })
}

/** An id that no other key of the file has: "war" of "Russia" is `russia-war` where `war` is taken. */
function idFor(key: string, { broader, ids }: Level): string {
  const short = idOfLabel(key)
  return freeId(broader === null || !ids.has(short) ? short : `${broader}-${short}`, ids)
}

function entriesIn({ key: node, value, ...rest }: Pick<Pair, 'key' | 'value'>, level: Level): PlacedEntry[] {
  const key = keyOf({ key: node, value, ...rest } as Pair)
  const { file, path, broader } = level
  if (key.trim() === '') file.blame(node, 'the key has no name; put NULL and ~ in quotation marks')
  const id = idFor(key, level)
  const below = pairsOf(value)
  const items = below ? [] : itemsOf(value)
  // Of a list, a mapping among its globs is a level below, too.
  const nested = [...(below ?? []), ...(items ?? []).flatMap(item => pairsOf(item) ?? [])]
  if (!below && !items && !isNull(value)) file.blame(value, 'a key of a dictionary has a list of words, or keys')
  const toldBefore = file.mistakes.length
  const phrases = [...new Set(phrasesIn(items ?? [], file))]
  const faulty = file.mistakes.length > toldBefore || !(below || items || isNull(value))
  const entry = { id, label: key, definition: '', broader, phrases }
  return [
    { entry, path, faulty, placeOf: () => file.placeOf(node) },
    ...nested.flatMap(pair => entriesIn(pair, { ...level, broader: id })),
  ]
}

/** Reads a dictionary of quanteda (R) in YAML: keys with lists of globs, nested as deep as one likes. */
export function readQuanteda(text: TopicText): TopicFile {
  const file = openYaml(text)
  const pairs = pairsOf(file.root)
  if (!pairs && file.mistakes.length === 0)
    file.blame(
      file.root,
      'the file has neither a list "topics" nor the keys of a dictionary; YAML and the JSON lines of spaCy are read',
    )
  const ids = new Set<string>()
  const entries = (pairs ?? []).flatMap(pair => entriesIn(pair, { file, path: text.path, broader: null, ids }))
  return { entries, mistakes: file.mistakes, broken: file.broken }
}
