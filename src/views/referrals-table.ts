import { lineOf } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import { namesOf } from './names.ts'
import type { Screen } from './paint.ts'

const COLUMNS = [
  { head: 'Line', width: 5, align: 'right' },
  { head: '', width: 5 },
  { head: 'Asked by', width: 16 },
  { head: 'Question', width: 'rest' },
  { head: 'Sent to', width: 24 },
] as const

/** Whom reporters were sent to, and about what. */
export function referralsTable(transcript: Transcript, screen: Screen): string {
  const rows = transcript.exchanges.flatMap(({ id, question, answer }) =>
    (answer?.referrals ?? []).map(({ span, target }) => [
      String(lineOf(transcript.map, span.start)),
      id,
      namesOf(question.askers, transcript.speakers),
      question.asks.map(ask => ask.text).join(' '),
      target,
    ]),
  )
  const body = rows.length > 0 ? drawTable(COLUMNS, { rows, screen }) : 'no referrals'
  return `${header(transcript, screen)}\n\n${body}`
}
