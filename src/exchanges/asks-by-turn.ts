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
  let asked = false
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
    const put = answered ? askedStatement(turn, { before, after, asked }, source) : null
    asks.set(turn.id, put ? [put] : found)
    asked = put !== null || found.length > 0
  })
  return ({ id }) => asks.get(id) ?? []
}

const CUT_OFF = /(?:--|[—–])["”]?\s*$/
const RESUMES = /^["“]?(?:--|[—–])/

/** The asks of turns that are one question. The rest of an ask that was broken off is none: "-- still stand where he drew it?" */
export function asksTogether(turns: readonly Turn[], asksIn: (turn: Turn) => readonly Ask[]): Ask[] {
  const asks: Ask[] = []
  for (const turn of turns) {
    const [first, ...others] = asksIn(turn)
    const rest = CUT_OFF.test(asks.at(-1)?.text ?? '') && RESUMES.test(turn.text)
    if (first && !rest) asks.push(first)
    asks.push(...others)
  }
  return asks
}
