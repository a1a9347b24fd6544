import type { CompiledCatalogue, CompiledTopic, RowRule } from '../../catalogue/index.ts'
import { openNet, type PhraseNet } from '../../grammar/phrases/net.ts'
import type { Span } from '../../model/span.ts'
import type { TopicUse } from '../../model/transcript.ts'
import { type Senses, sensesOf } from './senses.ts'

/** A topic to look for, and whose it is. */
export interface SoughtTopic extends CompiledTopic {
  readonly origin: TopicUse['origin']
}

/** A phrase of a topic in the text, before anything is decided. */
export interface Hit {
  /** The topic’s number in the finder. */
  readonly topic: number
  readonly rule: RowRule
  readonly span: Span
}

/** A phrase that counts for no topic by itself: it lets weak phrases of topics count, and refuses those of others. */
export interface Sign extends Pick<Senses, 'lets' | 'refuses'> {
  readonly span: Span
}

/** Everything that is looked for in a transcript. */
export interface Finder {
  readonly topics: readonly SoughtTopic[]
  /** The numbers of the topics that a noun may come back to. */
  readonly heads: ReadonlyMap<string, ReadonlySet<number>>
  /** All hits in order, signs among them as `needs` and `not`; of several at one place the longest comes first. */
  find(text: string, options?: { readonly capitals?: boolean }): Hit[]
  /** The same with signs apart: a name such as "Syria" is one for forty topics. */
  search(text: string): { readonly hits: Hit[]; readonly signs: Sign[] }
  /** True where topic `a` is a part of topic `b`. */
  isWithin(a: number, b: number): boolean
  /** The topics that a topic is a part of, the nearest first. */
  above(topic: number): readonly number[]
}

interface Part {
  readonly catalogue: CompiledCatalogue
  readonly origin: SoughtTopic['origin']
  readonly net: PhraseNet
  /** What the number of the catalogue’s first topic is here. */
  readonly first: number
}

const nets = new WeakMap<CompiledCatalogue, PhraseNet>()

function netOf(catalogue: CompiledCatalogue): PhraseNet {
  const net = nets.get(catalogue) ?? openNet(catalogue.phrases)
  nets.set(catalogue, net)
  return net
}

const inOrder = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end

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

/** A finder for one or more catalogues; of topics with the same id the last counts. */
export function finderFor(
  catalogues: readonly { readonly catalogue: CompiledCatalogue; readonly origin: SoughtTopic['origin'] }[],
): Finder {
  let first = 0
  const parts = catalogues.map(({ catalogue, origin }): Part => {
    const part = { catalogue, origin, net: netOf(catalogue), first }
    first += catalogue.topics.length
    return part
  })
  const topics = parts.flatMap(({ catalogue, origin }) => catalogue.topics.map(topic => ({ ...topic, origin })))
  const numbers = new Map(topics.map(({ id }, i) => [id, i]))
  const replaced = new Set(topics.flatMap(({ id }, i) => (numbers.get(id) === i ? [] : [i])))
  const heads = new Map<string, Set<number>>()
  for (const { catalogue, first: from } of parts)
    for (const [noun, own] of Object.entries(catalogue.heads))
      heads.set(noun, new Set([...(heads.get(noun) ?? []), ...own.map(i => from + i).filter(i => !replaced.has(i))]))
  const readers = parts.map(({ net, catalogue, first: from }) => ({
    net,
    sensesOf: sensesOf(catalogue, { first: from, replaced }),
  }))
  const above = hierarchy(topics, numbers)
  const eachPhrase = (text: string, capitals: boolean, note: (senses: Senses, span: Span) => void): void => {
    for (const reader of readers)
      reader.net.each(text, (phrase, start, end) => note(reader.sensesOf(phrase), { start, end }), { capitals })
  }
  const sorted = <Item extends { readonly span: Span }>(items: Item[]): Item[] =>
    readers.length > 1 ? items.sort(inOrder) : items
  return {
    topics,
    heads,
    find(text, { capitals = false } = {}) {
      const hits: Hit[] = []
      eachPhrase(text, capitals, ({ mentions, lets, refuses }, span) => {
        for (const { topic, rule } of mentions) hits.push({ topic, rule, span })
        for (const topic of lets) hits.push({ topic, rule: 'needs', span })
        for (const topic of refuses) hits.push({ topic, rule: 'not', span })
      })
      return sorted(hits)
    },
    search(text) {
      const hits: Hit[] = []
      const signs: Sign[] = []
      eachPhrase(text, false, ({ mentions, lets, refuses }, span) => {
        for (const { topic, rule } of mentions) hits.push({ topic, rule, span })
        if (lets.length + refuses.length > 0) signs.push({ lets, refuses, span })
      })
      return { hits: sorted(hits), signs: sorted(signs) }
    },
    above,
    isWithin: (a, b) => above(a).includes(b),
  }
}
