import { lineOf } from '../model/source.ts'
import { sliceOf } from '../model/span.ts'
import type { Exchange, Transcript } from '../model/transcript.ts'
import type { ExplainedExchange, ExplainedMention, Explanation } from '../passes/topics/explain.ts'
import type { Screen } from './paint.ts'
import { oneLine } from './printable.ts'
import { wrapped } from './wrap.ts'

export { type Explanation, explainTopic } from '../passes/topics/explain.ts'

/** Why a hit does not count, in words. */
const REFUSALS: Readonly<Record<NonNullable<ExplainedMention['refused']>, string>> = {
  needs: 'nothing that it needs is near',
  not: 'refused by',
  overlap: 'part of a longer mention',
  bearer: 'somebody or something else of that name',
  case: 'other capitals',
  before: 'the transcript is older than the topic',
  after: 'the transcript is of a day when the topic was over',
}

/** Why an exchange that names a topic is not about it, in words. */
const WHY_NOT: Readonly<Record<NonNullable<ExplainedExchange['why']>, string>> = {
  passing: 'named in passing',
  covered: 'in the words of another topic',
  part: 'left to a part of it',
  answer: 'only the answer names it',
  less: 'too little is said of it',
  home: 'the country of the briefing',
  known: 'it has topics that were not discovered',
}

const AROUND = 60
const INDENT = ' '.repeat(8)
const MOST_NEEDS = 5

interface ExplainContext {
  readonly explanation: Explanation
  readonly screen: Screen
}

/** The mention in brackets, between the words around it, within its sentence. */
function inContext({ text }: Transcript, { span, sentence }: ExplainedMention): string {
  const from = Math.max(sentence.start, span.start - AROUND)
  const to = Math.min(sentence.end, span.end + AROUND)
  const lead = from > sentence.start ? '…' : ''
  const rest = to < sentence.end ? '…' : ''
  return `${lead}${text.slice(from, span.start)}[${sliceOf(text, span)}]${text.slice(span.end, to)}${rest}`
}

/** What a weak phrase would have to stand near. */
function needed({ needs, within }: Explanation): string {
  if (needs.length === 0) return REFUSALS.needs
  const more = needs.length > MOST_NEEDS ? ` or ${needs.length - MOST_NEEDS} more (see --show)` : ''
  return `needs one of: ${needs.slice(0, MOST_NEEDS).join(', ')}${more} in the ${within}`
}

/** Why a mention counts, or why not. */
function reasonOf(transcript: Transcript, mention: ExplainedMention, explanation: Explanation): string {
  const { refused, by, countsFor } = mention
  if (refused === null)
    return by === null
      ? ''
      : `; let by "${oneLine(sliceOf(transcript.text, by))}" in line ${lineOf(transcript.map, by.start)}`
  if (countsFor !== null) return `; the words count for ${countsFor} here`
  if (refused === 'needs') return `; ${needed(explanation)}`
  return `; ${REFUSALS[refused]}${by === null ? '' : ` "${oneLine(sliceOf(transcript.text, by))}"`}`
}

/** Words behind a number or an id, broken where the screen ends. */
const entryLines = (first: string, words: string, width: number): string =>
  wrapped(words, { indent: INDENT, width }).replace(INDENT, `${first.padStart(6)}  `)

function mentionLines(transcript: Transcript, mention: ExplainedMention, { explanation, screen }: ExplainContext) {
  const { width, paint } = screen
  const rule = `${mention.rule}${reasonOf(transcript, mention, explanation)}`
  const words = wrapped(inContext(transcript, mention), { indent: INDENT, width })
  return `${paint.faint(entryLines(String(mention.line), rule, width))}\n${words}`
}

function exchangeWords({ status, firm, why }: ExplainedExchange, exchange: Exchange | undefined): string {
  const { topics = [], followUpTo = null } = exchange ?? {}
  const from = status === 'inherited' && followUpTo !== null ? ` from ${followUpTo}` : ''
  if (why === null) return `${status}${from}${firm ? ', firm' : ''}`
  const beside = why === 'less' && topics.length > 0 ? ` beside ${topics.map(({ id }) => id).join(', ')}` : ''
  return `${status}; ${WHY_NOT[why]}${beside}`
}

function exchangeLines({ exchanges, turns }: Transcript, { explanation, screen }: ExplainContext): string[] {
  const byId = new Map(exchanges.map(exchange => [exchange.id, exchange]))
  const lines = new Map(turns.map(({ id, line }) => [id, line]))
  return explanation.exchanges.map(own => {
    const exchange = byId.get(own.id)
    const line = lines.get(exchange?.question.turns[0] ?? '')
    const place = line === undefined ? '' : `line ${line}; `
    return entryLines(own.id, `${place}${exchangeWords(own, exchange)}`, screen.width)
  })
}

function headingLines({ headings }: Transcript, { explanation, screen }: ExplainContext): string[] {
  const naming = explanation.headings.flatMap(i => headings[i] ?? [])
  return naming.map(({ line, text }) => entryLines(String(line), text, screen.width))
}

/** An explanation for people: what counts, what does not and why, and what the exchanges make of it. */
export function explanationText(transcript: Transcript, explanation: Explanation, screen: Screen): string {
  const { id, label, mentions, headings, exchanges } = explanation
  const context = { explanation, screen }
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines])
  const lines = (list: readonly ExplainedMention[]): string[] =>
    list.map(mention => mentionLines(transcript, mention, context))
  const title = `${label} (${id}) in ${transcript.source.path ?? 'standard input'}`
  return [
    screen.paint.strong(wrapped(title, { indent: '', width: screen.width })),
    ...part('Mentions', lines(mentions.filter(({ refused }) => refused === null))),
    ...part('Near misses', lines(mentions.filter(({ refused }) => refused !== null))),
    ...part('Headings', headingLines(transcript, context)),
    ...part('Exchanges', exchangeLines(transcript, context)),
    ...(mentions.length + headings.length + exchanges.length === 0 ? ['', 'not named, and no near miss'] : []),
  ].join('\n')
}

/** The same as JSON, with the source it belongs to. */
export const explanationJson = (transcript: Transcript, explanation: Explanation) => ({
  schema: 'presser-explanation/1',
  source: transcript.source,
  ...explanation,
})
