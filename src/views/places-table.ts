import type { Transcript } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import type { Screen } from './paint.ts'

/** The countries with how often each is named, in which ways, and the lines that do. */
export function placesTable(transcript: Transcript, screen: Screen): string {
  const columns = [
    { head: 'Place', width: 24 },
    { head: 'Id', width: 4 },
    { head: 'Named', width: 5, align: 'right' },
    { head: 'By', width: 26 },
    { head: 'Lines', width: 'rest' },
  ] as const
  const rows = transcript.places.map(({ id, name, mentions }) => [
    name,
    id,
    String(mentions.length),
    [...new Set(mentions.map(({ rule }) => rule))].join(', '),
    [...new Set(mentions.map(({ line }) => line))].join(', '),
  ])
  if (rows.length === 0) return `${header(transcript, screen)}\n\nno places`
  return `${header(transcript, screen)}\n\n${drawTable(columns, { rows, screen })}`
}
