import type { ExchangeTopic } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'

/**
 * True where a topic of the exchange is a part of this one, so that who counts is told once what it is about. Only of the
 * same origin: topics of the user's own take no exchange from the catalogue's.
 */
export function isLeftToPart(topic: number, topics: readonly ExchangeTopic[], finder: Finder): boolean {
  const { origin } = finder.topics[topic] ?? {}
  return topics.some(({ id }) => {
    const part = finder.numbers.get(id)
    return part !== undefined && finder.topics[part]?.origin === origin && finder.isWithin(part, topic)
  })
}

/** The topics of an exchange without the wide ones that are left to a part; one that is firm stays, unless a mere setting. */
export const withoutWide = (topics: readonly ExchangeTopic[], finder: Finder): ExchangeTopic[] =>
  topics.filter(({ id, firm }) => {
    const topic = finder.numbers.get(id) as number
    return (firm && !finder.topics[topic]?.setting) || !isLeftToPart(topic, topics, finder)
  })
