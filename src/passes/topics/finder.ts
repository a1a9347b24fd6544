import { type CompiledCatalogue, type CompiledTopic, ROW_RULES, type RowRule } from '../../catalogue/index.ts'
import { openNet, type PhraseNet } from '../../grammar/phrase-net.ts'
import type { Span } from '../../model/span.ts'
import type { TopicUse } from '../../model/transcript.ts'

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

/** Everything that is looked for in a transcript. */
export interface Finder {
  readonly topics: readonly SoughtTopic[]
  /** The numbers of the topics that a noun may come back to. */
  readonly heads: ReadonlyMap<string, ReadonlySet<number>>
  /** All hits in order; of several at one place the longest comes first. */
  find(text: string, options?: { readonly capitals?: boolean }): Hit[]
  /** True where topic `a` is a part of topic `b`. */
  isWithin(a: number, b: number): boolean
  /** The topics that a topic is a part of, the nearest first. */
  above(topic: number): readonly number[]
}

interface Part {
  readonly catalogue: CompiledCatalogue
  readonly origin: SoughtTopic['origin']
  readonly net: PhraseNet<string>
  /** What the number of the catalogue’s first topic is here. */
  readonly first: number
}

const nets = new WeakMap<CompiledCatalogue, PhraseNet<string>>()

function netOf(catalogue: CompiledCatalogue): PhraseNet<string> {
  const net = nets.get(catalogue) ?? openNet(catalogue.phrases)
  nets.set(catalogue, net)
  return net
}

/** Reads tags such as `12p`, each once. A topic that a later part has, too, is that part’s. */
function tagReader({ first }: Part, replaced: ReadonlySet<number>) {
  const read = new Map<string, Omit<Hit, 'span'> | null>()
  return (tag: string): Omit<Hit, 'span'> | null => {
    const known = read.get(tag)
    if (known !== undefined) return known
    const topic = first + Number.parseInt(tag, 10)
    const rule = ROW_RULES[tag.slice(-1) as keyof typeof ROW_RULES]
    const hit = replaced.has(topic) ? null : { topic, rule }
    read.set(tag, hit)
    return hit
  }
}

const inOrder = (a: Hit, b: Hit): number => a.span.start - b.span.start || b.span.end - a.span.end

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
  const readers = parts.map(part => ({ net: part.net, read: tagReader(part, replaced) }))
  const above = hierarchy(topics, numbers)
  return {
    topics,
    heads,
    find(text, options) {
      const hits: Hit[] = []
      for (const { net, read } of readers)
        for (const { tag, span } of net.find(text, options)) {
          const hit = read(tag)
          if (hit) hits.push({ topic: hit.topic, rule: hit.rule, span })
        }
      return readers.length > 1 ? hits.sort(inOrder) : hits
    },
    above,
    isWithin: (a, b) => above(a).includes(b),
  }
}
