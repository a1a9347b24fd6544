import type { Exchange, ExchangeTopic } from '../../../model/transcript.ts'

/** Gives a follow-up that names no topic the main one of the exchange it continues. */
export function withInherited(exchanges: readonly Exchange[]): Exchange[] {
  const mains = new Map<string, ExchangeTopic>()
  return exchanges.map(exchange => {
    const above = exchange.followUpTo === null ? undefined : mains.get(exchange.followUpTo)
    const topics = exchange.topics.length > 0 || !above ? exchange.topics : [{ ...above, inherited: true, firm: false }]
    const main = topics.find(topic => topic.main)
    if (main) mains.set(exchange.id, main)
    return { ...exchange, topics }
  })
}
