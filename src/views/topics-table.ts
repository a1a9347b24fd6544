import type { Transcript } from '../model/transcript.ts'
import { clarityColumns, VERDICTS } from './clarity-columns.ts'
import { drawTable } from './draw-table.ts'
import { firmCounts } from './firm-counts.ts'
import { header } from './header.ts'
import { namedLines } from './named-lines.ts'
import type { Screen } from './paint.ts'
import { placesLine } from './places-line.ts'
import { oneLine } from './printable.ts'
import { wrapped } from './wrap.ts'

/** A topic that is named everywhere would push all others off the screen; the other formats have all lines. */
const MOST_LINES = { narrow: 3, wide: 9 } as const
const WIDE = 100
/** What the other columns take: where they and the ids leave no room for the words of names, a topic goes by its id alone. */
const OTHER_COLUMNS = 41

/** The topics that no exchange is about, with how often each is named, as one paragraph. */
function alsoNamed({ topics }: Transcript, { width }: Screen): string {
  const only = topics.filter(({ exchanges, mentions }) => exchanges.length === 0 && mentions.length > 0)
  if (only.length === 0) return ''
  const words = only.map(({ label, mentions }) => `${label} ${mentions.length}`).join(', ')
  return `\n\n${wrapped(oneLine(`Named, not asked about: ${words}`), { indent: '', width })}`
}

/** The topics with how often each was asked about, how often beyond doubt and how that was answered, and the lines that name it; then the countries named. */
export function topicsTable(transcript: Transcript, screen: Screen): string {
  const asked = transcript.topics.filter(({ exchanges }) => exchanges.length > 0)
  // Of those that are only named, the names will do, unless there are no others.
  const shown = asked.length > 0 ? asked : transcript.topics
  const longest = Math.max(0, ...shown.map(({ id }) => id.length))
  const word = Math.max(0, ...shown.flatMap(({ label }) => label.split(' ').map(part => part.length)))
  const hasNames = screen.width - longest - OTHER_COLUMNS >= word
  const columns = [
    ...(hasNames ? [{ head: 'Topic', width: 30 } as const] : []),
    { head: 'Id', width: 40, whole: true },
    { head: 'Asked', width: 5, align: 'right' },
    { head: 'Firm', width: 4, align: 'right' },
    ...clarityColumns(screen, 2),
    { head: 'Lines', width: 'rest' },
  ] as const
  const verdicts = new Map(
    transcript.exchanges.map(({ id, answer }) => [id, answer && (answer.clarity?.label ?? 'undetermined')]),
  )
  const firm = firmCounts(transcript)
  const most = screen.width < WIDE ? MOST_LINES.narrow : MOST_LINES.wide
  const rows = shown.map(({ id, label, exchanges, mentions }) => [
    ...(hasNames ? [label] : []),
    id,
    String(exchanges.length),
    String(firm.get(id) ?? ''),
    ...VERDICTS.map(label => String(exchanges.filter(exchange => verdicts.get(exchange) === label).length || '')),
    namedLines(mentions, most),
  ])
  const table = rows.length === 0 ? 'no topics' : drawTable(columns, { rows, screen })
  const named = asked.length > 0 ? alsoNamed(transcript, screen) : ''
  return `${header(transcript, screen)}\n\n${table}${named}${placesLine(transcript, screen)}`
}
