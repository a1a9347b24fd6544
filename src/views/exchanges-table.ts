import type { Clarity, Exchange, Transcript, Turn } from '../model/transcript.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import { namesOf } from './names.ts'
import type { Screen } from './paint.ts'
import { wrapped } from './wrap.ts'

/** A turn's words; the narrator's are marked as such. */
const shown = (turn: Turn | undefined): string => (turn?.reported ? `(reported) ${turn.text}` : (turn?.text ?? ''))

const said = (ids: readonly string[], turns: ReadonlyMap<string, Turn>): string =>
  ids.map(id => shown(turns.get(id))).join(' ')

const clarityOf = (clarity: Clarity | null): string =>
  clarity === null ? '' : clarity.type === null ? clarity.label : `${clarity.label}, ${clarity.type}`

function one(
  { id, question, answer, topics }: Exchange,
  { transcript, screen, turns }: { transcript: Transcript; screen: Screen; turns: ReadonlyMap<string, Turn> },
): string {
  const { paint } = screen
  const line = turns.get(question.turns[0] ?? '')?.line ?? ''
  const names = topics.map(topic => transcript.topics.find(known => known.id === topic.id)?.label ?? topic.id)
  const place = [`${id}  line ${line}`, names.join(' · '), clarityOf(answer?.clarity ?? null)]
    .filter(words => words !== '')
    .join('  ')
  const title = paint.accent(wrapped(place, { indent: '', width: screen.width }))
  const columns = [
    { head: `Q  ${namesOf(question.askers, transcript.speakers)}`, width: 'rest' },
    { head: answer ? `A  ${namesOf(answer.responders, transcript.speakers)}` : 'A', width: 'rest' },
  ] as const
  const rows = [[said(question.turns, turns), answer ? said(answer.turns, turns) : '(no answer)']]
  return `${title}\n${drawTable(columns, { rows, screen })}`
}

/** Question and answer, side by side. */
export function exchangesTable(transcript: Transcript, screen: Screen): string {
  const turns = new Map(transcript.turns.map(turn => [turn.id, turn]))
  const parts = transcript.exchanges.map(exchange => one(exchange, { transcript, screen, turns }))
  return [header(transcript, screen), ...(parts.length > 0 ? parts : ['no exchanges'])].join('\n\n')
}
