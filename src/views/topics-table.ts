import type { Clarity, Transcript } from '../model/transcript.ts'
import { CLARITY_MARKS } from './clarity-marks.ts'
import { drawTable } from './draw-table.ts'
import { firmCounts } from './firm-counts.ts'
import { header } from './header.ts'
import { namedLines } from './named-lines.ts'
import type { Screen } from './paint.ts'
import { placesLine } from './places-line.ts'

const LABELS = Object.keys(CLARITY_MARKS) as readonly Clarity['label'][]

/** A topic that is named everywhere would push all others off the screen; the other formats have all lines. */
const MOST_LINES = { narrow: 3, wide: 9 } as const
const WIDE = 100
/** What other columns take, and the least that a name can do with: where ids leave less, a topic goes by its id alone. */
const ROOM_FOR_NAMES = 50

/** The topics with how often each was asked about, how often beyond doubt and how that was answered, and the lines that name it; then the countries named. */
export function topicsTable(transcript: Transcript, screen: Screen): string {
  const longest = transcript.topics.reduce((most, { id }) => Math.max(most, id.length), 0)
  const hasNames = screen.width - longest >= ROOM_FOR_NAMES
  const columns = [
    ...(hasNames ? [{ head: 'Topic', width: 30 } as const] : []),
    { head: 'Id', width: 40, whole: true },
    { head: 'Asked', width: 5, align: 'right' },
    { head: 'Firm', width: 4, align: 'right' },
    ...LABELS.map(label => {
      const { sign, ascii, paint } = CLARITY_MARKS[label]
      return { head: screen.unicode ? sign : ascii, width: 2, align: 'right', paint: screen.paint[paint] } as const
    }),
    { head: 'Lines', width: 'rest' },
  ] as const
  const verdicts = new Map(
    transcript.exchanges.map(({ id, answer }) => [id, answer && (answer.clarity?.label ?? 'undetermined')]),
  )
  const firm = firmCounts(transcript)
  const most = screen.width < WIDE ? MOST_LINES.narrow : MOST_LINES.wide
  const rows = transcript.topics.map(({ id, label, exchanges, mentions }) => [
    ...(hasNames ? [label] : []),
    id,
    String(exchanges.length),
    String(firm.get(id) ?? ''),
    ...LABELS.map(label => String(exchanges.filter(exchange => verdicts.get(exchange) === label).length || '')),
    namedLines(mentions, most),
  ])
  const table = rows.length === 0 ? 'no topics' : drawTable(columns, { rows, screen })
  return `${header(transcript, screen)}\n\n${table}${placesLine(transcript, screen)}`
}
