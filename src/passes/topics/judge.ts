import type { Span } from '../../model/span.ts'
import type { Finder } from './finder.ts'
import { type Groups, lastStarting, type PlacedHit } from './places.ts'

/** What refuses a hit: a phrase of the same topic, what is missing, or a longer hit at the same words. */
export type Refusal = 'needs' | 'not' | 'overlap'

/** A hit that could be a mention, and why it is none, or null. */
export interface Judged extends PlacedHit {
  readonly refused: Refusal | null
  /** The words that refuse it, where there are any. */
  readonly by: Span | null
}

/** What the hits are judged by. */
export interface JudgeContext {
  readonly finder: Finder
  readonly groups: Groups
  readonly sentenceAt: (segment: Span, at: number) => Span
  /** Topics that a heading of the transcript speaks for. */
  readonly headed: ReadonlySet<number>
}

type Spots = ReadonlyMap<number, readonly Span[]>

function spotsOf(hits: readonly PlacedHit[], rule: PlacedHit['rule']): Spots {
  const spots = new Map<number, Span[]>()
  for (const hit of hits) {
    if (hit.rule !== rule) continue
    const own = spots.get(hit.topic)
    if (own) own.push(hit.span)
    else spots.set(hit.topic, [hit.span])
  }
  return spots
}

/** One of ascending `spans` that begins in the sentence. */
function within(spans: readonly Span[] | undefined, sentence: Span): Span | null {
  const last = spans?.[lastStarting(spans, sentence.end - 1)]
  return last && last.start >= sentence.start ? last : null
}

/** Whether what a weak phrase needs stands within its reach. */
function needsReader(hits: readonly PlacedHit[], { finder, groups, sentenceAt, headed }: JudgeContext) {
  const spots = spotsOf(hits, 'needs')
  const inGroup = new Map<string, Set<number>>()
  for (const { topic, rule, turn } of hits) {
    if (rule !== 'needs') continue
    const reach = finder.topics[topic]?.within
    const group = reach === 'exchange' ? groups.exchangeOf(turn) : turn.id
    const topics = inGroup.get(group) ?? new Set()
    inGroup.set(group, topics.add(topic))
  }
  return ({ topic, turn, segment, span }: PlacedHit): boolean => {
    switch (finder.topics[topic]?.within) {
      case 'sentence':
        return within(spots.get(topic), sentenceAt(segment, span.start)) !== null
      case 'turn':
        return inGroup.get(turn.id)?.has(topic) ?? false
      default:
        return headed.has(topic) || (inGroup.get(groups.exchangeOf(turn))?.has(topic) ?? false)
    }
  }
}

const COUNTS: ReadonlySet<PlacedHit['rule']> = new Set([
  'phrase',
  'pattern',
  'in-context',
  'match',
  'acronym',
  'anaphor',
])

/** Judges hits in order: weak phrases count only where a needed one is near, and none that its sentence refuses. */
export function judge(hits: readonly PlacedHit[], context: JudgeContext): Judged[] {
  const refusals = spotsOf(hits, 'not')
  const needed = needsReader(hits, context)
  // Hits come in order, so that only the topic's last one can overlap the next.
  const ends = new Map<number, number>()
  const judged: Judged[] = []
  for (const hit of hits) {
    const { topic, rule, span, segment } = hit
    if (!COUNTS.has(rule)) continue
    const against = refusals.get(topic)
    const by = against ? within(against, context.sentenceAt(segment, span.start)) : null
    const refused =
      (ends.get(topic) ?? 0) > span.start
        ? 'overlap'
        : by
          ? 'not'
          : rule === 'in-context' && !needed(hit)
            ? 'needs'
            : null
    if (refused === null) ends.set(topic, span.end)
    judged.push({ ...hit, refused, by })
  }
  return judged
}
