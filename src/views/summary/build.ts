import type { Exchange, Transcript } from '../../model/transcript.ts'
import { budgetFor } from './budget.ts'
import { ledgerSentences, ledgersOf } from './ledger.ts'
import { isNewSince, type Memory } from './memory.ts'
import { quoterOf } from './quote.ts'
import { shortened } from './shorten.ts'
import { type Limits, statementsOf } from './statements.ts'
import type { Length, Subject, Summary, TopicSummary } from './types.ts'

/** What to summarise, and how. */
export interface SummaryOptions {
  /** These topics alone; none named, all of them and the rest. */
  readonly topics?: readonly string[]
  readonly length?: Length
  /** The file before, to say what is new since. */
  readonly before?: Memory | null
}

/** A statement for so many words that were said about a subject. */
const FULL: Limits = { words: 75, wordsAStatement: 100, most: 12, mostOther: 40 }
const SHORT: Limits = { words: 36, wordsAStatement: 250, most: 4, mostOther: 8 }

const isEmpty = ({ asked, statements }: Subject): boolean => asked === 0 && statements.length === 0

/** Builds the summary of one transcript. */
export function buildSummary(
  transcript: Transcript,
  { topics: only = [], length = 'full', before = null }: SummaryOptions = {},
): Summary {
  const quoter = quoterOf(transcript)
  const limits = length === 'short' ? SHORT : FULL
  const spoken = statementsOf(quoter, {
    limits,
    isNew: before && isNewSince(before),
    elsewhere: ledgerSentences(quoter),
  })
  const ledgerOf = ledgersOf(quoter)
  const byId = new Map(transcript.exchanges.map(exchange => [exchange.id, exchange]))
  const topics = transcript.topics
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ id, label, exchanges: ids }): TopicSummary => {
      const exchanges = ids.map(one => byId.get(one)).filter((one): one is Exchange => one !== undefined)
      const ledger = ledgerOf(exchanges, id)
      const statements = spoken.pick(id)
      return { id, label, new: before && !before.topics.has(id), ...ledger, statements }
    })
  const rest = transcript.exchanges.filter(exchange => exchange.topics.length === 0)
  const other = {
    ...ledgerOf(rest, null),
    statements: spoken.pick(null),
  }
  const { source, title, date, place, groundRules } = transcript
  const words = spoken.said.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const budget = budgetFor([...topics, other], words)
  // Who asks for a topic alone wants all of it.
  const shown = only.length > 0 ? topics : topics.map(budget)
  const summary: Summary = {
    schema: 'presser-summary/1',
    source,
    title,
    date,
    place,
    groundRules,
    length,
    since: before && { path: before.path, title: before.title, date: before.date },
    topics: shown.filter(topic => !isEmpty(topic)),
    other: only.length > 0 || isEmpty(other) ? null : budget(other),
    leftOut: [],
  }
  return length === 'short' ? shortened(summary) : summary
}
