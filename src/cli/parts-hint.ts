import type { ChosenCatalogue } from '../catalogue/index.ts'
import type { Transcript } from '../model/transcript.ts'

const MOST = 5

/** The ids of the topics that are below one, however deep. */
function partsOf(id: string, catalogues: readonly ChosenCatalogue[]): ReadonlySet<string> {
  const all = catalogues.flatMap(({ catalogue }) => catalogue.topics)
  const found = new Set([id])
  // Each round goes a level down.
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const topic of all) if (topic.broader !== null && found.has(topic.broader)) found.add(topic.id)
  }
  found.delete(id)
  return found
}

/** What to tell the user who asks for topics, where exchanges that are not about these are about parts of them; or null. */
export function partsHint(
  { topics }: Transcript,
  { ids, catalogues }: { ids: readonly string[]; catalogues: readonly ChosenCatalogue[] },
): string | null {
  const parts = new Set(ids.flatMap(id => [...partsOf(id, catalogues)]))
  const shown = new Set(topics.filter(({ id }) => ids.includes(id)).flatMap(({ exchanges }) => exchanges))
  const more = topics.filter(
    ({ id, exchanges }) => parts.has(id) && !ids.includes(id) && exchanges.some(exchange => !shown.has(exchange)),
  )
  if (more.length === 0) return null
  const names = more
    .slice(0, MOST)
    .map(({ id }) => id)
    .join(',')
  const asked = ids.join(' or ')
  return shown.size === 0
    ? `no exchange is about ${asked} itself, but some are about parts of it: --topic ${names}`
    : `more exchanges are about parts of ${asked}: --topic ${names}`
}
