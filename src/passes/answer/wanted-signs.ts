import { inSmall } from '../../grammar/small-letters.ts'
import {
  AMOUNT_WORDS,
  type AskKind,
  OFFICE_WORDS,
  REASON_WORDS,
  TIME_WORDS,
  VIEW_WORDS,
} from '../../lexicon/ask-kinds.ts'
import type { Asked } from './asked.ts'
import type { Reply, Said } from './reply.ts'
import type { ClarityRuleName } from './rules.ts'
import type { Draft } from './sign.ts'

const NAME = /(?<=[\p{Ll},’'] )(?!I['’])(?:\p{Lu}[\p{Ll}’']+)(?: \p{Lu}[\p{Ll}’']+)*/u
const PLACE = /\b(?:in|at|to|from|near|outside|aboard) (?:the )?\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*/u

interface Wanted {
  readonly rule: ClarityRuleName
  readonly words: readonly RegExp[]
  /** The words as the patterns want them: as printed where capitals tell a name. */
  readonly read: (text: string) => string
}

const printed = (text: string): string => text

/** What each kind of ask wants to hear. */
const WANTED: Readonly<Partial<Record<AskKind, Wanted>>> = {
  when: { rule: 'gives-a-time', words: [TIME_WORDS], read: inSmall },
  amount: { rule: 'gives-an-amount', words: [AMOUNT_WORDS], read: inSmall },
  who: { rule: 'gives-a-name', words: [OFFICE_WORDS, NAME], read: printed },
  where: { rule: 'gives-a-place', words: [PLACE], read: printed },
  why: { rule: 'gives-a-reason', words: [REASON_WORDS], read: inSmall },
  view: { rule: 'gives-a-view', words: [VIEW_WORDS], read: inSmall },
}

const FIRST_SENTENCES = 2

/** Share of the weight behind the first sentences. */
export const LATE = 0.6

/** The sentences in which an answer answers, if it does. */
export const early = ({ sentences }: Reply): Said[] => sentences.filter(({ rank }) => rank <= FIRST_SENTENCES)

const LEFT_OUT_WORDS = 20
const LOOKED_FOR: ReadonlySet<AskKind> = new Set(['when', 'amount', 'why'])

/** "How long will it take?" and no time or number in the whole answer. */
function leftOutOf(ask: Asked, reply: Reply): Draft[] {
  const wanted = ask.kind === null || !LOOKED_FOR.has(ask.kind) ? undefined : WANTED[ask.kind]
  const [said] = reply.sentences
  if (!wanted || !said || reply.words < LEFT_OUT_WORDS) return []
  if (reply.sentences.some(({ text }) => wanted.words.some(pattern => pattern.test(wanted.read(text))))) return []
  const { turn, span } = said
  return [{ rule: 'leaves-out', turn, span, ask: ask.index, force: 1, because: null, sentence: 0 }]
}

function wantedIn(ask: Asked, reply: Reply): Draft[] {
  const wanted = ask.kind === null ? undefined : WANTED[ask.kind]
  if (!wanted) return []
  for (const said of early(reply))
    for (const pattern of wanted.words) {
      const hit = pattern.exec(wanted.read(said.text.slice(said.head)))
      if (!hit || (wanted.rule === 'gives-a-name' && TIME_WORDS.test(inSmall(hit[0])))) continue
      const start = said.span.start + said.head + hit.index
      const force = said.rank <= 1 ? 1 : LATE
      const because = force < 1 ? 'not at the start' : null
      const sentence = reply.sentences.indexOf(said)
      return [
        {
          rule: wanted.rule,
          turn: said.turn,
          span: { start, end: start + hit[0].length },
          ask: ask.index,
          force,
          because,
          sentence,
        },
      ]
    }
  return []
}

/** The time, number, name, place, reason or view that an ask wants, or that none is in the answer. */
export const wantedSigns = (ask: Asked, reply: Reply): Draft[] => [...wantedIn(ask, reply), ...leftOutOf(ask, reply)]
