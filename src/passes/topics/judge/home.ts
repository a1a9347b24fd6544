import { HOMES, type Home } from '../../../lexicon/homes.ts'
import type { Finder } from '../find/finder.ts'
import type { Judged } from './judge.ts'

const FEWEST = 3

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** The country a transcript comes from, where one of those that have topics of their own. */
export function homeOf(text: string): Home | undefined {
  return HOMES.find(({ words, elsewhere }) => {
    const own = count(text, words)
    return own >= FEWEST && own > count(text, elsewhere)
  })
}

/** Topics of countries that a transcript of another house hardly names: there "federal funds" and "the unions" are others’. */
function foreignTo(text: string): ReadonlySet<string> {
  const others = HOMES.filter(({ words, elsewhere }) => count(text, elsewhere) >= FEWEST && count(text, words) < FEWEST)
  return new Set(others.flatMap(({ local }) => [...local]))
}

/** Refuses topics of the home affairs of a country that is far away. */
export function awayFromHome(judged: readonly Judged[], text: string, finder: Finder): readonly Judged[] {
  const locals = new Set(HOMES.flatMap(({ local }) => [...local]))
  const isLocal = ({ topic }: Judged): boolean => locals.has(finder.topics[topic]?.id ?? '')
  if (!judged.some(isLocal)) return judged
  const foreign = foreignTo(text)
  return judged.map(mention => {
    const isForeign = mention.refused === null && foreign.has(finder.topics[mention.topic]?.id ?? '')
    return isForeign ? { ...mention, refused: 'needs' } : mention
  })
}

/**
 * At home the country goes without saying: what is said of taxes is about its own, and weak phrases of its topics count.
 * No words count twice for a topic.
 */
export function atHome(judged: readonly Judged[], home: Home, finder: Finder): readonly Judged[] {
  const ends = new Map<number, number>()
  return judged.flatMap(mention => {
    const topic = finder.numbers.get(home.own[finder.topics[mention.topic]?.id ?? ''] ?? '') ?? mention.topic
    // Not those of the general topic: "pieces of legislation" are no jobs.
    const isLocal = mention.refused === 'needs' && home.local.has(finder.topics[mention.topic]?.id ?? '')
    const refused = isLocal ? null : mention.refused
    if (refused !== null) return [{ ...mention, topic }]
    if ((ends.get(topic) ?? 0) > mention.span.start) return []
    ends.set(topic, mention.span.end)
    return [topic === mention.topic && !isLocal ? mention : { ...mention, topic, refused }]
  })
}

/** The mentions that tell what an exchange is about: all, but those of a country at home ("good for Australia"). */
export const tellingOf = (mentions: readonly Judged[], home: Home | undefined, finder: Finder): readonly Judged[] =>
  home ? mentions.filter(({ topic }) => finder.topics[topic]?.id !== home.country) : mentions
