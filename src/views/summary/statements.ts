import { GIVES_THE_FLOOR, LEANS_ON_WHAT_IS_BEFORE, ONLY_NAMES } from '../../lexicon/statement-words.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Exchange } from '../../model/transcript.ts'
import { cutTo } from './cut.ts'
import { type Candidate, picked } from './pick.ts'
import type { Quoter } from './quote.ts'
import { type Said, saidIn } from './said.ts'
import { type Score, scorer, worthOf } from './score.ts'
import type { Statement } from './types.ts'

/** What a length of summary takes. */
export interface Limits {
  /** Words of a quotation, before it is cut. */
  readonly words: number
  /** One statement for so many words that were said about a subject. */
  readonly wordsAStatement: number
  /** Statements of a topic. */
  readonly most: number
  /** Statements about no topic. */
  readonly mostOther: number
}

/** The sentences of a briefing, rated; what is picked under one subject is not picked under another. */
export interface Statements {
  readonly said: readonly Said[]
  /** Picks what was said about a topic, or with `null` about none. */
  readonly pick: (topic: string | null) => Statement[]
}

const POINTS_A_MENTION = 1.2
const MOST_MENTIONS = 2
const POINTS_OF_MAIN = 0.9
const POINTS_OF_TOPIC = 0.2

const topicOf = (exchange: Exchange | null, id: string) => exchange?.topics.find(topic => topic.id === id)

/** What a sentence gains under a topic; `null` where it is not about it. */
function pointsUnder(topic: string, { topics, exchange, answers }: Said): number | null {
  const named = Math.min(MOST_MENTIONS, topics.get(topic) ?? 0)
  const asked = topicOf(exchange, topic)
  if (named === 0 && !asked) return null
  // The words that give what was asked are about that: "I'm here talking about schools", asked about his party.
  if (answers && !asked?.main && (exchange?.topics.length ?? 0) > 0) return null
  // Any other sentence that names another topic alone is about that one.
  if (named === 0 && topics.size > 0 && !answers) return null
  return POINTS_A_MENTION * named + (asked?.main ? POINTS_OF_MAIN : asked ? POINTS_OF_TOPIC : 0)
}

/** Under no topic: what answers an exchange without one, and what nobody asked for and names none. */
const pointsUnderNone = ({ topics, exchange }: Said): number | null =>
  topics.size > 0 || (exchange?.topics.length ?? 0) > 0 ? null : 0

const LEAST_POINTS = 1
const LEAST_STATEMENTS = 2
const LONGEST_RUN_WORDS = 70

/** The floor is given, or the next reporter called: nothing is said. */
const isTalk = ({ text, answers }: Said): boolean =>
  GIVES_THE_FLOOR.some(words => words.test(text)) || (ONLY_NAMES.test(text) && !answers)

const wordsIn = (words: string): number => words.split(/\s+/).length
const rounded = (points: number): number => Math.round(points * 100) / 100

interface Run {
  readonly first: Said
  readonly last: Said
  readonly points: number
  readonly signs: ReadonlySet<string>
}

/** Picked sentences that follow each other become one run, and one that leans on the sentence before takes that along. */
function runsOf(
  chosen: readonly Candidate[],
  { said, used }: { said: readonly Said[]; used: ReadonlySet<number> },
): Run[] {
  const runs: Run[] = []
  const inOrder = [...chosen].sort((a, b) => a.said.index - b.said.index)
  const together = (a: Said, b: Said): boolean => a.turn === b.turn && a.segment === b.segment
  const size = (from: Said, to: Said): number => {
    let words = 0
    for (let i = from.index; i <= to.index; i++) words += wordsIn(said[i]?.text ?? '')
    return words
  }
  for (const { said: own, signs, points } of inOrder) {
    const before = said[own.index - 1]
    const first =
      before &&
      !used.has(before.index) &&
      LEANS_ON_WHAT_IS_BEFORE.test(own.text) &&
      !own.turn.reported &&
      together(before, own) &&
      size(before, own) <= LONGEST_RUN_WORDS
        ? before
        : own
    const last = runs.at(-1)
    if (
      last &&
      !own.turn.reported &&
      last.last.index + 1 >= first.index &&
      together(last.last, own) &&
      size(last.first, own) <= LONGEST_RUN_WORDS
    )
      runs[runs.length - 1] = {
        first: last.first,
        last: own,
        points: Math.max(last.points, points),
        signs: new Set([...last.signs, ...signs]),
      }
    else runs.push({ first, last: own, points, signs: new Set(signs) })
  }
  return runs
}

/** Rates what the podium said, and picks from it; not the sentences whose beginnings `elsewhere` has: those are quoted already. */
export function statementsOf(
  { transcript, quote }: Quoter,
  {
    limits,
    isNew,
    elsewhere,
  }: { limits: Limits; isNew: ((said: Said) => boolean) | null; elsewhere: ReadonlySet<number> },
): Statements {
  const said = saidIn(transcript)
  const rate = scorer(said)
  const scores: Score[] = said.map(rate)
  const used = new Set<number>()
  const told: Said[] = []
  const byTopic = groupedByTopic(said)

  const candidatesFor = (topic: string | null): Candidate[] =>
    (byTopic.get(topic) ?? []).flatMap(one => {
      if (used.has(one.index) || elsewhere.has(one.span.start) || isTalk(one)) return []
      // Ground rules stand at the top.
      if (transcript.groundRules.some(({ span }) => overlaps(span, one.span))) return []
      const under = topic === null ? pointsUnderNone(one) : pointsUnder(topic, one)
      if (under === null) return []
      const { points, signs } = scores[one.index] as Score
      return [{ said: one, points: points + under, signs: under > 0 ? ['topic', ...signs] : signs }]
    })

  const statement = ({ first, last, points, signs }: Run): Statement[] => {
    const whole: Span = { start: first.span.start, end: last.span.end }
    const span = first.turn.reported
      ? whole
      : cutTo(transcript.text, { span: whole, most: limits.words, worth: worthOf })
    const quotation = quote({ turn: first.turn.id, span, sentence: whole })
    if (!quotation) return []
    const fresh = isNew === null ? null : isNew(last)
    return [
      { ...quotation, exchange: last.exchange?.id ?? null, points: rounded(points), signs: [...signs], new: fresh },
    ]
  }

  return {
    said,
    pick: topic => {
      const candidates = candidatesFor(topic)
      const words = candidates.reduce((sum, one) => sum + wordsIn(one.said.text), 0)
      const share = LEAST_STATEMENTS + Math.round(words / limits.wordsAStatement)
      const most = Math.min(topic === null ? limits.mostOther : limits.most, share)
      const chosen = picked(candidates, { most, least: LEAST_POINTS, told })
      const runs = runsOf(chosen, { said, used })
      for (const { first, last } of runs)
        for (let i = first.index; i <= last.index; i++) {
          used.add(i)
          told.push(said[i] as Said)
        }
      return runs.flatMap(statement)
    },
  }
}

/** The sentences that may come under each topic, and under `null` those that may come under none. */
function groupedByTopic(said: readonly Said[]): ReadonlyMap<string | null, readonly Said[]> {
  const groups = new Map<string | null, Said[]>()
  for (const one of said) {
    const ids = new Set<string | null>([...one.topics.keys(), ...(one.exchange?.topics ?? []).map(({ id }) => id)])
    if (ids.size === 0) ids.add(null)
    for (const id of ids) {
      const group = groups.get(id)
      if (group) group.push(one)
      else groups.set(id, [one])
    }
  }
  return groups
}
