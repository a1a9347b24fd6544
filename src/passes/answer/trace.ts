import type { ClarityTrace } from '../../model/clarity.ts'
import type { Exchange, Turn } from '../../model/transcript.ts'
import { askedOf } from './asked.ts'
import { contentSigns } from './content-signs.ts'
import { cueSigns, ledgerSigns } from './cue-signs.ts'
import { halfOfIt, quieted } from './halves.ts'
import { openingSigns } from './opening-signs.ts'
import { replyOf } from './reply.ts'
import { settled } from './settle.ts'
import { shapeSigns } from './shape-signs.ts'
import { signOf } from './sign.ts'
import { statusOf } from './status.ts'
import { totalsOf, verdictOf } from './verdict.ts'

/** What is needed to judge the answers of a transcript. */
export interface TraceContext {
  readonly text: string
  readonly turns: ReadonlyMap<string, Turn>
}

/** Judges the answer of an exchange and keeps every sign. `null` where nobody answered, or a narrator tells it. */
export function traceOf({ question, answer }: Exchange, { text, turns }: TraceContext): ClarityTrace | null {
  if (!answer) return null
  const said = answer.turns.map(id => turns.get(id)).filter(turn => turn !== undefined)
  // A narrator's "she declined to say" is no wording of the podium.
  if (said.some(({ reported }) => reported)) return null
  const reply = replyOf(said, text)
  const asked = question.asks.map(askedOf)
  const heard = [
    ...cueSigns(reply),
    ...ledgerSigns(reply, answer),
    ...openingSigns(reply, asked),
    ...contentSigns(reply, asked),
  ]
  const drafts = settled(heard, text)
  const all = quieted([...drafts, ...halfOfIt(drafts, { reply, asked }), ...shapeSigns({ reply, asked, drafts })])
  const signs = all.map(draft => signOf(draft, text)).sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const totals = totalsOf(signs)
  const clarity = verdictOf(signs, totals)
  return { clarity, totals, signs, status: statusOf(asked.length, clarity, signs) }
}
