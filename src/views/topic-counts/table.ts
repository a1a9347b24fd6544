import { clarityColumns, VERDICTS } from '../clarity-columns.ts'
import { type Column, drawTable } from '../draw-table.ts'
import type { Screen } from '../paint.ts'
import { oneLine } from '../printable.ts'
import { wrapped } from '../wrap.ts'
import type { Period, PeriodCounts, TopicCount, TopicCounts } from './counts.ts'
import { leftOut } from './left-out.ts'

const HEADS = { year: 'Year', month: 'Month', day: 'Day' } as const
const NO_DAY = 'no date'
const NO_TOPICS = 'no topics'
const PERIOD_WIDTH = 10
/** What the columns besides names and ids take. */
const OTHER_COLUMNS = 53

interface Shown {
  readonly by: Period
  readonly hasNames: boolean
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** Of which days they are, and how many have none. */
function days({ from, to, undated }: TopicCounts, transcripts: number): string {
  if (from === null) return transcripts === 0 ? '' : ' without a date'
  const dated = from === to ? `of ${from}` : `from ${from} to ${to}`
  return undated === 0 ? ` ${dated}` : `, ${transcripts - undated} ${dated}, ${undated} without a date`
}

/** What was counted: how many transcripts, of which days, with how many exchanges. */
function summary(counts: TopicCounts): string {
  const sum = (of: (period: PeriodCounts) => number): number =>
    counts.periods.reduce((all, period) => all + of(period), 0)
  const transcripts = sum(period => period.transcripts)
  const exchanges = sum(period => period.exchanges)
  const without = sum(period => period.withoutTopic)
  return `${many(transcripts, 'transcript')}${days(counts, transcripts)}; ${many(exchanges, 'exchange')}, ${without} without a topic`
}

const numbers = ({ asked, withParts, firm, answers }: TopicCount): string[] =>
  [asked, firm, ...VERDICTS.map(label => answers[label]), withParts.asked].map(count => String(count || ''))

/** The topics of a period, the first behind its name. */
function rowsOf({ period, transcripts, topics }: PeriodCounts, { by, hasNames }: Shown): string[][] {
  const of = (count: number): string => `${count} of ${transcripts}`
  const rows = topics.map(topic => [
    ...(hasNames ? [topic.label] : []),
    topic.id,
    of(topic.transcripts),
    ...numbers(topic),
  ])
  if (by === 'all') return rows
  const shown = rows.length > 0 ? rows : [[...(hasNames ? [''] : []), NO_TOPICS, of(0)]]
  return shown.map((row, i) => [i === 0 ? (period ?? NO_DAY) : '', ...row])
}

const MOST_PARTS = 6

/** What is counted as parts of each topic, over all periods. */
function partsOf({ periods }: TopicCounts): string[] {
  const parts = new Map<string, Map<string, number>>()
  for (const topic of periods.flatMap(({ topics }) => topics)) {
    const own = parts.get(topic.id) ?? new Map<string, number>()
    parts.set(topic.id, own)
    for (const { id, asked } of topic.parts) own.set(id, asked + (own.get(id) ?? 0))
  }
  return [...parts].flatMap(([id, own]) => {
    const most = [...own].sort((a, b) => b[1] - a[1]).map(([part, asked]) => `${part} ${asked}`)
    const more = most.length > MOST_PARTS ? ` and ${most.length - MOST_PARTS} more` : ''
    return most.length === 0 ? [] : [`Parts of ${id}: ${most.slice(0, MOST_PARTS).join(', ')}${more}`]
  })
}

/** The counts as one table, the periods one below the other. */
export function topicCountsTable(counts: TopicCounts, screen: Screen, { named }: { named: boolean }): string {
  const { by, periods } = counts
  const { width } = screen
  const topics = periods.flatMap(period => period.topics)
  const longest = Math.max(0, ...topics.map(({ id }) => id.length))
  const word = Math.max(0, ...topics.flatMap(({ label }) => label.split(' ').map(part => part.length)))
  const other = OTHER_COLUMNS + (by === 'all' ? 0 : PERIOD_WIDTH)
  const hasNames = width - longest - other >= word
  const columns: Column[] = [
    ...(by === 'all' ? [] : [{ head: HEADS[by], width: PERIOD_WIDTH, whole: true }]),
    ...(hasNames ? [{ head: 'Topic', width: 30 }] : []),
    { head: 'Id', width: 40, whole: true },
    { head: 'Transcripts', width: 14, align: 'right', whole: true },
    { head: 'Asked', width: 6, align: 'right' },
    { head: 'Firm', width: 5, align: 'right' },
    ...clarityColumns(screen, 5),
    { head: 'With parts', width: 5, align: 'right' },
  ]
  const rows = periods.flatMap(period => rowsOf(period, { by, hasNames }))
  const table = rows.length === 0 ? NO_TOPICS : drawTable(columns, { rows, screen })
  const around = (words: string): string => wrapped(oneLine(words), { indent: '', width })
  return [around(summary(counts)), table, ...[...(named ? partsOf(counts) : []), ...leftOut(counts)].map(around)].join(
    '\n\n',
  )
}
