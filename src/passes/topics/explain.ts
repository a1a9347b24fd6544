import type { ChosenCatalogue } from '../../catalogue/index.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Mention, Transcript } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'
import { finderOf } from './finders.ts'
import { isNaming } from './heading-hits.ts'
import type { Refusal } from './judge.ts'
import { placed, sentenceFinder } from './places.ts'
import { mentionOf, tag } from './tag.ts'

/** A place that a topic could be named at, with its sentence, and why it does not count there, or null. */
export interface ExplainedMention extends Mention {
  readonly sentence: Span
  /** `case`: the letters are right, and the capitals are not. */
  readonly refused: Refusal | 'case' | null
  /** The words that refuse it, where there are any. */
  readonly by: Span | null
}

/** What each exchange has to do with a topic that is named in it. */
export interface ExplainedExchange {
  readonly id: string
  readonly status: 'main' | 'topic' | 'inherited' | 'mentioned'
  readonly firm: boolean
}

/** Why a transcript has a topic, or has it not. */
export interface Explanation {
  readonly id: string
  readonly label: string
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

function exchangesOf({ exchanges }: Transcript, id: string, turns: ReadonlySet<string>): ExplainedExchange[] {
  return exchanges.flatMap(({ id: exchange, topics, question, answer }): ExplainedExchange[] => {
    const own = topics.find(topic => topic.id === id)
    if (own)
      return [{ id: exchange, status: own.inherited ? 'inherited' : own.main ? 'main' : 'topic', firm: own.firm }]
    const named = [...question.turns, ...(answer?.turns ?? [])].some(turn => turns.has(turn))
    return named ? [{ id: exchange, status: 'mentioned', firm: false }] : []
  })
}

/** Every mention of a topic and every near miss, in order of the text. A discovered topic has mentions alone. */
export async function explainTopic(
  transcript: Transcript,
  { id, catalogues }: { id: string; catalogues: readonly ChosenCatalogue[] },
): Promise<Explanation> {
  const finder = finderOf(catalogues)
  const topic = finder.topics.findLastIndex(sought => sought.id === id)
  const sentenceAt = sentenceFinder(transcript.text)
  const use = transcript.topics.find(known => known.id === id)
  const judged = topic < 0 ? [] : (await tag(transcript, finder)).judged.filter(hit => hit.topic === topic)
  const near = topic < 0 ? [] : wrongCase(transcript, finder, { topic, found: judged.map(({ span }) => span) })
  const explained = [
    ...judged.map(hit => ({ hit, refused: hit.refused, by: hit.by })),
    ...near.map(hit => ({ hit, refused: 'case' as const, by: null })),
  ].sort((a, b) => a.hit.span.start - b.hit.span.start)
  const discovered = topic < 0 ? (use?.mentions ?? []) : []
  return {
    id,
    label: use?.label ?? finder.topics[topic]?.label ?? id,
    mentions: [
      ...discovered.map(mention => ({ ...mention, sentence: mention.span, refused: null, by: null })),
      ...explained.map(({ hit, refused, by }) => ({
        ...mentionOf(transcript, hit),
        sentence: sentenceAt(hit.segment, hit.span.start),
        refused,
        by,
      })),
    ],
    headings: use?.headings ?? [],
    exchanges: exchangesOf(transcript, id, new Set(use?.turns)),
  }
}
