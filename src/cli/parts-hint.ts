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

/** What to tell the user who asks for a topic that no exchange is about, where some are about parts of it; or null. */
export function partsHint(
  { topics }: Transcript,
  { ids, catalogues }: { ids: readonly string[]; catalogues: readonly ChosenCatalogue[] },
): string | null {
  const asked = topics.filter(({ exchanges }) => exchanges.length > 0)
  if (asked.some(({ id }) => ids.includes(id))) return null
  const parts = new Set(ids.flatMap(id => [...partsOf(id, catalogues)]))
  const found = asked.filter(({ id }) => parts.has(id)).slice(0, MOST)
  if (found.length === 0) return null
  const names = found.map(({ id }) => id).join(',')
  return `no exchange is about ${ids.join(' or ')} itself, but some are about parts of it: --topic ${names}`
}
