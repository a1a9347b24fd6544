import { clarityColumns, VERDICTS } from '../clarity-columns.ts'
import { type Column, drawTable } from '../draw-table.ts'
import type { Screen } from '../paint.ts'
import { oneLine } from '../printable.ts'
import { wrapped } from '../wrap.ts'
import type { PeriodCounts, TopicCount, TopicCounts } from './count.ts'

const HEADS = { year: 'Year', month: 'Month', day: 'Day' } as const
const NO_DAY = 'no date'
const PERIOD_WIDTH = 10
/** What the columns besides names and ids take. */
const OTHER_COLUMNS = 52
const MOST_NAMED = 5

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** What was counted: how many transcripts, of which days, with how many exchanges. */
function summary({ periods, from, to }: TopicCounts): string {
  const sum = (of: (period: PeriodCounts) => number): number => periods.reduce((all, period) => all + of(period), 0)
  const days = from === null ? '' : from === to ? ` of ${from}` : `, ${from} to ${to}`
  const exchanges = many(
    sum(period => period.exchanges),
    'exchange',
  )
  const without = sum(period => period.withoutTopic)
  const transcripts = many(
    sum(period => period.transcripts),
    'transcript',
  )
  return `${transcripts}${days}; ${exchanges}, ${without} without a topic`
}

function leftOut({ duplicates }: TopicCounts): string {
  if (duplicates.length === 0) return ''
  const names = duplicates.slice(0, MOST_NAMED).join(', ')
  const more = duplicates.length > MOST_NAMED ? ` and ${duplicates.length - MOST_NAMED} more` : ''
  return `Not counted, as they are in others: ${names}${more}`
}

const numbers = ({ asked, withParts, firm, answers }: TopicCount): string[] =>
  [asked, withParts, firm, ...VERDICTS.map(label => answers[label])].map(count => String(count || ''))

/** The counts as one table, the periods one below the other. */
export function topicCountsTable(counts: TopicCounts, screen: Screen): string {
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
    { head: 'In', width: 12, align: 'right', whole: true },
    { head: 'Asked', width: 6, align: 'right' },
    { head: 'With parts', width: 5, align: 'right' },
    { head: 'Firm', width: 5, align: 'right' },
    ...clarityColumns(screen, 5),
  ]
  const rows = periods.flatMap(period =>
    period.topics.map((topic, i) => [
      ...(by === 'all' ? [] : [i === 0 ? (period.period ?? NO_DAY) : '']),
      ...(hasNames ? [topic.label] : []),
      topic.id,
      `${topic.transcripts} of ${period.transcripts}`,
      ...numbers(topic),
    ]),
  )
  const table = rows.length === 0 ? 'no topics' : drawTable(columns, { rows, screen })
  return [summary(counts), table, leftOut(counts)]
    .map((part, i) => (i === 1 ? part : wrapped(oneLine(part), { indent: '', width })))
    .filter(part => part !== '')
    .join('\n\n')
}
