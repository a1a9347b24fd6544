import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { nearest } from '../model/nearest.ts'
import { checkMatch } from './check-match.ts'
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
  'until',
  'code',
  'within',
  ...LISTS,
]
/** What `topics --show ID --json` says of a topic besides. */
const TOLD = ['origin', 'area']
const REACHES = ['sentence', 'turn', 'exchange'] as const

type Draft = { -readonly [Field in keyof TopicEntry]?: TopicEntry[Field] }

/** A list of phrases, each checked, with the nodes that they stand at. */
interface ReadList {
  readonly phrases: readonly string[]
  readonly nodes: readonly unknown[]
}

function listIn(file: YamlFile, { key, node }: { key: ListField; node: unknown }): ReadList {
  const items = isNull(node) ? [] : itemsOf(node)
  if (!items) file.blame(node, `"${key}" must be a list of phrases`)
  if (items?.[0] === node && wordsOf(node)?.includes(','))
    file.blame(node, `this is one phrase, commas and all; write a list: ${key}: [one, another]`)
  const check = key === 'match' ? checkMatch : checkPhrase
  const read = (items ?? []).flatMap(item => {
    const phrase = wordsOf(item)?.trim()
    const problem = phrase === undefined ? 'a phrase must be words' : check(phrase)
    if (problem !== null) file.blame(item, problem)
    return phrase === undefined || problem !== null ? [] : [{ phrase, item }]
  })
  return { phrases: read.map(({ phrase }) => phrase), nodes: read.map(({ item }) => item) }
}

/** A year, a month or a day that there is. */
function isTime(words: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(words)) return false
  const day = `${words}-01-01`.slice(0, 10)
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
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
    if (words.trim() === '') return 'the label is empty'
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
    return isTime(words) ? null : '"since" is a year, a month or a day: 2023-10-07'
  },
  until(words, draft) {
    draft.until = words
    return isTime(words) ? null : '"until" is a year, a month or a day: 2023-10-07'
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

interface Field {
  readonly key: string
  readonly node: unknown
  readonly draft: Draft
  /** Where the phrases of each list stand. */
  readonly items: Map<string, readonly unknown[]>
}

const isEmpty = (node: unknown): boolean => isNull(node) || itemsOf(node)?.length === 0

function readField(file: YamlFile, { key, node, draft, items }: Field): void {
  if (isList(key)) {
    const { phrases, nodes } = listIn(file, { key, node })
    // A list of nothing but mistakes has been told; that others miss it need not be.
    if (phrases.length > 0 || !isEmpty(node) || key === 'phrases') draft[key] = phrases
    items.set(key, nodes)
    return
  }
  const read = SCALARS[key]
  if (!read || isNull(node)) return
  const words = wordsOf(node)
  const problem = words === null ? `"${key}" needs a value` : read(words, draft)
  if (problem !== null) file.blame(node, problem)
}

function unknownField(key: string): string {
  const [meant] = nearest(key, FIELDS)
  return `unknown field "${key}"; ${meant === undefined ? `a topic has ${FIELDS.join(', ')}` : `did you mean "${meant}"?`}`
}

function entryIn(file: YamlFile, path: string, node: unknown): PlacedEntry[] {
  const toldBefore = file.mistakes.length
  const pairs = pairsOf(node)
  if (!pairs) file.blame(node, 'a topic is a mapping with an id, a label and phrases')
  const draft: Draft = {}
  const nodes = new Map<string, unknown>()
  const items = new Map<string, readonly unknown[]>()
  for (const pair of pairs ?? []) {
    const key = keyOf(pair)
    nodes.set(key, pair.value)
    if (FIELDS.includes(key)) readField(file, { key, node: pair.value, draft, items })
    else if (!TOLD.includes(key)) file.blame(pair.key, unknownField(key))
  }
  for (const field of ['id', 'label'] as const)
    if (pairs && isNull(nodes.get(field) ?? null)) file.blame(nodes.get(field) ?? node, `the topic has no ${field}`)
  // What has no label has been told so; that others miss it need not be.
  const { id, label = id, definition = '', broader = null, phrases = [], ...rest } = draft
  if (id === undefined || label === undefined) return []
  return [
    {
      entry: { id, label, definition, broader, phrases, ...rest },
      path,
      faulty: file.mistakes.length > toldBefore,
      placeOf: (field, item) => {
        if (field === null) return file.placeOf(node)
        return file.placeOf((item === undefined ? null : items.get(field)?.[item]) ?? nodes.get(field) ?? node)
      },
    },
  ]
}

/**
 * The topics of a file: those of its list `topics`; of what `topics --list --json` writes, the items; of what `topics --show
 * ID --json` writes, the file itself.
 */
function topicsIn(file: YamlFile): readonly unknown[] {
  const listed = itemsOf(file.root)
  if (listed && listed[0] !== file.root) return listed
  const pairs = pairsOf(file.root) ?? []
  if (pairs.some(pair => keyOf(pair) === 'id')) return [file.root]
  for (const pair of pairs)
    if (keyOf(pair) !== 'topics')
      file.blame(pair.key, `unknown field "${keyOf(pair)}"; the file has a list "topics", and nothing else`)
  const topics = pairs.find(pair => keyOf(pair) === 'topics')?.value
  if (pairsOf(topics)) file.blame(topics, '"topics" must be a list: each topic begins with "- id:"')
  else if (!itemsOf(topics) && file.mistakes.length === 0) file.blame(file.root, 'the file has no list "topics"')
  return itemsOf(topics) ?? []
}

/** Reads a file of topics in presser’s own format: a list of topics under `topics`. */
export function readPresser(text: TopicText): TopicFile {
  const file = openYaml(text)
  const entries = topicsIn(file).flatMap(item => entryIn(file, text.path, item))
  return { entries, mistakes: file.mistakes, broken: file.broken }
}
