import type { Span } from '../../model/span.ts'
import type { Finder } from './finder.ts'
import { type Groups, lastStarting, type PlacedHit } from './places.ts'

/** What the hits are judged by. */
export interface JudgeContext {
  readonly finder: Finder
  readonly groups: Groups
  readonly sentenceAt: (segment: Span, at: number) => Span
  /** Topics that a heading of the transcript speaks for. */
  readonly headed: ReadonlySet<number>
}

type Spots = ReadonlyMap<number, readonly Span[]>
type Rules = ReadonlySet<PlacedHit['rule']>

/** As far back as this a topic that was named tells what its weak phrases mean. */
const NEAR = 9000
const NAMING: Rules = new Set(['phrase', 'pattern', 'match', 'acronym'])
const NEEDED: Rules = new Set(['needs'])

/** Where the hits of some rules stand, by topic. */
export function spotsOf(hits: readonly PlacedHit[], rules: Rules): Spots {
  const spots = new Map<number, Span[]>()
  for (const hit of hits) {
    if (!rules.has(hit.rule)) continue
    const own = spots.get(hit.topic)
    if (own) own.push(hit.span)
    else spots.set(hit.topic, [hit.span])
  }
  return spots
}

/** One of ascending `spans` that begins in the sentence. */
export function within(spans: readonly Span[] | undefined, sentence: Span): Span | null {
  const last = spans?.[lastStarting(spans, sentence.end - 1)]
  return last && last.start >= sentence.start ? last : null
}

/** How far back the topic was named by itself, or null where that is too far. */
function stepsBack(spans: readonly Span[] | undefined, { start }: Span): number | null {
  const last = spans?.[lastStarting(spans, start - 1)]
  return last !== undefined && start - last.start <= NEAR ? start - last.start : null
}

/** The groups (turns, or exchanges) that have a needed phrase, each with its topics. */
function groupsWithNeeds(hits: readonly PlacedHit[], { finder, groups }: JudgeContext): Map<string, Set<number>> {
  const inGroup = new Map<string, Set<number>>()
  for (const { topic, rule, turn } of hits) {
    if (rule !== 'needs') continue
    const reach = finder.topics[topic]?.within
    const group = reach === 'exchange' ? groups.exchangeOf(turn) : turn.id
    const topics = inGroup.get(group) ?? new Set()
    inGroup.set(group, topics.add(topic))
  }
  return inGroup
}

/**
 * Reads how far what a weak phrase needs is: 0 where it stands within the topic's reach, characters where the reach is
 * the exchange and the topic was named before it, or null.
 */
export function needsReader(hits: readonly PlacedHit[], context: JudgeContext) {
  const { finder, groups, sentenceAt, headed } = context
  const spots = spotsOf(hits, NEEDED)
  const named = spotsOf(hits, NAMING)
  const inGroup = groupsWithNeeds(hits, context)
  return ({ topic, turn, segment, span }: PlacedHit): number | null => {
    switch (finder.topics[topic]?.within) {
      case 'sentence':
        return within(spots.get(topic), sentenceAt(segment, span.start)) ? 0 : null
      case 'turn':
        return inGroup.get(turn.id)?.has(topic) ? 0 : null
      default: {
        const isHere = headed.has(topic) || inGroup.get(groups.exchangeOf(turn))?.has(topic)
        return isHere ? 0 : stepsBack(named.get(topic), span)
      }
    }
  }
}
