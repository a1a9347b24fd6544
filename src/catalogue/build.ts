import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { checkEntries } from './check-entries.ts'
import { compileTopics } from './compile.ts'
import { readPresser } from './read-presser.ts'
import type { TopicMistake, TopicText } from './topic-file.ts'
import { keyOf, openYaml, pairsOf, wordsOf } from './yaml-nodes.ts'

/** An area of the catalogue: a file, its title, and its topics. */
export interface Area {
  readonly file: string
  readonly title: string
  readonly topics: readonly TopicEntry[]
}

/** What the build puts in the place of `areas.yaml`. */
export interface BuiltCatalogue {
  readonly compiled: string
  readonly areas: string
  readonly mistakes: readonly TopicMistake[]
}

// One byte a character: a string literal with a curly apostrophe in it takes two for each.
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Compiles the catalogue: `index` names the areas, `files` are all YAML files beside it. */
export function buildCatalogue(index: TopicText, files: readonly TopicText[]): BuiltCatalogue {
  const list = openYaml(index)
  const pairs = pairsOf(pairsOf(list.root)?.find(pair => keyOf(pair) === 'areas')?.value) ?? []
  const named = pairs.map(pair => ({ file: keyOf(pair), title: wordsOf(pair.value) ?? '', pair }))
  for (const { file, pair } of named)
    if (!files.some(({ path }) => path.endsWith(`/${file}.yaml`))) list.blame(pair.key, `there is no file ${file}.yaml`)
  for (const { path } of files)
    if (!named.some(({ file }) => path.endsWith(`/${file}.yaml`)))
      list.blame(list.root, `${path} is not among the areas`)
  const read = named.flatMap(({ file, title }) => {
    const text = files.find(({ path }) => path.endsWith(`/${file}.yaml`))
    return text ? [{ file, title, ...readPresser(text) }] : []
  })
  const placed = read.flatMap(({ entries }) => entries)
  const areas = read.map(
    ({ file, title, entries }): Area => ({ file, title, topics: entries.map(({ entry }) => entry) }),
  )
  return {
    compiled: ascii(JSON.stringify(compileTopics(placed.map(({ entry }) => entry)))),
    areas: ascii(JSON.stringify(areas)),
    mistakes: [
      ...list.mistakes,
      ...read.flatMap(({ mistakes }) => mistakes),
      ...checkEntries(placed, { known: new Map(), strict: true }),
    ],
  }
}
