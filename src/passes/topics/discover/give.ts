import type { Span } from '../../../model/span.ts'
import type { Ask, Exchange, ExchangeTopic } from '../../../model/transcript.ts'
import { withInherited } from '../rank/inherit.ts'
import type { Discovered } from './discover.ts'

/** A discovered topic, and where each turn names it. */
interface Naming extends Discovered {
  readonly turns: ReadonlyMap<string, readonly Span[]>
}

function namingOf(topic: Discovered): Naming {
  const turns = new Map<string, Span[]>()
  for (const { turn, span } of topic.mentions) {
    const spans = turns.get(turn.id)
    if (spans) spans.push(span)
    else turns.set(turn.id, [span])
  }
  return { ...topic, turns }
}

const isNamedIn = (turns: readonly string[], topic: Naming): boolean => turns.some(turn => topic.turns.has(turn))

/** As near as this before an ask, a mention leads to it. */
const LEAD = 160

const isAskedOf = (ask: Ask, { turns }: Naming): boolean =>
  (turns.get(ask.turn) ?? []).some(({ start, end }) => end <= ask.span.end && start >= ask.span.start - LEAD)

/** True where an ask, or what leads to it, names the topic, and the answer, too. */
const isAskedAndAnswered = ({ question, answer }: Exchange, topic: Naming): boolean =>
  isNamedIn(answer?.turns ?? [], topic) && question.asks.some(ask => isAskedOf(ask, topic))

const discoveredTopic = ({ id }: Discovered, main: boolean): ExchangeTopic => ({
  id,
  main,
  inherited: false,
  firm: false,
})

/** An exchange without a topic has what its question names; one with topics, behind them, what ask and answer name. */
function given(exchange: Exchange, found: readonly Naming[]): Exchange {
  const { topics, question } = exchange
  const isBare = topics.length === 0
  const own = found.filter(topic => (isBare ? isNamedIn(question.turns, topic) : isAskedAndAnswered(exchange, topic)))
  if (own.length === 0) return exchange
  return { ...exchange, topics: [...topics, ...own.map((topic, i) => discoveredTopic(topic, isBare && i === 0))] }
}

/** Gives exchanges the discovered topics, and follow-ups that have none what they go on with. */
export function withDiscovered(exchanges: readonly Exchange[], found: readonly Discovered[]): Exchange[] {
  if (found.length === 0) return [...exchanges]
  const naming = found.map(namingOf)
  const ids = new Set(found.map(({ id }) => id))
  const own = exchanges.map(exchange => given(exchange, naming))
  // What the catalogue's topics are handed on by was decided before.
  return withInherited(own).map((exchange, i) =>
    exchange.topics.some(({ id }) => ids.has(id)) ? exchange : (own[i] as Exchange),
  )
}
