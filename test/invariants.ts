import type { Transcript } from '../src/index.ts'
import { type Span, sliceOf } from '../src/index.ts'

const inside = ({ start, end }: Span, text: string): boolean => 0 <= start && start <= end && end <= text.length

/** Every span in a value, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

/** What is wrong with a transcript: one line a breach, none where every invariant of the design holds. */
export function breaches(transcript: Transcript): string[] {
  const { text, paragraphs, turns, exchanges, speakers, asides, topics } = transcript
  const wrong: string[] = []
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what)
  }
  let at = 0
  for (const { span } of paragraphs) {
    must(span.start >= at, `paragraph at ${span.start} overlaps the one before`)
    must(text.slice(at, span.start).trim() === '', `text at ${at} is in no paragraph`)
    at = span.end
  }
  must(text.slice(at).trim() === '', `text at ${at} is in no paragraph`)
  const { map: _map, ...rest } = transcript
  for (const span of spansIn(rest)) must(inside(span, text), `span ${span.start}–${span.end} is outside the text`)
  turns.forEach((turn, i) => {
    const before = turns[i - 1]
    must(turn.id === `t${i + 1}`, `${turn.id} is out of order`)
    must(!before || before.span.end <= turn.span.start, `${turn.id} overlaps ${before?.id}`)
    must(
      turn.text === turn.segments.map(segment => sliceOf(text, segment)).join('\n\n'),
      `${turn.id} is not its segments`,
    )
    must(
      turn.segments.every(({ start, end }) => turn.span.start <= start && end <= turn.span.end),
      `${turn.id} leaves its span`,
    )
  })
  const turnIds = new Set(turns.map(({ id }) => id))
  const speakerIds = new Set(speakers.map(({ id }) => id))
  const exchangeIds = new Set(exchanges.map(({ id }) => id))
  const topicIds = new Set(topics.map(({ id }) => id))
  const turnKnown = (id: string | null): void => must(id === null || turnIds.has(id), `no turn ${id}`)
  must(speakerIds.size === speakers.length, 'speaker ids repeat')
  for (const id of [...turnIds, ...speakerIds, ...exchangeIds, ...topicIds])
    must(/^[A-Za-z_][A-Za-z0-9._-]*$/.test(id), `"${id}" is no id`)
  for (const { speaker, continues } of turns) {
    must(speakerIds.has(speaker), `no speaker ${speaker}`)
    turnKnown(continues)
  }
  for (const { turn, span, text: words } of asides) {
    turnKnown(turn)
    must(sliceOf(text, span) === words, `aside "${words}" is not its slice`)
  }
  for (const { question, answer, followUpTo, topics: about } of exchanges) {
    for (const id of [...question.turns, ...(answer?.turns ?? [])]) turnKnown(id)
    for (const id of [...question.askers, ...(answer?.responders ?? [])]) must(speakerIds.has(id), `no speaker ${id}`)
    must(followUpTo === null || exchangeIds.has(followUpTo), `no exchange ${followUpTo}`)
    for (const { id } of about) must(topicIds.has(id), `no topic ${id}`)
    for (const { span, text: words, turn } of [...question.asks, ...question.askerEvidence]) {
      turnKnown(turn)
      must(sliceOf(text, span) === words, `"${words}" is not its slice`)
    }
  }
  for (const { turns: named, exchanges: about, mentions } of topics) {
    for (const id of [...named, ...mentions.map(({ turn }) => turn)]) turnKnown(id)
    for (const id of about) must(exchangeIds.has(id), `no exchange ${id}`)
    for (const { span, text: words } of mentions) must(sliceOf(text, span) === words, `"${words}" is not its slice`)
  }
  return wrong
}
