import type { Transcript } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import type { Screen } from './paint.ts'
import { placesLine } from './places-line.ts'

/** The topics with how often each was asked about and answered, and the lines that name it; then the countries named. */
export function topicsTable(transcript: Transcript, screen: Screen): string {
  const columns = [
    { head: 'Topic', width: 30 },
    { head: 'Id', width: 24 },
    { head: 'Asked', width: 5, align: 'right' },
    { head: 'Answered', width: 8, align: 'right' },
    { head: 'Lines', width: 'rest' },
  ] as const
  const answered = new Set(transcript.exchanges.filter(({ answer }) => answer !== null).map(({ id }) => id))
  const rows = transcript.topics.map(({ id, label, exchanges, mentions }) => [
    label,
    id,
    String(exchanges.length),
    String(exchanges.filter(exchange => answered.has(exchange)).length),
    [...new Set(mentions.map(({ line }) => line))].join(', '),
  ])
  const table = rows.length === 0 ? 'no topics' : drawTable(columns, { rows, screen })
  return `${header(transcript, screen)}\n\n${table}${placesLine(transcript, screen)}`
}
