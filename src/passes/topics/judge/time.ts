import { PODIUM_YEARS } from '../../../lexicon/podium-years.ts'
import type { Transcript } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'

/** Whether a transcript is older than a topic, or newer. */
export type OutOfTime = 'before' | 'after'

/** The first day that a transcript may be of, and the last; null where nothing tells. */
interface Days {
  readonly from: string | null
  readonly to: string | null
}

const ANY: Days = { from: null, to: null }

/** The day of a transcript, else the years in which all of its spokespeople spoke there. */
function daysOf({ date, speakers }: Transcript): Days {
  if (date !== null) return { from: date, to: date }
  const officials = new Set(speakers.flatMap(({ name, role }) => (role === 'official' && name ? [name] : [])))
  const known = PODIUM_YEARS.filter(([name]) => officials.has(name))
  const from = known.reduce<string | null>((day, [, first]) => (day === null || first > day ? first : day), null)
  const to = known.reduce<string | null>(
    (day, [, , last]) => (last !== null && (day === null || last < day) ? last : day),
    null,
  )
  // Namesakes: nobody's years can be relied on.
  return from !== null && to !== null && from > to ? ANY : { from, to }
}

/** Tells the topics that a transcript’s day is out of: nobody spoke of the war of 2023 in 2014, nor of that of 2014 since. */
export function outOfTime(transcript: Transcript, finder: Finder): (topic: number) => OutOfTime | null {
  const { from, to } = daysOf(transcript)
  return topic => {
    const { since, until } = finder.topics[topic] ?? {}
    // The longer of two dates that agree is the later one: "2023-10-05" is in "2023-10".
    if (since && to !== null && to < since) return 'before'
    return until && from !== null && from.slice(0, until.length) > until ? 'after' : null
  }
}
