import type { Exchange, Speaker, Transcript } from '../model/transcript.ts'
import { CLARITY_MARKS, type ClarityMark } from './clarity-marks.ts'
import { drawTable } from './draw-table.ts'
import { header } from './header.ts'
import { nameOf, namesOf } from './names.ts'
import type { Screen } from './paint.ts'
import { clipped } from './printable.ts'
import { wrapped } from './wrap.ts'

const SECTION_GAP = '\n\n'
const MARGIN = '          '

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const UNTOLD: ClarityMark = { sign: '–', ascii: '-', words: 'no answer followed', paint: 'faint' }

const markOf = ({ answer }: Exchange): ClarityMark =>
  answer === null ? UNTOLD : CLARITY_MARKS[answer.clarity?.label ?? 'undetermined']

const signOf = ({ sign, ascii }: ClarityMark, { unicode }: Screen): string => (unicode ? sign : ascii)

const entry = (name: string, words: string, { paint, width }: Screen): string =>
  `${paint.faint(name.padEnd(MARGIN.length))}${wrapped(words, { indent: MARGIN, width }).trimStart()}`

function spoke(speakers: readonly Speaker[]): string {
  const told = speakers
    .filter(({ role, turns }) => role !== 'reporter' && turns > 0)
    .sort((a, b) => b.words - a.words)
    .map(speaker => {
      const name = [nameOf(speaker), speaker.name === null ? null : speaker.title].filter(part => part !== null)
      return `${name.join(', ')} (${counted(speaker.turns, 'turn')}, ${counted(speaker.words, 'word')})`
    })
  return told.length > 0 ? told.join('; ') : 'nobody whose part is known'
}

function asked({ speakers, exchanges }: Transcript): string {
  const ids = new Set(exchanges.flatMap(({ question }) => question.askers))
  const voices = speakers.filter(({ id }) => ids.has(id))
  const named = voices.filter(({ name, outlet }) => name !== null || outlet !== null).map(nameOf)
  const others = voices.length > named.length ? ['others who are not named'] : []
  return `${[...named, ...others].join(', ')} (${counted(exchanges.length, 'exchange')})`
}

function answered(exchanges: readonly Exchange[], screen: Screen): string {
  const order: readonly ClarityMark[] = [...Object.values(CLARITY_MARKS), UNTOLD]
  return order
    .map(mark => ({ mark, count: exchanges.filter(exchange => markOf(exchange) === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${signOf(mark, screen)} ${count} ${mark.words}`)
    .join('   ')
}

const MOST_TOPICS = 10
const LONGEST_BAR = 24
const LABEL = 38

/** A bar a topic that was asked about, as long as it was asked about often. */
function topics({ topics: all }: Transcript, screen: Screen): string | null {
  const list = all.filter(({ exchanges }) => exchanges.length > 0)
  if (list.length === 0) return null
  const most = list.reduce((longest, { exchanges }) => Math.max(longest, exchanges.length), 1)
  const bar = (count: number): string =>
    (screen.unicode ? '█' : '#').repeat(Math.max(1, Math.round((count / most) * LONGEST_BAR)))
  const columns = [
    { head: 'Topic', width: LABEL },
    { head: 'Asked', width: 5, align: 'right' },
    { head: '', width: LONGEST_BAR },
  ] as const
  const rows = list
    .slice(0, MOST_TOPICS)
    .map(({ label, exchanges }) => [clipped(label, LABEL), String(exchanges.length), bar(exchanges.length)])
  const left = list.length - rows.length
  const more = left > 0 ? `\n${screen.paint.faint(`and ${left} more: presser topics`)}` : ''
  return `${drawTable(columns, { rows, screen })}${more}`
}

const ASKER = 16
const COLUMNS_BESIDE = 5 + 4 + 1 + 8

function exchanges({ exchanges: all, speakers, turns }: Transcript, screen: Screen): string {
  const lineOf = new Map(turns.map(({ id, line }) => [id, line]))
  const paints = new Map(
    [...Object.values(CLARITY_MARKS), UNTOLD].map(mark => [signOf(mark, screen), screen.paint[mark.paint]]),
  )
  const names = all.map(({ question }) => clipped(namesOf(question.askers, speakers), ASKER))
  const columns = [
    { head: 'Line', width: 5, align: 'right' },
    { head: '', width: 4 },
    { head: '', width: 1, paint: (sign: string) => paints.get(sign)?.(sign) ?? sign },
    { head: 'Asked by', width: ASKER },
    { head: 'Question', width: 'rest' },
  ] as const
  const room = screen.width - COLUMNS_BESIDE - names.reduce((most, name) => Math.max(most, name.length), 8)
  const rows = all.map((exchange, i) => {
    const { id, question } = exchange
    const words = question.asks.map(({ text }) => text).join(' ')
    return [
      String(lineOf.get(question.turns[0] ?? '') ?? ''),
      id,
      signOf(markOf(exchange), screen),
      names[i] as string,
      clipped(words, room),
    ]
  })
  return drawTable(columns, { rows, screen })
}

/** What a person sees first: title, date, place; who spoke and asked, what about, and each question with its verdict. */
export function overviewTable(transcript: Transcript, screen: Screen): string {
  const { turns, speakers, exchanges: all, messages } = transcript
  const parts = [header(transcript, screen)]
  if (turns.length === 0) return [...parts, messages.map(({ reason }) => reason).join('\n')].join(SECTION_GAP)
  const people = [entry('Spoke', spoke(speakers), screen)]
  if (all.length > 0)
    people.push(entry('Asked', asked(transcript), screen), entry('Answers', answered(all, screen), screen))
  parts.push(people.join('\n'))
  const bars = topics(transcript, screen)
  if (bars !== null) parts.push(bars)
  if (all.length > 0) parts.push(exchanges(transcript, screen))
  return parts.join(SECTION_GAP)
}
