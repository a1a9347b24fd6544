import type { Exchange, Turn } from '../model/transcript.ts'
import { promisesIn } from './answer/promises.ts'
import { referralsOf } from './answer/referrals.ts'
import { replyOf } from './answer/reply.ts'
import type { Pass } from './pass.ts'

function entered(exchange: Exchange, { text, turns }: { text: string; turns: ReadonlyMap<string, Turn> }): Exchange {
  const { answer } = exchange
  if (!answer) return exchange
  const said = answer.turns.map(id => turns.get(id)).filter(turn => turn !== undefined)
  if (said.some(({ reported }) => reported)) return exchange
  const reply = replyOf(said, text)
  return { ...exchange, answer: { ...answer, promises: promisesIn(reply, text), referrals: referralsOf(reply, text) } }
}

/** Keeps the ledgers of each answer: what the podium promised to answer later, and whom it sent the reporter to. */
export const ledgers: Pass = ({ text, turns, exchanges }) => {
  const byId = new Map(turns.map(turn => [turn.id, turn]))
  return { exchanges: exchanges.map(exchange => entered(exchange, { text, turns: byId })) }
}
