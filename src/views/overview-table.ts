import type { Transcript } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import { nameOf, namesOf } from './names.ts'
import type { Screen } from './paint.ts'
import { clipped } from './printable.ts'

const SECTION_GAP = '\n\n'
const SHORTEST = 200

function speakers({ speakers: all }: Transcript, screen: Screen): string {
  const columns = [
    { head: 'Speaker', width: 34 },
    { head: 'Role', width: 11 },
    { head: 'Turns', width: 5, align: 'right' },
    { head: 'Words', width: 6, align: 'right' },
    { head: 'Labels', width: 'rest' },
  ] as const
  const rows = all.map(speaker => [
    [nameOf(speaker), speaker.name === null ? null : speaker.title].filter(part => part !== null).join(', '),
    speaker.role,
    String(speaker.turns),
    String(speaker.words),
    speaker.labels.join(', '),
  ])
  return drawTable(columns, { rows, screen })
}

function topics({ topics: all }: Transcript, screen: Screen): string {
  const columns = [
    { head: 'Topic', width: 'rest' },
    { head: 'Exchanges', width: 9, align: 'right' },
    { head: 'Mentions', width: 8, align: 'right' },
    { head: 'First line', width: 10, align: 'right' },
  ] as const
  const rows = all.map(({ label, exchanges, mentions }) => [
    label,
    String(exchanges.length),
    String(mentions.length),
    String(mentions[0]?.line ?? ''),
  ])
  return drawTable(columns, { rows, screen })
}

function exchanges({ exchanges: all, speakers: voices, turns }: Transcript, screen: Screen): string {
  const lineOf = new Map(turns.map(({ id, line }) => [id, line]))
  const columns = [
    { head: 'Line', width: 5, align: 'right' },
    { head: '', width: 4 },
    { head: 'Asked by', width: 14 },
    { head: 'Question', width: 'rest' },
    { head: 'Answered by', width: 16 },
  ] as const
  const rows = all.map(({ id, question, answer }) => [
    String(lineOf.get(question.turns[0] ?? '') ?? ''),
    id,
    namesOf(question.askers, voices),
    clipped(question.asks.map(({ text }) => text).join(' '), SHORTEST),
    answer ? namesOf(answer.responders, voices) : 'nobody',
  ])
  return drawTable(columns, { rows, screen })
}

/** What a person sees first: title, date, place, speakers, topics, exchanges. */
export function overviewTable(transcript: Transcript, screen: Screen): string {
  const parts = [header(transcript, screen)]
  if (transcript.turns.length === 0) parts.push(transcript.messages.map(({ reason }) => reason).join('\n'))
  else parts.push(speakers(transcript, screen))
  if (transcript.topics.length > 0) parts.push(topics(transcript, screen))
  if (transcript.exchanges.length > 0) parts.push(exchanges(transcript, screen))
  return parts.join(SECTION_GAP)
}
