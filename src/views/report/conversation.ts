import type { Span } from '../../model/span.ts'
import type { Evidence, Exchange, Turn } from '../../model/transcript.ts'
import { CLARITY_MARKS } from '../clarity-marks.ts'
import type { Briefing } from './briefing.ts'
import { type Html, html } from './html.ts'
import { type Mark, markedWords } from './marked-words.ts'

const SPACED = /[-_]/g

/** Words that a rule fired on: the rule is shown on hover and when the words have the keyboard's focus. */
const evidenceMark = ({ span, rule, turn }: Evidence, { prefix }: Briefing): Mark => ({
  span,
  show: words =>
    html`<mark class="evidence" tabindex="0" aria-describedby="${prefix}${turn}-${span.start}">${words}<span role="tooltip" id="${prefix}${turn}-${span.start}">${rule.replace(SPACED, ' ')}</span></mark>`,
})

type TurnMarks = ReadonlyMap<string, readonly Mark[]>

/** What is marked in each turn, the most telling first: evidence, then struck words, then names of topics. */
function marksByTurn(briefing: Briefing): TurnMarks {
  const { transcript, colour, labelOfTopic } = briefing
  const marks = new Map<string, Mark[]>()
  const add = (turn: string, mark: Mark): void => {
    const own = marks.get(turn) ?? []
    own.push(mark)
    marks.set(turn, own)
  }
  for (const { question, answer } of transcript.exchanges) {
    for (const found of answer?.clarity?.evidence ?? []) add(found.turn, evidenceMark(found, briefing))
    for (const found of question.askerEvidence) add(found.turn, evidenceMark(found, briefing))
  }
  for (const { kind, turn, span } of transcript.asides)
    if (turn !== null)
      add(turn, {
        span,
        show: words => (kind === 'correction' ? html`<del>${words}</del>` : html`<i class="aside">${words}</i>`),
      })
  for (const { id, mentions } of transcript.topics)
    for (const { turn, span } of mentions)
      add(turn, {
        span,
        show: words => html`<span class="mention ${colour(id)}" title="${labelOfTopic(id)}">${words}</span>`,
      })
  return marks
}

/** The paragraphs of a stretch of text: blank lines part them, a single line's end is a blank. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const gap of text.slice(start, end).matchAll(/\n[^\S\n]*\n\s*/g)) {
    spans.push({ start: from, end: start + gap.index })
    from = start + gap.index + gap[0].length
  }
  return [...spans, { start: from, end }]
}

/** A turn: who, where, and the words. */
function turnPart(turn: Turn, { briefing, marks }: { briefing: Briefing; marks: TurnMarks }): Html {
  const { transcript, prefix, nameOfTurn, roleOf } = briefing
  const own = marks.get(turn.id) ?? []
  const words = turn.segments
    .flatMap(segment => paragraphsOf(transcript.text, segment))
    .map(span => html`<p>${markedWords(transcript.text, { span, marks: own })}</p>`)
  const place = turn.page === null ? `line ${turn.line}` : `page ${turn.page}`
  return html`<section class="turn role-${roleOf(turn)}" id="${prefix}${turn.id}" data-speaker="${turn.speaker}"><h3><span class="who">${nameOfTurn(turn)}</span>${turn.reported && html` <span class="note">as reported</span>`} <a class="place" href="#${prefix}${turn.id}">${place}</a></h3>${words}</section>`
}

/** Topics, askers and clarity of an exchange, as chips above its words. */
function chips(exchange: Exchange, { labelOfTopic, colour }: Briefing): Html {
  const { topics, answer } = exchange
  const clarity = answer === null ? null : (answer.clarity?.label ?? 'undetermined')
  const verdict =
    clarity === null
      ? html`<span class="chip k-unanswered">no answer followed</span>`
      : html`<span class="chip k-${clarity}"><span aria-hidden="true">${CLARITY_MARKS[clarity].sign}</span> ${CLARITY_MARKS[clarity].words}${answer?.clarity?.type ? `: ${answer.clarity.type}` : null}</span>`
  const about = topics.map(
    ({ id, main, inherited }) =>
      html`<span class="chip topic${main ? ' main' : ''}"><i class="dot ${colour(id)}"></i>${labelOfTopic(id)}${inherited && ' (from the thread)'}</span>`,
  )
  return html`<p class="chips">${verdict}${about}</p>`
}

interface Shown {
  readonly briefing: Briefing
  readonly marks: TurnMarks
  /** Those of the exchange, and what was said between them. */
  readonly turns: readonly Turn[]
}

function exchangePart(exchange: Exchange, { briefing, marks, turns }: Shown): Html {
  const { prefix } = briefing
  const { id, question, answer, topics, followUpTo } = exchange
  const words = turns.map(turn => turnPart(turn, { briefing, marks }))
  return html`<article class="exchange${followUpTo !== null && ' follow-up'}" id="${prefix}${id}" data-topic="${topics.map(topic => topic.id).join(' ')}" data-asker="${question.askers.join(' ')}" data-speaker="${(answer?.responders ?? []).join(' ')}" data-clarity="${answer?.clarity?.label ?? (answer ? 'undetermined' : 'none')}" aria-label="Exchange ${id.replace(/\D/g, '')}">
${chips(exchange, briefing)}${words}</article>
`
}

/** Exchanges in order, each with what was said between its turns; `null` for the turns outside of them. */
function stretches({ transcript: { turns }, exchangeOf }: Briefing): { exchange: Exchange | null; turns: Turn[] }[] {
  const list: { exchange: Exchange | null; turns: Turn[] }[] = []
  const last = new Map<Exchange, number>()
  turns.forEach((turn, i) => {
    const exchange = exchangeOf(turn.id)
    if (exchange !== null) last.set(exchange, i)
  })
  turns.forEach((turn, i) => {
    const open = list.at(-1)
    const own = exchangeOf(turn.id)
    const goesOn = open?.exchange && (own === open.exchange || (own === null && i < (last.get(open.exchange) ?? 0)))
    if (open && goesOn) open.turns.push(turn)
    else list.push({ exchange: own, turns: [turn] })
  })
  return list
}

/** All that was said, in order: exchanges, and the turns outside of them. */
export function conversation(briefing: Briefing): Html {
  const marks = marksByTurn(briefing)
  const parts = stretches(briefing).map(({ exchange, turns }) =>
    exchange === null
      ? html`<article class="alone" data-speaker="${turns.map(({ speaker }) => speaker).join(' ')}">${turns.map(turn => turnPart(turn, { briefing, marks }))}</article>
`
      : exchangePart(exchange, { briefing, marks, turns }),
  )
  return html`<div class="conversation">${parts}<p class="nothing" hidden>Nothing matches these filters.</p></div>`
}
