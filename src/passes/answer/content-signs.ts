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
import { stemsOfSaid } from './reply.ts'
import type { ClarityRuleName } from './rules.ts'
import type { Draft } from './sign.ts'
import { stemsIn } from './words.ts'

const NAME = /(?<=[\p{Ll},’'] )(?:\p{Lu}[\p{Ll}’']+)(?: \p{Lu}[\p{Ll}’']+)*/u
const PLACE = /\b(?:in|at|to|from|near|outside|aboard) (?:the )?\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*/u

/** What each kind of ask wants to hear. */
const WANTED: Readonly<Partial<Record<AskKind, { rule: ClarityRuleName; words: readonly RegExp[] }>>> = {
  when: { rule: 'gives-a-time', words: [TIME_WORDS] },
  amount: { rule: 'gives-an-amount', words: [AMOUNT_WORDS] },
  who: { rule: 'gives-a-name', words: [OFFICE_WORDS, NAME] },
  where: { rule: 'gives-a-place', words: [PLACE] },
  why: { rule: 'gives-a-reason', words: [REASON_WORDS] },
  view: { rule: 'gives-a-view', words: [VIEW_WORDS] },
}

const FIRST_SENTENCES = 2
const LATE = 0.6
const LEAST_SHARED = 2
const MOST_COUNTED = 5
const HALF = 0.5

const early = ({ sentences }: Reply): Said[] => sentences.filter(({ rank }) => rank <= FIRST_SENTENCES)

function wantedIn(ask: Asked, reply: Reply): Draft[] {
  const wanted = ask.kind === null ? undefined : WANTED[ask.kind]
  if (!wanted) return []
  for (const said of early(reply))
    for (const pattern of wanted.words) {
      const hit = pattern.exec(said.text.slice(said.head))
      if (!hit || (wanted.rule === 'gives-a-name' && TIME_WORDS.test(hit[0]))) continue
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

/** How much of what an ask is about a sentence says again, 0 to 1. */
function shareOf(ask: Asked, stems: ReadonlySet<string>): number {
  const shared = ask.stems.filter(stem => stems.has(stem)).length
  return shared < LEAST_SHARED ? 0 : shared / Math.min(ask.stems.length, MOST_COUNTED)
}

function restatedIn(ask: Asked, reply: Reply): Draft[] {
  let best: Draft | null = null
  for (const said of early(reply)) {
    if (said.text.endsWith('?')) continue
    const share = shareOf(ask, new Set(stemsOfSaid(said)))
    const force = Math.min(1, share) * (said.rank <= 1 ? 1 : LATE)
    if (share < HALF || force <= (best?.force ?? 0)) continue
    const because = force < 1 ? 'not all of its words' : null
    best = {
      rule: 'restates',
      turn: said.turn,
      span: said.span,
      ask: ask.index,
      force,
      because,
      sentence: reply.sentences.indexOf(said),
    }
  }
  return best ? [best] : []
}

const ECHO_WORDS = 9
const OWN =
  /^(?:[Ii]|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]here|[Tt]his|[Tt]hat|[Tt]he|[Oo]ur|[Mm]y|\p{Lu}\p{Ll}+)(?:['’]\p{L}+)?\s/u

/** "Are you concerned" is answered by "I am concerned". */
function echoedIn(ask: Asked, reply: Reply): Draft[] {
  const { turnsOn } = ask
  const said = early(reply).find(({ rank, head, text }) => rank === 0 && head < text.length)
  if (turnsOn === null || !said || /(?:\?|--|[—–-])$/.test(said.text) || !OWN.test(said.text.slice(said.head)))
    return []
  const opening = said.text.slice(said.head).split(/\s+/).slice(0, ECHO_WORDS).join(' ')
  if (!stemsIn(opening).includes(turnsOn) || /\b(?:if|whether)\b|^(?:I|we)\b.*\bknow\b/i.test(opening)) return []
  const start = said.span.start + said.head
  const span = { start, end: start + opening.trimEnd().length }
  if (span.end > said.span.end || !/\S/.test(opening)) return []
  return [
    {
      rule: 'echoes',
      turn: said.turn,
      span: said.span,
      ask: ask.index,
      force: 1,
      because: null,
      sentence: reply.sentences.indexOf(said),
    },
  ]
}

const BOTH = /\b(?:both|neither|the former|the latter|a combination|a (?:mix|mixture)|either one|all of the above)\b/i
const SIDE_WORDS = 25

/** "A or B?" is answered by "Both", or by the words of one side alone. */
function sideIn(ask: Asked, reply: Reply): Draft[] {
  const { sides } = ask
  const said = early(reply).find(({ rank, head, text }) => rank === 0 && head < text.length)
  if (sides === null || !said) return []
  const draft = {
    rule: 'picks-a-side',
    turn: said.turn,
    ask: ask.index,
    sentence: reply.sentences.indexOf(said),
  } as const
  const both = BOTH.exec(said.text)
  if (both) {
    const start = said.span.start + both.index
    return [{ ...draft, span: { start, end: start + both[0].length }, force: 1, because: null }]
  }
  const stems = stemsOfSaid(said)
  const [left, right] = sides.map(side => side.some(stem => stems.includes(stem)))
  if (left === right || said.words > SIDE_WORDS) return []
  return [{ ...draft, span: said.span, force: 0.8, because: 'by its words' }]
}

/** What an answer gives of what each ask wants: a time, a number, a name; or its own words as a statement. */
export const contentSigns = (reply: Reply, asked: readonly Asked[]): Draft[] =>
  asked.flatMap(ask => [
    ...wantedIn(ask, reply),
    ...restatedIn(ask, reply),
    ...echoedIn(ask, reply),
    ...sideIn(ask, reply),
  ])
