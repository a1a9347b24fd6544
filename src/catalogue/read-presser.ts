import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { checkPhrase } from './check-phrase.ts'
import type { PlacedEntry, TopicFile, TopicText } from './topic-file.ts'
import { isNull, itemsOf, keyOf, openYaml, pairsOf, wordsOf, type YamlFile } from './yaml-nodes.ts'

const LISTS = ['phrases', 'patterns', 'weak', 'needs', 'not', 'match', 'gate'] as const
type ListField = (typeof LISTS)[number]
const isList = (key: string): key is ListField => (LISTS as readonly string[]).includes(key)

const FIELDS: readonly string[] = [
  'id',
  'label',
  'definition',
  'broader',
  'setting',
  'since',
  'code',
  'within',
  ...LISTS,
]
const REACHES = ['sentence', 'turn', 'exchange'] as const

type Draft = { -readonly [Field in keyof TopicEntry]?: TopicEntry[Field] }

/** The phrases of a list, each checked. */
function listIn(file: YamlFile, { key, node }: { key: ListField; node: unknown }): string[] {
  if (isNull(node)) return []
  const items = itemsOf(node)
  if (!items) file.blame(node, `"${key}" must be a list of phrases`)
  return (items ?? []).flatMap(item => {
    const phrase = wordsOf(item)?.trim()
    const problem = phrase === undefined ? 'a phrase must be words' : key === 'match' ? null : checkPhrase(phrase)
    if (problem !== null) file.blame(item, problem)
    return phrase === undefined || problem !== null ? [] : [phrase]
  })
}

/** Reads a field that holds one value; says what is wrong with it. */
const SCALARS: Readonly<Record<string, (words: string, draft: Draft) => string | null>> = {
  id(words, draft) {
    draft.id = words
    return /^[a-z][a-z0-9-]*$/.test(words)
      ? null
      : 'an id has small letters, digits and hyphens, and begins with a letter'
  },
  label(words, draft) {
    draft.label = words
    return words.includes('\n') ? 'a label is one line' : null
  },
  definition(words, draft) {
    draft.definition = words.trim()
    return words.trim().includes('\n') ? 'a definition is one line' : null
  },
  broader(words, draft) {
    draft.broader = words
    return null
  },
  setting(words, draft) {
    draft.setting = words === 'true'
    return words === 'true' || words === 'false' ? null : '"setting" is true or false'
  },
  since(words, draft) {
    draft.since = words
    return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(words) ? null : '"since" is a year, a month or a day: 2023-10-07'
  },
  code(words, draft) {
    draft.code = Number(words)
    return /^\d{1,4}$/.test(words) ? null : 'a code is a number of the Policy Agendas codebook'
  },
  within(words, draft) {
    const reach = REACHES.find(known => known === words)
    if (reach) draft.within = reach
    return reach ? null : `"within" is one of: ${REACHES.join(', ')}`
  },
}

function readField(file: YamlFile, { key, node, draft }: { key: string; node: unknown; draft: Draft }): void {
  if (isList(key)) {
    const list = listIn(file, { key, node })
    if (list.length > 0 || key === 'phrases') draft[key] = list
    return
  }
  const read = SCALARS[key]
  if (!read || (isNull(node) && key === 'broader')) return
  const words = wordsOf(node)
  const problem = words === null ? `"${key}" needs a value` : read(words, draft)
  if (problem !== null) file.blame(node, problem)
}

function entryIn(file: YamlFile, path: string, node: unknown): PlacedEntry[] {
  const pairs = pairsOf(node)
  if (!pairs) file.blame(node, 'a topic is a mapping with an id, a label and phrases')
  const draft: Draft = {}
  const nodes = new Map<string, unknown>()
  for (const pair of pairs ?? []) {
    const key = keyOf(pair)
    nodes.set(key, pair.value)
    if (FIELDS.includes(key)) readField(file, { key, node: pair.value, draft })
    else file.blame(pair.key, `unknown field "${key}"; a topic has ${FIELDS.join(', ')}`)
  }
  for (const field of ['id', 'label'] as const)
    if (pairs && draft[field] === undefined && !nodes.has(field)) file.blame(node, `the topic has no ${field}`)
  const { id, label, definition = '', broader = null, phrases = [], ...rest } = draft
  if (id === undefined || label === undefined) return []
  return [
    {
      entry: { id, label, definition, broader, phrases, ...rest },
      path,
      placeOf: (field, item) => {
        const value = field === null ? node : nodes.get(field)
        return file.placeOf((item === undefined ? null : itemsOf(value)?.[item]) ?? value ?? node)
      },
    },
  ]
}

/** Reads a file of topics in presser’s own format: a list of topics under `topics`. */
export function readPresser(text: TopicText): TopicFile {
  const file = openYaml(text)
  const pairs = pairsOf(file.root)
  const topics = pairs?.find(pair => keyOf(pair) === 'topics')?.value
  const items = itemsOf(topics)
  if (!items && file.mistakes.length === 0) file.blame(file.root, 'the file has no list "topics"')
  for (const pair of pairs ?? [])
    if (keyOf(pair) !== 'topics') file.blame(pair.key, `unknown field "${keyOf(pair)}"; the file has "topics" alone`)
  const entries = (items ?? []).flatMap(item => entryIn(file, text.path, item))
  return { entries, mistakes: file.mistakes }
}
