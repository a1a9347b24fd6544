import type { Transcript } from '../model/transcript.ts'
import { groundRuleLines } from './ground-rule-lines.ts'
import type { Screen } from './paint.ts'
import { wrapped } from './wrap.ts'

/** Ground rules first: a reporter who misses an embargo loses the beat. Then title, then day, times and place, then where the text came from. */
export function header(
  { title, date, startTime, endTime, timeZone, place, source, groundRules, published }: Transcript,
  { paint, width }: Screen,
): string {
  const times = [startTime, endTime].filter(time => time !== null).join('–')
  const when = [
    date ?? 'no date found',
    published === null ? null : `published ${published}`,
    times === '' ? null : `${times}${timeZone === null ? '' : ` ${timeZone}`}`,
    place,
  ]
  return [
    ...groundRuleLines(groundRules).map(line => paint.accent(wrapped(line, { indent: '', width }))),
    paint.strong(wrapped(title ?? 'Untitled transcript', { indent: '', width })),
    wrapped(when.filter(part => part !== null).join(' · '), { indent: '', width }),
    paint.faint(wrapped(source.id ?? source.path ?? 'standard input', { indent: '', width })),
  ].join('\n')
}
