import type { Transcript } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'

/** Whether a transcript is older than a topic, or newer. */
export type OutOfTime = 'before' | 'after'

/** Tells the topics that a transcript’s day is out of: nobody spoke of the war of 2023 in 2014, nor of that of 2014 since. */
export function outOfTime({ date }: Transcript, finder: Finder): (topic: number) => OutOfTime | null {
  if (date === null) return () => null
  return topic => {
    const { since, until } = finder.topics[topic] ?? {}
    // The longer of two dates that agree is the later one: "2023-10-05" is in "2023-10".
    if (since && date < since) return 'before'
    return until && date.slice(0, until.length) > until ? 'after' : null
  }
}
