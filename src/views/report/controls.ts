import { CLARITY_MARKS } from '../clarity-marks.ts'
import type { Briefing } from './briefing.ts'
import { type Html, html } from './html.ts'

interface Choice {
  readonly value: string
  readonly words: string
}

function select(
  { name, label, all }: { name: string; label: string; all: string },
  { prefix, choices }: { prefix: string; choices: readonly Choice[] },
): Html | null {
  if (choices.length === 0) return null
  const options = choices.map(({ value, words }) => html`<option value="${value}">${words}</option>`)
  return html`<label>${label} <select id="${prefix}${name}" data-filter="${name}"><option value="">${all}</option>${options}</select></label>`
}

/** The filters of a briefing; without a script they do nothing, and so they are shown by it. */
export function controls({ transcript, prefix, nameOfSpeaker }: Briefing): Html {
  const { topics, speakers, exchanges } = transcript
  const askers = new Set(exchanges.flatMap(({ question }) => question.askers))
  const named = (id: string): Choice => ({ value: id, words: nameOfSpeaker(id) })
  return html`<form class="controls" role="search" aria-label="Filter ${transcript.title ?? 'the transcript'}${prefix !== '' && ` (${prefix})`}" hidden>
<label>Search <input type="search" id="${prefix}search" data-filter="search" autocomplete="off" size="18" placeholder="words said"></label>
${select({ name: 'topic', label: 'Topic', all: 'all topics' }, { prefix, choices: topics.filter(topic => topic.exchanges.length > 0).map(({ id, label }) => ({ value: id, words: label })) })}
${select({ name: 'asker', label: 'Asked by', all: 'anyone' }, { prefix, choices: [...askers].map(named) })}
${select({ name: 'speaker', label: 'Speaker', all: 'anyone' }, { prefix, choices: speakers.filter(({ role }) => role !== 'reporter').map(({ id }) => named(id)) })}
${select({ name: 'clarity', label: 'Answer', all: 'any' }, { prefix, choices: Object.entries(CLARITY_MARKS).map(([value, { sign, words }]) => ({ value, words: `${sign} ${words}` })) })}
<button type="reset">Show all</button>
<output role="status" aria-live="polite"></output>
</form>`
}
