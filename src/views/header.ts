import type { Transcript } from '../model/transcript.ts'
import type { Screen } from './paint.ts'
import { oneLine } from './printable.ts'

/** Title, then day, times and place, then where the text came from. */
export function header(
  { title, date, startTime, endTime, timeZone, place, source }: Transcript,
  { paint }: Screen,
): string {
  const times = [startTime, endTime].filter(time => time !== null).join('–')
  const when = [
    date ?? 'no date found',
    times === '' ? null : `${times}${timeZone === null ? '' : ` ${timeZone}`}`,
    place,
  ]
  return [
    paint.strong(oneLine(title ?? 'Untitled transcript')),
    oneLine(when.filter(part => part !== null).join(' · ')),
    paint.faint(oneLine(source.id ?? source.path ?? 'standard input')),
  ].join('\n')
}
