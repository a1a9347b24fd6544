import type { Transcript } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import { nameOf } from './names.ts'
import type { Screen } from './paint.ts'

/** The turns, one a row, with the line each begins at. */
export function turnsTable(transcript: Transcript, screen: Screen): string {
  const columns = [
    { head: 'Line', width: 5, align: 'right' },
    { head: '', width: 5 },
    { head: 'Speaker', width: 18 },
    { head: 'Says', width: 'rest' },
  ] as const
  const rows = transcript.turns.map(({ id, line, speaker, text, reported }) => [
    String(line),
    id,
    nameOf(transcript.speakers.find(voice => voice.id === speaker)),
    reported ? `(reported) ${text}` : text,
  ])
  if (rows.length === 0) return `${header(transcript, screen)}\n\nno turns`
  return `${header(transcript, screen)}\n\n${drawTable(columns, { rows, screen })}`
}
