import { IDLE_SIGNS, type StatementSign, TELLING_SIGNS } from '../../lexicon/statement-words.ts'
import type { Said } from './said.ts'
import { sharedBy, tokensOf } from './tokens.ts'

/** How much a sentence tells, whatever the topic, and what says so. */
export interface Score {
  readonly points: number
  readonly signs: readonly string[]
}

/** Capitals inside a sentence: a run of them is a name. */
const NAMES = /(?<=[\p{L}\p{N},;:)] )(?!I\b|I['’])(?:\p{Lu}[\p{L}.’'-]+|(?:\p{Lu}\.){2,})(?: \p{Lu}[\p{L}.’'-]+)*/gu
const POINTS_A_NAME = 0.35
const MOST_FOR_NAMES = 1.4

const TINY = 5
const SHORT = 7
const QUOTABLE = 35
const POINTS_A_WORD_TOO_MANY = 0.015
const MOST_FOR_LENGTH = 0.8

/** Fewer words are a fragment; of more, a story quotes a part. */
function pointsForLength(words: number, answers: boolean): number {
  // "There is no deal": three words, and the story.
  if (words < TINY) return answers ? -0.5 : -3
  if (words < SHORT) return -0.8
  return -Math.min(MOST_FOR_LENGTH, POINTS_A_WORD_TOO_MANY * Math.max(0, words - QUOTABLE))
}

const pointsFor = (text: string, { words, points, most }: StatementSign): number => {
  const sum = Math.min(most, Math.abs(points) * (text.match(words)?.length ?? 0))
  return points < 0 ? -sum : sum
}

const pointsForNames = (text: string): number =>
  Math.min(MOST_FOR_NAMES, POINTS_A_NAME * (text.match(NAMES)?.length ?? 0))

const SIGNS = [...TELLING_SIGNS, ...IDLE_SIGNS]

/** How much the words of a clause tell by themselves. */
export const worthOf = (clause: string): number =>
  SIGNS.reduce((sum, sign) => sum + pointsFor(clause, sign), pointsForNames(clause))

/** The first sentences of an answer give it; later ones explain. */
function pointsForPlace({ exchange, place, opening, turn }: Said): number {
  if (opening) return 0.8
  const first = exchange?.answer?.turns[0] === turn.id
  return first ? Math.max(0, 0.8 - 0.3 * place) : exchange ? 0 : -0.2
}

function pointsForReply(
  { exchange, tokens }: Said,
  askTokens: (exchange: Said['exchange']) => ReadonlySet<string>,
): number {
  return exchange ? Math.min(0.9, 0.3 * sharedBy(tokens, askTokens(exchange))) : 0
}

/** What a sentence ends in; looked at alone, so that a long run of marks inside costs nothing. */
const tailOf = (text: string): string => text.slice(-12)

function pointsForEnd(text: string): number {
  const tail = tailOf(text)
  if (/\?["”’)\]]*$/.test(tail)) return -3
  // Breaks off: "We get --".
  if (/(?:--|[—–])\s*$/.test(tail)) return -2
  return /[.!:]["”’)\]]*$/.test(tail) ? 0 : -0.5
}

/** The words that give what was asked. */
const POINTS_OF_ANSWER = 1

const POINTS_AN_ASIDE = -1.5

const pointsForAsides = (text: string): number =>
  POINTS_AN_ASIDE * (text.match(/[([](?:laugh|inaudible|crosstalk|applause)/gi)?.length ?? 0)

/** The words that a briefing comes back to are what it is about. */
function centrality(said: readonly Said[]): (one: Said) => number {
  const counts = new Map<string, number>()
  for (const { tokens } of said) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  const SATURATED = 8
  return ({ tokens }) => {
    let sum = 0
    for (const token of tokens) sum += Math.min(SATURATED, (counts.get(token) ?? 1) - 1)
    return tokens.size === 0 ? 0 : Math.min(1, (1.5 * sum) / (SATURATED * Math.max(6, tokens.size)))
  }
}

/** Rates the sentences of one briefing. */
export function scorer(said: readonly Said[]): (one: Said) => Score {
  const central = centrality(said)
  const asked = new Map<string, ReadonlySet<string>>()
  const askTokens = (exchange: Said['exchange']): ReadonlySet<string> => {
    if (!exchange) return new Set()
    const known = asked.get(exchange.id) ?? tokensOf(exchange.question.asks.map(({ text }) => text).join(' '))
    asked.set(exchange.id, known)
    return known
  }
  return one => {
    const { text } = one
    const parts: [string, number][] = SIGNS.map(sign => [sign.sign, pointsFor(text, sign)])
    parts.push(
      ['names', pointsForNames(text)],
      ['length', pointsForLength(text.split(/\s+/).length, one.answers)],
      ['place', pointsForPlace(one)],
      ['reply', pointsForReply(one, askTokens)],
      ['answers', one.answers ? POINTS_OF_ANSWER : 0],
      ['aside', pointsForAsides(text)],
      ['end', pointsForEnd(text)],
      ['central', central(one)],
    )
    return {
      points: parts.reduce((sum, [, points]) => sum + points, 0),
      signs: parts.filter(([, points]) => points > 0).map(([sign]) => sign),
    }
  }
}
