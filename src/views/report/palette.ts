import type { ExchangeTopic, Transcript } from '../../model/transcript.ts'

/** How many colours the style sheet has; a topic beyond them is grey. */
const COLOURS = 8

/** The class that colours a topic: `c1` to `c8` for those asked about most, `c0` for all others. */
export function paletteOf({
  topics,
  exchanges,
}: Pick<Transcript, 'topics' | 'exchanges'>): (id: string | null) => string {
  const asked = new Map<string, number>()
  for (const exchange of exchanges) {
    const main = mainOf(exchange.topics)
    if (main !== null) asked.set(main, (asked.get(main) ?? 0) + 1)
  }
  const ranked = topics.map(({ id }) => id).sort((a, b) => (asked.get(b) ?? 0) - (asked.get(a) ?? 0))
  const places = new Map(ranked.slice(0, COLOURS).map((id, i) => [id, `c${i + 1}`]))
  return id => (id === null ? 'c0' : (places.get(id) ?? 'c0'))
}

/** The topic an exchange is about, or `null`. */
export const mainOf = (topics: readonly ExchangeTopic[]): string | null => topics.find(({ main }) => main)?.id ?? null
