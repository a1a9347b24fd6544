import type { Transcript } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'

/** Tells the topics that had not begun on the day of a transcript: nobody spoke of the war of 2023 in 2014. */
export function notBegun({ date }: Transcript, finder: Finder): (topic: number) => boolean {
  if (date === null) return () => false
  // The longer of two dates that agree is the later one: "2023-10-05" is in "2023-10".
  return topic => date < (finder.topics[topic]?.since ?? '')
}
