import { termsIn } from '../../../grammar/terms.ts'
import type { Exchange, Transcript, Turn } from '../../../model/transcript.ts'
import { isName } from './rarity.ts'
import type { ShortForms } from './short-forms.ts'

/** A briefing has a few hundred exchanges; of a whole archive in one file so many tell what recurs. */
const MOST_READ = 3000

function sampled<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / MOST_READ)
  return step <= 1 ? items : items.filter((_, i) => i % step === 0)
}

/** A term, and how many questions have it. */
export interface Recurring {
  readonly key: string
  readonly questions: number
}

/** Which questions have a term. */
interface Use {
  last: Exchange
  questions: number
  /** True where one of them is not surely about a topic of the catalogue. */
  open: boolean
  /** True where one of them is about none. */
  bare: boolean
}

/** True of an exchange that is surely about a topic of the catalogue. */
export const isTold = ({ topics }: Exchange): boolean => topics.some(({ main, firm }) => main && firm)

/** True of an exchange that no topic was found for. */
export const isBare = ({ topics }: Exchange): boolean => topics.length === 0

function note(uses: Map<string, Use>, key: string, exchange: Exchange): void {
  const use = uses.get(key)
  if (!use) uses.set(key, { last: exchange, questions: 1, open: !isTold(exchange), bare: isBare(exchange) })
  else if (use.last !== exchange) {
    use.last = exchange
    use.questions++
    use.open ||= !isTold(exchange)
    use.bare ||= isBare(exchange)
  }
}

/** The names and noun phrases that two questions or more have, of which one has no sure topic; names also of one that has none. */
export function recurringIn(
  { text, turns: all }: Transcript,
  exchanges: readonly Exchange[],
  { nameOf }: ShortForms,
): Recurring[] {
  const turns = new Map<string, Turn>(all.map(turn => [turn.id, turn]))
  const uses = new Map<string, Use>()
  for (const exchange of sampled(exchanges))
    for (const turn of exchange.question.turns)
      for (const segment of turns.get(turn)?.segments ?? [])
        for (const { key } of termsIn(text, segment)) note(uses, nameOf(key), exchange)
  return [...uses].flatMap(([key, { questions, open, bare }]) =>
    (questions > 1 && open) || (bare && isName(key)) ? [{ key, questions }] : [],
  )
}
