import type { Exchange, TopicUse, Transcript } from '../../model/transcript.ts'
import type { Pass } from '../pass.ts'
import type { Finder } from './finder.ts'
import { finderOf } from './finders.ts'
import { withInherited } from './inherit.ts'
import type { Judged } from './judge.ts'
import { topicsOf } from './rank.ts'
import { mentionOf, type Tagged, tag } from './tag.ts'

/** The list under a key, begun where there is none. */
function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function byTurn(mentions: readonly Judged[]): Map<string, Judged[]> {
  const turns = new Map<string, Judged[]>()
  for (const mention of mentions) listIn(turns, mention.turn.id).push(mention)
  return turns
}

interface UsesContext {
  readonly finder: Finder
  readonly mentions: readonly Judged[]
  readonly exchanges: readonly Exchange[]
  readonly headings: Tagged['headings']
}

/** The topics that are named, the most asked first. */
function usesOf(transcript: Transcript, { finder, mentions, exchanges, headings }: UsesContext): TopicUse[] {
  const byTopic = new Map<number, Judged[]>([...headings.naming.keys()].map(topic => [topic, []]))
  for (const mention of mentions) listIn(byTopic, mention.topic).push(mention)
  const asked = new Map<string, string[]>()
  for (const { id, topics: about } of exchanges) for (const topic of about) listIn(asked, topic.id).push(id)
  const uses = [...byTopic.keys()]
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
  return uses.sort((a, b) => b.exchanges.length - a.exchanges.length || b.mentions.length - a.mentions.length)
}

/** Names topics in every turn and heading, and gives each exchange the topics it is about. */
export const topics: Pass = async (transcript, { catalogues }) => {
  const finder = finderOf(catalogues)
  const { judged, headings } = await tag(transcript, finder)
  const mentions = judged.filter(({ refused }) => refused === null)
  const context = {
    transcript,
    finder,
    byTurn: byTurn(mentions),
    turns: new Map(transcript.turns.map(turn => [turn.id, turn])),
  }
  const exchanges = withInherited(
    transcript.exchanges.map(exchange => ({ ...exchange, topics: topicsOf(exchange, context) })),
  )
  return { exchanges, topics: usesOf(transcript, { finder, mentions, exchanges, headings }) }
}
