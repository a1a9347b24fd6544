import type { Finder, Hit } from '../find/finder.ts'
import { coveringOf } from './covered.ts'

/** True where a hit names its topic by itself. */
export const isNaming = ({ rule }: Hit): boolean => rule === 'phrase' || rule === 'pattern'

/** What a heading or a title says: the hits that name a topic, and the topics whose weak phrases it lets count. */
export interface HeadingHits {
  readonly named: readonly Hit[]
  readonly lets: readonly number[]
}

const CAPITALS_ONLY = /^\P{Ll}+$/u

/** Looks up a heading, or a part of one; topics that it has a refusing phrase of are left out. */
export function headingHits(words: string, { whole = words, finder }: { whole?: string; finder: Finder }): HeadingHits {
  const { hits, signs } = finder.search(words, { capitals: CAPITALS_ONLY.test(whole) })
  const refused = new Set(signs.flatMap(({ refuses }) => refuses))
  return {
    named: hits.filter(hit => isNaming(hit) && !refused.has(hit.topic)),
    lets: signs.flatMap(({ lets }) => lets).filter(topic => !refused.has(topic)),
  }
}

/** The topics of hits in words of their own, once each: "Iran deal" is not about Iran besides. */
export const ownTopics = (named: readonly Hit[], finder: Finder): number[] => [
  ...new Set(named.filter((_, i) => coveringOf(named, i, finder) === null).map(({ topic }) => topic)),
]
