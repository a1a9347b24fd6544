import type { Transcript } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'
import { notBegun } from './since.ts'

/** What the headings of a transcript say of its topics. */
export interface HeadingTopics {
  /** The numbers of the headings that name a topic, by the topic’s number. */
  readonly naming: ReadonlyMap<number, readonly number[]>
  /** The topics that a heading speaks for: it names them, or what their weak phrases need. */
  readonly headed: ReadonlySet<number>
}

const CAPITALS_ONLY = /^\P{Ll}+$/u

/** Looks the headings up: "SYRIA/IRAQ" of an index, "Subjects: Tuna quotas". */
export function headingTopics(transcript: Transcript, finder: Finder): HeadingTopics {
  const isBefore = notBegun(transcript, finder)
  const naming = new Map<number, number[]>()
  const headed = new Set<number>()
  transcript.headings.forEach(({ text }, i) => {
    const hits = finder.find(text, { capitals: CAPITALS_ONLY.test(text) })
    const refused = new Set(hits.filter(({ rule }) => rule === 'not').map(({ topic }) => topic))
    for (const { topic, rule } of hits) {
      if (refused.has(topic) || isBefore(topic) || (rule !== 'phrase' && rule !== 'pattern' && rule !== 'needs'))
        continue
      headed.add(topic)
      if (rule === 'needs' || naming.get(topic)?.includes(i)) continue
      naming.set(topic, [...(naming.get(topic) ?? []), i])
    }
  })
  return { naming, headed }
}
