import { sentencesOf } from '../../grammar/sentences.ts'
import { BEGINS_A_STATEMENT } from '../../lexicon/statement-words.ts'
import { type Span, sliceOf } from '../../model/span.ts'
import type { Exchange, Transcript, Turn } from '../../model/transcript.ts'
import { tokensOf } from './tokens.ts'

/** A sentence of the podium, or what a narrator reports of it. */
export interface Said {
  readonly index: number
  readonly turn: Turn
  readonly segment: Span
  readonly span: Span
  /** Its words, with single blanks between them. */
  readonly text: string
  readonly tokens: ReadonlySet<string>
  /** The exchange it answers in; `null` behind "I'll just make a statement". */
  readonly exchange: Exchange | null
  /** Its place in its turn, from 0. */
  readonly place: number
  /** Said before anybody asked. */
  readonly opening: boolean
  /** Its words are why the answer is judged to give what was asked. */
  readonly answers: boolean
  /** How often it names each topic. */
  readonly topics: ReadonlyMap<string, number>
}

/** The turns whose label is doubted: their words may be those of somebody else. */
export function suspectTurns({ turns, messages }: Transcript): ReadonlySet<string> {
  const places = messages
    .filter(({ rule }) => rule === 'suspect-label')
    .map(({ span }) => span.start)
    .sort((a, b) => a - b)
  const ids = new Set<string>()
  let next = 0
  // The message stands at the label of the turn.
  for (const { id, span } of turns) {
    while (next < places.length && (places[next] as number) < span.start) next++
    if (next < places.length && (places[next] as number) < span.end) ids.add(id)
  }
  return ids
}

function exchangesByTurn(exchanges: readonly Exchange[]): ReadonlyMap<string, Exchange> {
  const found = new Map<string, Exchange>()
  for (const exchange of exchanges) for (const id of exchange.answer?.turns ?? []) found.set(id, exchange)
  return found
}

/** Where the words stand, in each turn, by which an answer is judged a clear reply. */
function answersByTurn(exchanges: readonly Exchange[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const { answer } of exchanges)
    if (answer?.clarity?.label === 'clear-reply')
      for (const { turn, span } of answer.clarity.evidence) found.set(turn, [...(found.get(turn) ?? []), span.start])
  return found
}

/** Offsets at which topics are named, in order, with the topic. */
function mentionsInOrder({ topics }: Transcript): readonly { readonly at: number; readonly id: string }[] {
  return topics
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ at: span.start, id })))
    .sort((a, b) => a.at - b.at)
}

/** Every sentence of the officials, in order; none of a turn under a doubted label. */
export function saidIn(transcript: Transcript): Said[] {
  const { text, turns, speakers, exchanges } = transcript
  const officials = new Set(speakers.filter(({ role }) => role === 'official').map(({ id }) => id))
  const suspect = suspectTurns(transcript)
  const answered = exchangesByTurn(exchanges)
  const answering = answersByTurn(exchanges)
  const mentions = mentionsInOrder(transcript)
  const firstQuestion = exchanges[0]?.question.turns[0]
  const said: Said[] = []
  let asked = false
  let next = 0
  for (const turn of turns) {
    asked ||= turn.id === firstQuestion
    if (!officials.has(turn.speaker) || suspect.has(turn.id)) continue
    let place = 0
    let own = false
    for (const segment of turn.segments)
      for (const span of turn.reported ? [segment] : sentencesOf(text, segment)) {
        while (next < mentions.length && (mentions[next]?.at ?? 0) < span.start) next++
        const topics = new Map<string, number>()
        for (; next < mentions.length && (mentions[next]?.at ?? 0) < span.end; next++) {
          const id = mentions[next]?.id as string
          topics.set(id, (topics.get(id) ?? 0) + 1)
        }
        // Lines of a source may be broken anywhere.
        const words = sliceOf(text, span).replace(/\s+/g, ' ')
        // What follows is on a subject of the speaker's own.
        own ||= asked && !turn.reported && BEGINS_A_STATEMENT.test(words)
        said.push({
          index: said.length,
          turn,
          segment,
          span,
          text: words,
          tokens: tokensOf(words),
          exchange: own ? null : (answered.get(turn.id) ?? null),
          place: place++,
          opening: !asked && exchanges.length > 0,
          answers: answering.get(turn.id)?.some(at => span.start <= at && at < span.end) ?? false,
          topics,
        })
      }
  }
  return said
}
