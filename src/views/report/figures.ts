import type { Clarity, Exchange } from '../../model/transcript.ts'
import { CLARITY_MARKS } from '../clarity-marks.ts'
import { nameOf } from '../names.ts'
import type { Briefing } from './briefing.ts'
import { type Html, html } from './html.ts'

const WIDTH = 100
const MOST_SPEAKERS = 12
const MOST_TOPICS = 16

/** A bar of one or several stretches, in shares of `WIDTH`. */
function bar(stretches: readonly { share: number; className: string }[]): Html {
  let x = 0
  const marks = stretches
    .filter(({ share }) => share > 0)
    .map(({ share, className }) => {
      const mark = html`<rect class="${className}" x="${x.toFixed(2)}" y="0" width="${share.toFixed(2)}" height="10"/>`
      x += share
      return mark
    })
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${marks}</svg>`
}

/** Who spoke how much. */
export function speakersFigure({ transcript: { speakers } }: Briefing): Html {
  const ranked = [...speakers].sort((a, b) => b.words - a.words).slice(0, MOST_SPEAKERS)
  const most = Math.max(1, ranked[0]?.words ?? 0)
  const rows = ranked.map(
    speaker =>
      html`<tr><th scope="row">${nameOf(speaker)}${speaker.name !== null && speaker.title !== null ? html` <small>${speaker.title}</small>` : null}</th><td>${speaker.turns}</td><td>${speaker.words}</td><td class="drawn">${bar([{ share: (speaker.words / most) * WIDTH, className: `role-${speaker.role}` }])}</td></tr>`,
  )
  const left = speakers.length - ranked.length
  return html`<section class="figure"><h2>Who spoke</h2><table><thead><tr><th scope="col">Speaker</th><th scope="col">Turns</th><th scope="col">Words</th><td class="drawn"></td></tr></thead><tbody>${rows}</tbody></table>${left > 0 && html`<p class="note">and ${left} more</p>`}</section>`
}

const ORDER = ['clear-reply', 'ambivalent', 'clear-non-reply', 'undetermined'] as const

type Verdict = Clarity['label'] | 'unanswered'

const verdictOf = ({ answer }: Exchange): Verdict =>
  answer === null ? 'unanswered' : (answer.clarity?.label ?? 'undetermined')

const countOf = (exchanges: readonly Exchange[], verdict: Verdict): number =>
  exchanges.filter(exchange => verdictOf(exchange) === verdict).length

const verdicts = (exchanges: readonly Exchange[]): readonly { className: string; count: number }[] =>
  [...ORDER, 'unanswered' as const].map(label => ({ className: `k-${label}`, count: countOf(exchanges, label) }))

/** Which topics were asked about, and how they were answered. */
export function topicsFigure({ transcript: { topics, exchanges }, prefix, colour }: Briefing): Html | null {
  const asked = topics.filter(topic => topic.exchanges.length > 0).slice(0, MOST_TOPICS)
  if (asked.length === 0) return null
  const most = Math.max(1, ...asked.map(topic => topic.exchanges.length))
  const rows = asked.map(topic => {
    const own = new Set(topic.exchanges)
    const counts = verdicts(exchanges.filter(({ id }) => own.has(id)))
    return html`<tr><th scope="row"><button type="button" class="pick" data-for="${prefix}topic" data-value="${topic.id}"><i class="dot ${colour(topic.id)}"></i>${topic.label}</button></th><td>${topic.exchanges.length}</td><td class="drawn">${bar(counts.map(({ className, count }) => ({ className, share: (count / most) * WIDTH })))}</td></tr>`
  })
  return html`<section class="figure"><h2>What was asked</h2><table><thead><tr><th scope="col">Topic</th><th scope="col">Asked</th><td class="drawn"></td></tr></thead><tbody>${rows}</tbody></table></section>`
}

/** How the questions were answered, as one bar with its legend. */
export function clarityFigure({ transcript: { exchanges } }: Briefing): Html | null {
  if (exchanges.length === 0) return null
  const counts = verdicts(exchanges)
  const unanswered = countOf(exchanges, 'unanswered')
  const legend = ORDER.map(
    (label, i) =>
      html`<li><i class="dot k-${label}"></i>${CLARITY_MARKS[label].sign} ${CLARITY_MARKS[label].words}: ${counts[i]?.count ?? 0}</li>`,
  )
  return html`<section class="figure"><h2>How it was answered</h2>${bar(counts.map(({ className, count }) => ({ className, share: (count / exchanges.length) * WIDTH })))}<ul class="legend">${legend}${unanswered > 0 && html`<li><i class="dot k-unanswered"></i>– no answer followed: ${unanswered}</li>`}</ul></section>`
}
