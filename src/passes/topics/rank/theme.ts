import type { Transcript } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { headingHits, ownTopics } from '../judge/heading-hits.ts'
import { outOfTime } from '../judge/time.ts'

// "Background Press Call on OSHA and CMS Rules": the rest of a title names a place and those who speak.
const ANNOUNCES =
  /\b(?:on|about|regarding|concerning|announcing|previewing)\s(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i

/** What a transcript is about as a whole, where its title says so: "a call on …". */
export function themesOf(transcript: Transcript, finder: Finder): number[] {
  const { title } = transcript
  const outside = outOfTime(transcript, finder)
  const from = title === null ? null : ANNOUNCES.exec(title)
  if (title === null || from === null) return []
  const subject = title.slice(from.index + from[0].length)
  const { named } = headingHits(subject, { whole: title, finder })
  return ownTopics(named, finder).filter(topic => !finder.topics[topic]?.setting && outside(topic) === null)
}
