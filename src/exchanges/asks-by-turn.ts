import type { Ask, Role, Speaker, Transcript, Turn } from '../model/transcript.ts'
import { askedStatement } from './ask-statement.ts'
import { asksOf } from './asks.ts'
import { isCallOn } from './call-on.ts'
import { isEchoed } from './turn-taking.ts'

const ADDRESSES = [
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'madam',
  'secretary',
  'minister',
  'president',
  'prime',
  'general',
  'admiral',
]

/** The words by which reporters call those who do not ask: "Conrad?", "Mr. Volkert?" */
const podiumNames = (speakers: readonly Speaker[]): Set<string> =>
  new Set([
    ...ADDRESSES,
    ...speakers
      .filter(({ role }) => role !== 'reporter')
      .flatMap(({ name }) => name?.toLowerCase().match(/\p{L}+/gu) ?? []),
  ])

/** The asks of each reporter's turn, by its own words and, where it has no question, by the podium's turns around it. */
export function asksByTurn(
  { turns, speakers, text, map }: Pick<Transcript, 'turns' | 'speakers' | 'text' | 'map'>,
  roleOf: (turn: Turn) => Role,
): (turn: Turn) => readonly Ask[] {
  const source = { text, map, calls: podiumNames(speakers) }
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
      !isCallOn(after) &&
      !isEchoed(after, turns[i + 2])
    const put = answered ? askedStatement(turn, { before, after, asked }, source) : null
    asks.set(turn.id, put ? [put] : found)
    asked = put !== null || found.length > 0
  })
  return ({ id }) => asks.get(id) ?? []
}

const CUT_OFF = /(?:--|[—–])["”]?\s*$/
const RESUMES = /^["“]?(?:--|[—–])/

const plain = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ')
const FEWEST_REPEATED = 3
const SAME_OPENING = 5

/** "Is that because --" "Is that because he was not told?": the second is the whole of the first, or the same. */
function isRepeated(earlier: Ask, later: Ask): boolean {
  const words = plain(earlier.text)
  const again = plain(later.text)
  const opening = (one: string): string => one.split(' ', SAME_OPENING).join(' ')
  if (again === words || (words.split(' ').length > SAME_OPENING && opening(again) === opening(words))) return true
  return CUT_OFF.test(earlier.text) && words.split(' ').length >= FEWEST_REPEATED && again.includes(words)
}

const FEWEST_CUT_REQUEST_WORDS = 8

/** "Can you say anything --": broken off before it names what it is about. */
const isGivenUp = ({ form, text }: Ask): boolean =>
  form === 'request' && CUT_OFF.test(text) && plain(text).split(' ').length < FEWEST_CUT_REQUEST_WORDS

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
    .filter((ask, i) => !(i > 0 && isGivenUp(ask)))
    .filter((ask, i, asks) => !asks.some((other, j) => i < j && other.turn !== ask.turn && isRepeated(ask, other)))
}
