import type { Transcript } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import { namedLines } from './named-lines.ts'
import type { Screen } from './paint.ts'

/** So that a country that is named everywhere leaves room for others; the other formats have all lines. */
const MOST_LINES = { narrow: 4, wide: 9 } as const
const WIDE = 72

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
    namedLines(mentions, screen.width < WIDE ? MOST_LINES.narrow : MOST_LINES.wide),
  ])
  if (rows.length === 0) return `${header(transcript, screen)}\n\nno places`
  return `${header(transcript, screen)}\n\n${drawTable(columns, { rows, screen })}`
}
