import type { CompiledCatalogue, CompiledTopic } from '../../../catalogue/index.ts'
import { openNet, type PhraseNet } from '../../../grammar/phrases/net.ts'
import { inTextOrder, type Span } from '../../../model/span.ts'
import type { TopicUse } from '../../../model/transcript.ts'
import { type MentionRule, type Senses, sensesOf } from './senses.ts'

/** A topic to look for, and whose it is. */
export interface SoughtTopic extends CompiledTopic {
  readonly origin: TopicUse['origin']
}

/** A phrase of a topic in the text, before anything is decided. */
export interface Hit {
  /** The topic’s number in the finder. */
  readonly topic: number
  readonly rule: MentionRule | 'match' | 'acronym' | 'anaphor' | 'recurring'
  readonly span: Span
}

/** A phrase that counts for no topic by itself: it lets weak phrases of topics count, and refuses those of others. */
export interface Sign extends Pick<Senses, 'lets' | 'refuses'> {
  readonly span: Span
}

/** What stands in a text, each list in order; signs are apart, as a name such as "Syria" is one for forty topics. */
export interface Findings {
  readonly hits: Hit[]
  readonly signs: Sign[]
}

/** Everything that is looked for in a transcript. */
export interface Finder {
  readonly topics: readonly SoughtTopic[]
  /** The number of each topic by its id; of those with the same id the last counts. */
  readonly numbers: ReadonlyMap<string, number>
  /** The numbers of the topics that a noun may come back to. */
  readonly heads: ReadonlyMap<string, ReadonlySet<number>>
  /** All that stands in a text; `capitals`: the whole of it is set in them. */
  search(text: string, options?: { readonly capitals?: boolean }): Findings
  /** True where topic `a` is a part of topic `b`. */
  isWithin(a: number, b: number): boolean
  /** The topics that a topic is a part of, the nearest first. */
  above(topic: number): readonly number[]
}

/** A catalogue, and what the number of its first topic is among all. */
interface Part {
  readonly catalogue: CompiledCatalogue
  readonly origin: SoughtTopic['origin']
  readonly first: number
}

type Replaced = ReadonlySet<number>

function numbered(catalogues: readonly Omit<Part, 'first'>[]): Part[] {
  let next = 0
  return catalogues.map(part => {
    const first = next
    next += part.catalogue.topics.length
    return { ...part, first }
  })
}

const MOST_STEPS = 20

function hierarchy(topics: readonly SoughtTopic[], numbers: ReadonlyMap<string, number>) {
  const chains = new Map<number, readonly number[]>()
  return (topic: number): readonly number[] => {
    const known = chains.get(topic)
    if (known) return known
    const chain: number[] = []
    for (let id = topics[topic]?.broader ?? null; id !== null && chain.length < MOST_STEPS; ) {
      const number = numbers.get(id)
      if (number === undefined || number === topic) break
      chain.push(number)
      id = topics[number]?.broader ?? null
    }
    chains.set(topic, chain)
    return chain
  }
}

function headsOf(parts: readonly Part[], replaced: Replaced): Finder['heads'] {
  const heads = new Map<string, Set<number>>()
  for (const { catalogue, first } of parts)
    for (const [noun, topics] of Object.entries(catalogue.heads)) {
      const known = heads.get(noun) ?? new Set()
      for (const topic of topics) if (!replaced.has(first + topic)) known.add(first + topic)
      heads.set(noun, known)
    }
  return heads
}

const nets = new WeakMap<CompiledCatalogue, PhraseNet>()

function netOf(catalogue: CompiledCatalogue): PhraseNet {
  const net = nets.get(catalogue) ?? openNet(catalogue.phrases)
  nets.set(catalogue, net)
  return net
}

function searcher(parts: readonly Part[], replaced: Replaced): Finder['search'] {
  const readers = parts.map(({ catalogue, first }) => ({
    net: netOf(catalogue),
    sensesOf: sensesOf(catalogue, { first, replaced }),
  }))
  return (text, options) => {
    const hits: Hit[] = []
    const signs: Sign[] = []
    for (const { net, sensesOf } of readers)
      net.each(
        text,
        (phrase, start, end) => {
          const { mentions, lets, refuses } = sensesOf(phrase)
          const span = { start, end }
          for (const { topic, rule } of mentions) hits.push({ topic, rule, span })
          if (lets.length + refuses.length > 0) signs.push({ lets, refuses, span })
        },
        options,
      )
    // One net tells of all in order.
    return readers.length > 1 ? { hits: hits.sort(inTextOrder), signs: signs.sort(inTextOrder) } : { hits, signs }
  }
}

/** A finder for one or more catalogues; of topics with the same id the last counts. */
export function finderFor(catalogues: readonly Omit<Part, 'first'>[]): Finder {
  const parts = numbered(catalogues)
  const topics = parts.flatMap(({ catalogue, origin }) => catalogue.topics.map(topic => ({ ...topic, origin })))
  const numbers = new Map(topics.map(({ id }, i) => [id, i]))
  const replaced = new Set(topics.flatMap(({ id }, i) => (numbers.get(id) === i ? [] : [i])))
  const above = hierarchy(topics, numbers)
  return {
    topics,
    numbers,
    heads: headsOf(parts, replaced),
    search: searcher(parts, replaced),
    above,
    isWithin: (a, b) => above(a).includes(b),
  }
}
