import { type ChosenCatalogue, entryWith } from '../../catalogue/index.ts'
import type { TopicEntry } from '../../lexicon/topics/entry.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Exchange, Mention, Transcript } from '../../model/transcript.ts'
import type { Finder } from './find/finder.ts'
import { finderOf } from './find/finders.ts'
import { placed, sentenceFinder } from './find/places.ts'
import { isNaming } from './judge/heading-hits.ts'
import type { Judged, Refusal } from './judge/judge.ts'
import { rankContextOf } from './rank/rank-context.ts'
import { type WhyNot, whyNot } from './rank/why.ts'
import { mentionOf, type Tagged, tag } from './tag.ts'

/** A place that a topic could be named at, with its sentence, and why it does not count there, or null. */
export interface ExplainedMention extends Mention {
  readonly sentence: Span
  /** `case`: the letters are right, and the capitals are not. */
  readonly refused: Refusal | 'case' | null
  /** The words that refuse it, or that let an `in-context` mention count, where there are any. */
  readonly by: Span | null
  /** The topic that the same words count for instead, as what that one needs is nearer; or null. */
  readonly countsFor: string | null
}

/** What each exchange has to do with a topic that is named in it. */
export interface ExplainedExchange {
  readonly id: string
  readonly status: 'main' | 'topic' | 'inherited' | 'mentioned'
  readonly firm: boolean
  /** Why it is not about the topic, where that is only mentioned; or null. */
  readonly why: WhyNot | null
}

/** Why a transcript has a topic, or has it not. */
export interface Explanation {
  readonly id: string
  readonly label: string
  /** The phrases of which one must stand `within` reach of a weak one. */
  readonly needs: readonly string[]
  readonly within: NonNullable<TopicEntry['within']>
  readonly mentions: readonly ExplainedMention[]
  readonly headings: readonly number[]
  readonly exchanges: readonly ExplainedExchange[]
}

/** Hits that the ordinary search leaves out, because capitals are where there should be none, or none where there should. */
function wrongCase(
  transcript: Transcript,
  finder: Finder,
  { topic, found }: { topic: number; found: readonly Span[] },
) {
  const hits = finder
    .search(transcript.text, { capitals: true })
    .hits.filter(hit => hit.topic === topic && isNaming(hit))
  const all = new Set(found.map(({ start }) => start))
  return placed(transcript, hits).filter(
    ({ span }) => !all.has(span.start) && !found.some(other => overlaps(other, span)),
  )
}

function exchangesOf({ exchanges, topics }: Transcript, id: string, why: (exchange: Exchange) => WhyNot) {
  const turns = new Set(topics.find(known => known.id === id)?.turns)
  return exchanges.flatMap((exchange): ExplainedExchange[] => {
    const own = exchange.topics.find(topic => topic.id === id)
    const status = own?.inherited ? 'inherited' : own?.main ? 'main' : 'topic'
    if (own) return [{ id: exchange.id, status, firm: own.firm, why: null }]
    const named = [...exchange.question.turns, ...(exchange.answer?.turns ?? [])].some(turn => turns.has(turn))
    return named ? [{ id: exchange.id, status: 'mentioned', firm: false, why: why(exchange) }] : []
  })
}

/** Tells for a discovered topic why an exchange is not about it: exchanges that have topics get none besides. */
function whyNotDiscovered({ turns = [] }: { turns?: readonly string[] }) {
  const naming = new Set(turns)
  return ({ question }: Exchange): WhyNot => (question.turns.some(turn => naming.has(turn)) ? 'known' : 'answer')
}

/** Tells which topic the words of a hit count for that is refused for what it needs. */
function countingFor(judged: readonly Judged[], { topics }: Finder) {
  const counted = judged.filter(({ rule, refused }) => rule === 'in-context' && refused === null)
  const place = ({ span, topic }: Judged): string => `${span.start}-${span.end} ${topics[topic]?.origin}`
  const owners = new Map(counted.map(hit => [place(hit), topics[hit.topic]?.id ?? null]))
  return (hit: Judged): string | null => (hit.refused === 'needs' && owners.get(place(hit))) || null
}

/** The hits of a topic; not those within a longer one that counts, as they tell nothing new. */
function hitsOf({ judged }: Tagged, topic: number): readonly Judged[] {
  const own = judged.filter(hit => hit.topic === topic)
  const counted = own.filter(({ refused }) => refused === null)
  // Hits come in order, and those that count do not overlap: one that begins in another is never far behind it.
  let at = 0
  return own.filter(({ span, refused }) => {
    while ((counted[at]?.span.end ?? span.start + 1) <= span.start) at += 1
    return refused !== 'overlap' || !overlaps(counted[at]?.span ?? { start: 0, end: 0 }, span)
  })
}

/** Every mention of a topic that is looked for, and every near miss, in order of the text. */
function mentionsOf(transcript: Transcript, tagged: Tagged, { finder, topic }: { finder: Finder; topic: number }) {
  const sentenceAt = sentenceFinder(transcript.text)
  const countsFor = countingFor(tagged.judged, finder)
  const found = tagged.judged.filter(hit => hit.topic === topic).map(({ span }) => span)
  return [
    ...hitsOf(tagged, topic).map(hit => ({ hit, refused: hit.refused, by: hit.by, countsFor: countsFor(hit) })),
    ...wrongCase(transcript, finder, { topic, found }).map(hit => ({
      hit,
      refused: 'case' as const,
      by: null,
      countsFor: null,
    })),
  ]
    .sort((a, b) => a.hit.span.start - b.hit.span.start)
    .map(({ hit, ...judgement }) => ({
      ...mentionOf(transcript, hit),
      sentence: sentenceAt(hit.segment, hit.span.start),
      ...judgement,
    }))
}

/** Every mention of a topic and every near miss, in order of the text. A discovered topic has mentions alone. */
export async function explainTopic(
  transcript: Transcript,
  { id, catalogues }: { id: string; catalogues: readonly ChosenCatalogue[] },
): Promise<Explanation> {
  const finder = finderOf(catalogues)
  const topic = finder.numbers.get(id) ?? -1
  const use = transcript.topics.find(known => known.id === id)
  const tagged = topic < 0 ? null : await tag(transcript, finder)
  const context = tagged && rankContextOf(transcript, tagged, finder)
  const discovered = (use?.mentions ?? []).map(
    (mention): ExplainedMention => ({ ...mention, sentence: mention.span, refused: null, by: null, countsFor: null }),
  )
  const { needs = [], within = 'exchange' } = (await entryWith(id, catalogues)) ?? {}
  return {
    id,
    label: use?.label ?? finder.topics[topic]?.label ?? id,
    needs,
    within,
    mentions: tagged ? mentionsOf(transcript, tagged, { finder, topic }) : discovered,
    headings: use?.headings ?? [],
    exchanges: exchangesOf(
      transcript,
      id,
      context ? exchange => whyNot(exchange, topic, context) : whyNotDiscovered(use ?? {}),
    ),
  }
}
