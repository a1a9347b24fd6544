import type { Transcript } from '../model/transcript.ts'

/** In how many exchanges each topic is firm, by its id; topics that are in none are left out. */
export function firmCounts({ exchanges }: Transcript): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { topics } of exchanges)
    for (const { id, firm } of topics) if (firm) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
