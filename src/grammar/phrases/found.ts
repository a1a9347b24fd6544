/**
 * The phrases that a walk has found so far, each with its farthest end: lists that are emptied and filled again, since a
 * briefing has thousands of walks, and most find nothing. What is found behind a gap is kept apart, from `scope` on.
 */
export interface Found {
  readonly phrases: number[]
  readonly ends: number[]
  scope: number
}

export const nothingFound = (): Found => ({ phrases: [], ends: [], scope: 0 })

function placeOf({ phrases }: Found, phrase: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (phrases[i] === phrase) return i
  return -1
}

/** Notes a phrase that ends at a place; of several ends the farthest counts. */
export function note(found: Found, phrase: number, end: number): void {
  const known = placeOf(found, phrase, found.scope, found.phrases.length)
  if (known < 0) {
    found.phrases.push(phrase)
    found.ends.push(end)
  } else if (end > (found.ends[known] as number)) found.ends[known] = end
}

/** Drops what was found since `from` and had been found since `since` already: behind a gap the nearest place counts. */
export function dropKnown(found: Found, since: number, from: number): void {
  const { phrases, ends } = found
  let kept = from
  for (let i = from; i < phrases.length; i++) {
    if (placeOf(found, phrases[i] as number, since, from) >= 0) continue
    phrases[kept] = phrases[i] as number
    ends[kept++] = ends[i] as number
  }
  shorten(found, kept)
}

/** Takes what was found since `from` back into the scope that begins at `scope`. */
export function takeBack(found: Found, from: number, scope: number): void {
  found.scope = scope
  if (found.phrases.length === from) return
  const more = found.phrases.splice(from)
  const ends = found.ends.splice(from)
  for (let i = 0; i < more.length; i++) note(found, more[i] as number, ends[i] as number)
}

function shorten({ phrases, ends }: Found, length: number): void {
  phrases.length = length
  ends.length = length
}
