import type { Exchange } from '../model/transcript.ts'
import { type TraceContext, traceOf } from './answer/trace.ts'
import type { Pass } from './pass.ts'

function judged(exchange: Exchange, context: TraceContext): Exchange {
  const trace = traceOf(exchange, context)
  if (!trace || !exchange.answer) return exchange
  const asks = exchange.question.asks.map((ask, i) => ({ ...ask, status: trace.status[i] ?? null }))
  return {
    ...exchange,
    question: { ...exchange.question, asks },
    answer: { ...exchange.answer, clarity: trace.clarity },
  }
}

/** Says of each answer whether it gives what was asked, by the rules of `docs/clarity.md`. */
export const clarity: Pass = ({ text, turns, exchanges }) => {
  const context: TraceContext = { text, turns: new Map(turns.map(turn => [turn.id, turn])) }
  return { exchanges: exchanges.map(exchange => judged(exchange, context)) }
}
