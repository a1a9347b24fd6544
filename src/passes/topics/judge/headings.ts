import type { Transcript } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { headingHits, ownTopics } from './heading-hits.ts'
import { outOfTime } from './time.ts'

/** What the headings of a transcript say of its topics. */
export interface HeadingTopics {
  /** The numbers of the headings that name a topic, by the topic’s number. */
  readonly naming: ReadonlyMap<number, readonly number[]>
  /** The topics that a heading speaks for: it names them, or what their weak phrases need. */
  readonly headed: ReadonlySet<number>
}

/** Looks the headings up: "SYRIA/IRAQ" of an index, "Subjects: Tuna quotas". */
export function headingTopics(transcript: Transcript, finder: Finder): HeadingTopics {
  const outside = outOfTime(transcript, finder)
  const naming = new Map<number, number[]>()
  const headed = new Set<number>()
  transcript.headings.forEach(({ text }, i) => {
    const { named, lets } = headingHits(text, { finder })
    for (const topic of [...named.map(hit => hit.topic), ...lets]) if (outside(topic) === null) headed.add(topic)
    for (const topic of ownTopics(named, finder))
      if (outside(topic) === null) naming.set(topic, [...(naming.get(topic) ?? []), i])
  })
  return { naming, headed }
}
