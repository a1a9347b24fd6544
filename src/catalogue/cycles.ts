/** The ids that are above themselves: each is gone up from once. */
export function cyclesIn(broader: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const cyclic = new Set<string>()
  const seen = new Set<string>()
  for (const start of broader.keys()) {
    const way: string[] = []
    let at: string | null = start
    for (; at !== null && !seen.has(at); at = broader.get(at) ?? null) {
      seen.add(at)
      way.push(at)
    }
    const closed = at === null ? -1 : way.indexOf(at)
    if (closed >= 0) for (const id of way.slice(closed)) cyclic.add(id)
  }
  return cyclic
}
