import { placeOf } from '../../model/source.ts'
import { type Span, sliceOf } from '../../model/span.ts'
import type { Clarity, Exchange, Role, Transcript, Turn } from '../../model/transcript.ts'
import { goesBy } from '../filter.ts'
import { struckMarker } from '../struck.ts'
import type { Finder } from './pattern.ts'

/** A place where the words stand, with the words around them. */
export interface Match {
  readonly turn: string
  readonly line: number
  readonly column: number
  readonly span: Span
  readonly text: string
  readonly before: string
  readonly after: string
}

/** Which turns are searched; every given condition must hold. */
export interface Where {
  readonly role?: Role | undefined
  readonly speaker?: string | undefined
  /** In an exchange in which this reporter asks. */
  readonly asker?: string | undefined
  /** In an exchange about one of these topics, or outside of one where the turn names one. */
  readonly topic?: readonly string[] | undefined
  /** In an exchange whose answer is judged so. */
  readonly clarity?: Clarity['label'] | undefined
  readonly in?: 'question' | 'answer' | undefined
}

const wordsOf = ({ question, answer }: Exchange, part: 'question' | 'answer'): readonly string[] =>
  part === 'question' ? question.turns : (answer?.turns ?? [])

/** The turns that meet every condition. */
function turnsWhere(transcript: Transcript, where: Where): Turn[] {
  const { speakers, exchanges, topics } = transcript
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]))
  const called = (id: string, name: string): boolean => {
    const speaker = byId.get(id)
    return speaker !== undefined && goesBy(speaker, name)
  }
  const wanted = where.topic && new Set(where.topic)
  const naming = new Set(topics.filter(({ id }) => wanted?.has(id)).flatMap(use => use.turns))
  const exchangeOf = new Map<string, Exchange>()
  for (const exchange of exchanges)
    for (const part of ['question', 'answer'] as const)
      for (const id of wordsOf(exchange, part)) exchangeOf.set(id, exchange)
  return transcript.turns.filter(turn => {
    const exchange = exchangeOf.get(turn.id)
    return (
      (where.role === undefined || byId.get(turn.speaker)?.role === where.role) &&
      (where.speaker === undefined || called(turn.speaker, where.speaker)) &&
      (where.asker === undefined || exchange?.question.askers.some(id => called(id, where.asker as string)) === true) &&
      (wanted === undefined || (exchange ? exchange.topics.some(({ id }) => wanted.has(id)) : naming.has(turn.id))) &&
      (where.clarity === undefined || exchange?.answer?.clarity?.label === where.clarity) &&
      (where.in === undefined || (exchange !== undefined && wordsOf(exchange, where.in).includes(turn.id)))
    )
  })
}

/** No word of a transcript is longer; so far the context of a match is looked for. */
const LONGEST_WORD = 40

const lastWords = (words: string, count: number): string => {
  const list = words.split(/\s+/)
  return words
    .slice(words.length - Math.min(words.length, list.slice(-count - 1).join(' ').length))
    .replace(/\s+/g, ' ')
}
const firstWords = (words: string, count: number): string =>
  words
    .split(/\s+/)
    .slice(0, count + 1)
    .join(' ')

/** Every place in the turns that meet the conditions, in order, with up to `context` words on each side. */
export function findMatches(
  transcript: Transcript,
  { finder, where, context }: { finder: Finder; where: Where; context: number },
): Match[] {
  const { text, map } = transcript
  const shown = struckMarker(transcript)
  return turnsWhere(transcript, where).flatMap(turn =>
    turn.segments.flatMap(segment => {
      const words = sliceOf(text, segment)
      return finder(words).map(({ start, end }): Match => {
        const span = { start: segment.start + start, end: segment.start + end }
        const reach = (context + 1) * LONGEST_WORD
        return {
          turn: turn.id,
          ...placeOf(map, span.start),
          span,
          text: shown(span),
          before: lastWords(shown({ start: Math.max(segment.start, span.start - reach), end: span.start }), context),
          after: firstWords(shown({ start: span.end, end: Math.min(segment.end, span.end + reach) }), context),
        }
      })
    }),
  )
}
