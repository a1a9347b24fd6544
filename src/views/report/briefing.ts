import type { Exchange, Role, Transcript, Turn } from '../../model/transcript.ts'
import { nameOf } from '../names.ts'
import { mainOf, paletteOf } from './palette.ts'

/** A transcript with what every part of the page looks up in it. */
export interface Briefing {
  readonly transcript: Transcript
  /** What ids on the page begin with, so that several briefings keep theirs apart. */
  readonly prefix: string
  readonly roleOf: (turn: Turn) => Role
  readonly nameOfTurn: (turn: Turn) => string
  readonly nameOfSpeaker: (id: string) => string
  readonly exchangeOf: (turn: string) => Exchange | null
  readonly topicOfTurn: (turn: string) => string | null
  readonly labelOfTopic: (id: string) => string
  readonly colour: (topic: string | null) => string
}

/** The first `length` characters of some words, on one line. */
export function clippedWords(words: string, length: number): string {
  const line = words
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length <= length ? line : `${characters.slice(0, length).join('').trimEnd()}…`
}

/** Indexes a transcript for the page. */
export function briefingOf(transcript: Transcript, prefix: string): Briefing {
  const speakers = new Map(transcript.speakers.map(speaker => [speaker.id, speaker]))
  const labels = new Map(transcript.topics.map(({ id, label }) => [id, label]))
  const exchanges = new Map<string, Exchange>()
  for (const exchange of transcript.exchanges)
    for (const turn of [...exchange.question.turns, ...(exchange.answer?.turns ?? [])]) exchanges.set(turn, exchange)
  const exchangeOf = (turn: string): Exchange | null => exchanges.get(turn) ?? null
  const own = new Map<string, string>()
  for (const { id, turns } of transcript.topics) for (const turn of turns) if (!own.has(turn)) own.set(turn, id)
  const nameOfSpeaker = (id: string): string => nameOf(speakers.get(id))
  return {
    transcript,
    prefix,
    roleOf: turn => speakers.get(turn.speaker)?.role ?? 'unknown',
    nameOfTurn: turn => nameOfSpeaker(turn.speaker),
    nameOfSpeaker,
    exchangeOf,
    topicOfTurn: turn => {
      const exchange = exchangeOf(turn)
      return exchange ? mainOf(exchange.topics) : (own.get(turn) ?? null)
    },
    labelOfTopic: id => labels.get(id) ?? id,
    colour: paletteOf(transcript),
  }
}
