import { sliceOf } from '../model/span.ts'
import type { Transcript } from '../model/transcript.ts'
import type { ExplainedMention, Explanation } from '../passes/topics/explain.ts'
import type { Screen } from './paint.ts'
import { oneLine } from './printable.ts'
import { wrapped } from './wrap.ts'

export { type Explanation, explainTopic } from '../passes/topics/explain.ts'

/** Why a hit does not count, in words. */
const REFUSALS: Readonly<Record<NonNullable<ExplainedMention['refused']>, string>> = {
  needs: 'nothing that it needs is near',
  not: 'refused by',
  overlap: 'part of a longer mention',
  case: 'other capitals',
  before: 'the transcript is older than the topic',
}

const AROUND = 60
const INDENT = ' '.repeat(8)

/** The mention in brackets, between the words around it, within its sentence. */
function inContext({ text }: Transcript, { span, sentence }: ExplainedMention): string {
  const from = Math.max(sentence.start, span.start - AROUND)
  const to = Math.min(sentence.end, span.end + AROUND)
  const lead = from > sentence.start ? '…' : ''
  const rest = to < sentence.end ? '…' : ''
  return `${lead}${text.slice(from, span.start)}[${sliceOf(text, span)}]${text.slice(span.end, to)}${rest}`
}

function mentionLines(transcript: Transcript, mention: ExplainedMention, screen: Screen): string {
  const { refused, by, rule, line } = mention
  const words = by === null ? '' : ` "${oneLine(sliceOf(transcript.text, by))}"`
  const why = refused === null ? '' : `; ${REFUSALS[refused]}${words}`
  const head = `${String(line).padStart(6)}  ${screen.paint.faint(`${rule}${why}`)}`
  return `${head}\n${wrapped(inContext(transcript, mention), { indent: INDENT, width: screen.width })}`
}

/** An explanation for people: what counts, what does not and why, and what the exchanges make of it. */
export function explanationText(transcript: Transcript, explanation: Explanation, screen: Screen): string {
  const { id, label, mentions, headings, exchanges } = explanation
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines])
  const counted = mentions.filter(({ refused }) => refused === null)
  const refused = mentions.filter(mention => mention.refused !== null)
  const lines = (list: readonly ExplainedMention[]): string[] =>
    list.map(mention => mentionLines(transcript, mention, screen))
  return [
    screen.paint.strong(oneLine(`${label} (${id}) in ${transcript.source.path ?? 'standard input'}`)),
    ...part('Mentions', lines(counted)),
    ...part('Near misses', lines(refused)),
    ...part(
      'Headings',
      headings.flatMap(i => {
        const heading = transcript.headings[i]
        return heading ? [`${String(heading.line).padStart(6)}  ${oneLine(heading.text)}`] : []
      }),
    ),
    ...part(
      'Exchanges',
      exchanges.map(({ id: exchange, status, firm }) => `${exchange.padStart(6)}  ${status}${firm ? ', firm' : ''}`),
    ),
    ...(mentions.length + headings.length + exchanges.length === 0 ? ['', 'not named, and no near miss'] : []),
  ].join('\n')
}

/** The same as JSON, with the source it belongs to. */
export const explanationJson = (transcript: Transcript, explanation: Explanation) => ({
  schema: 'presser-explanation/1',
  source: transcript.source,
  ...explanation,
})
