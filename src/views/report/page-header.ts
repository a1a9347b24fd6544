import { groundRuleLines } from '../ground-rule-lines.ts'
import type { Briefing } from './briefing.ts'
import { type Html, html } from './html.ts'

const isLink = (url: string): boolean => /^https?:\/\//i.test(url)

/** Ground rules first: a reporter who misses an embargo loses the beat. Then title, day, place and source. */
export function pageHeader({ transcript }: Briefing): Html {
  const { title, date, published, startTime, endTime, timeZone, place, source, groundRules } = transcript
  const rules = groundRuleLines(groundRules).map(line => html`<p class="rule">${line}</p>`)
  const times = [startTime, endTime].filter(time => time !== null).join('–')
  const when = [
    date ?? 'no date found',
    published === null ? null : `published ${published}`,
    times === '' ? null : `${times}${timeZone === null ? '' : ` ${timeZone}`}`,
    place,
  ].filter(part => part !== null)
  const named = source.id ?? source.path ?? 'standard input'
  return html`<header>${rules.length > 0 && html`<div class="rules" role="note" aria-label="Ground rules">${rules}</div>`}<h1>${title ?? 'Untitled transcript'}</h1><p>${when.join(' · ')}</p><p class="note">${named}${source.url !== null && isLink(source.url) && html` · <a href="${source.url}" rel="noreferrer">source</a>`}</p></header>`
}
