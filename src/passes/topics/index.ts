import type { Exchange, TopicUse, Transcript } from '../../model/transcript.ts'
import type { Pass } from '../pass.ts'
import { type Discovered, discover } from './discover/discover.ts'
import { withDiscovered } from './discover/give.ts'
import type { Finder } from './find/finder.ts'
import { finderOf } from './find/finders.ts'
import type { Judged } from './judge/judge.ts'
import { withTopics } from './rank/assign.ts'
import { rankContextOf } from './rank/rank-context.ts'
import { mentionOf, type Tagged, tag } from './tag.ts'

/** The list under a key, begun where there is none. */
function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

interface UsesContext {
  readonly finder: Finder
  readonly mentions: readonly Judged[]
  readonly exchanges: readonly Exchange[]
  readonly headings: Tagged['headings']
}

/** The topics that are named, in the order of the catalogue. */
function usesOf(transcript: Transcript, { finder, mentions, exchanges, headings }: UsesContext): TopicUse[] {
  const byTopic = new Map<number, Judged[]>([...headings.naming.keys()].map(topic => [topic, []]))
  for (const mention of mentions) listIn(byTopic, mention.topic).push(mention)
  const asked = new Map<string, string[]>()
  for (const { id, topics: about } of exchanges) for (const topic of about) listIn(asked, topic.id).push(id)
  return [...byTopic.keys()]
    .sort((a, b) => a - b)
    .map((topic): TopicUse => {
      const { id = '', label = '', origin = 'catalogue' } = finder.topics[topic] ?? {}
      const own = (byTopic.get(topic) ?? []).map(mention => mentionOf(transcript, mention))
      return {
        id,
        label,
        origin,
        turns: [...new Set(own.map(({ turn }) => turn))],
        exchanges: asked.get(id) ?? [],
        headings: headings.naming.get(topic) ?? [],
        mentions: own,
      }
    })
}

/** The discovered topics as the document has them. */
function discoveredUses(
  transcript: Transcript,
  found: readonly Discovered[],
  exchanges: readonly Exchange[],
): TopicUse[] {
  return found.map(({ id, label, mentions }) => ({
    id,
    label,
    origin: 'discovered',
    turns: [...new Set(mentions.map(({ turn }) => turn.id))],
    exchanges: exchanges
      .filter(({ topics: about }) => about.some(topic => topic.id === id))
      .map(exchange => exchange.id),
    headings: [],
    mentions: mentions.map(mention => mentionOf(transcript, mention)),
  }))
}

const mostAsked = (a: TopicUse, b: TopicUse): number =>
  b.exchanges.length - a.exchanges.length || b.mentions.length - a.mentions.length

/** Names topics in every turn and heading, and gives each exchange the topics it is about. */
export const topics: Pass = async (transcript, { catalogues }) => {
  const finder = finderOf(catalogues)
  const tagged = await tag(transcript, finder)
  const { headings } = tagged
  const mentions = tagged.judged.filter(({ refused }) => refused === null)
  const named = withTopics(transcript.exchanges, rankContextOf(transcript, tagged, finder))
  const found = await discover(transcript, { exchanges: named, finder, named: mentions })
  const exchanges = withDiscovered(named, found)
  const uses = [
    ...usesOf(transcript, { finder, mentions, exchanges, headings }),
    // One that no exchange is given was named only in passing.
    ...discoveredUses(transcript, found, exchanges).filter(use => use.exchanges.length > 0),
  ]
  return { exchanges, topics: uses.sort(mostAsked) }
}
