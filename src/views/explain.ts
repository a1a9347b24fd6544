import type { ClaritySign, ClarityTrace } from '../model/clarity.ts'
import type { Exchange, Transcript, Turn } from '../model/transcript.ts'
import { type TraceContext, traceOf } from '../passes/answer/trace.ts'
import { namesOf } from './names.ts'
import type { Screen } from './paint.ts'
import { clipped } from './printable.ts'
import { wrapped } from './wrap.ts'

/** One exchange and how the clarity of its answer was judged; `null` where nobody answered. */
export interface Explanation {
  readonly exchange: Exchange
  readonly trace: ClarityTrace | null
}

/** What `presser explain` prints as JSON. */
export interface ExplainReport {
  readonly schema: 'presser-explain/1'
  readonly source: Transcript['source']
  readonly exchanges: readonly Explanation[]
}

const contextOf = ({ text, turns }: Transcript): TraceContext => ({
  text,
  turns: new Map(turns.map(turn => [turn.id, turn])),
})

/** The judgement on the exchanges with these ids, or on all. */
export function explainReport(transcript: Transcript, ids: readonly string[]): ExplainReport {
  const context = contextOf(transcript)
  const exchanges = transcript.exchanges
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map(exchange => ({ exchange, trace: traceOf(exchange, context) }))
  return { schema: 'presser-explain/1', source: transcript.source, exchanges }
}

const INDENT = '   '
const LONGEST_QUOTE = 60

const signed = (weight: number): string => (weight > 0 ? `+${weight.toFixed(2)}` : ' 0.00')

function signLine({ rule, label, type, weight, text, because }: ClaritySign, { paint, width }: Screen): string {
  const reason = because === null ? '' : ` (${because})`
  const words = `${signed(weight)}  ${label}/${type}  ${rule}  “${clipped(text, LONGEST_QUOTE)}”${reason}`
  const line = wrapped(words, { indent: INDENT, width })
  return weight > 0 ? line : paint.faint(line)
}

function traceLines({ clarity, totals, signs }: ClarityTrace, screen: Screen): string[] {
  const points = Object.entries(totals).map(([label, sum]) => `${label} ${sum.toFixed(2)}`)
  const label = clarity.type === null ? clarity.label : `${clarity.label}, ${clarity.type}`
  return [
    screen.paint.strong(label),
    wrapped(points.join(' · '), { indent: INDENT, width: screen.width }),
    ...signs.map(sign => signLine(sign, screen)),
  ]
}

function explained(
  { exchange, trace }: Explanation,
  { transcript, turns, screen }: { transcript: Transcript; turns: ReadonlyMap<string, Turn>; screen: Screen },
): string {
  const { question, answer, id } = exchange
  const { paint, width } = screen
  const indented = (words: string): string => wrapped(words, { indent: INDENT, width })
  const asks = question.asks.map(
    ({ form, text }, i) => `${i + 1}. ${form}, ${trace?.status[i] ?? 'cannot be told'}: ${text}`,
  )
  const said = (answer?.turns ?? []).map(turn => turns.get(turn)?.text ?? '').join(' ')
  return [
    paint.accent(`${id}  line ${turns.get(question.turns[0] ?? '')?.line ?? ''}`),
    `Q  ${namesOf(question.askers, transcript.speakers)}`,
    ...asks.map(indented),
    answer ? `A  ${namesOf(answer.responders, transcript.speakers)}` : 'A  (no answer)',
    ...(answer ? [indented(said)] : []),
    ...(trace ? traceLines(trace, screen) : []),
  ].join('\n')
}

/** Each exchange with its asks, its answer, and every rule that fired or nearly did, the heaviest first. */
export function explainText(transcript: Transcript, { exchanges }: ExplainReport, screen: Screen): string {
  const turns = new Map(transcript.turns.map(turn => [turn.id, turn]))
  return exchanges.map(one => explained(one, { transcript, turns, screen })).join('\n\n')
}
