import type { Ask, Role, Turn } from '../model/transcript.ts'
import { askedStatement } from './ask-statement.ts'
import { type AskText, asksOf } from './asks.ts'
import { isCallOn } from './call-on.ts'

/** The asks of each reporter's turn, by its own words and, where it has no question, by the podium's turns around it. */
export function asksByTurn(
  { turns, text, map }: AskText & { readonly turns: readonly Turn[] },
  roleOf: (turn: Turn) => Role,
): (turn: Turn) => readonly Ask[] {
  const source = { text, map }
  const asks = new Map<string, readonly Ask[]>()
  turns.forEach((turn, i) => {
    if (roleOf(turn) !== 'reporter') return
    const found = asksOf(turn, source)
    const after = turns[i + 1]
    const before = turns[i - 1]
    const answered =
      found.length === 0 &&
      !turn.reported &&
      after &&
      !after.reported &&
      roleOf(after) === 'official' &&
      !isCallOn(after)
    const put = answered ? askedStatement(turn, { before, after }, source) : null
    asks.set(turn.id, put ? [put] : found)
  })
  return ({ id }) => asks.get(id) ?? []
}
