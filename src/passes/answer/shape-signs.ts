import type { Asked } from './asked.ts'
import { type Reply, type Said, stemsOfSaid } from './reply.ts'
import { CLARITY_RULES, type ClarityRuleName } from './rules.ts'
import type { Draft } from './sign.ts'

const BRIEF_WORDS = 20
const IMPLIED = 0.6
const FEW_WORDS = 4
const SHORTISH_WORDS = 45
const LONG_WORDS = 60
const LONGER_WORDS = 110
const LONGEST_WORDS = 180
const POLAR_LEAST = 22
const STATED_WORDS = 25
const ASKED_BACK_WORDS = 30
const CUT_OFF = /(?:--|[—–-])\s*$/

const isQuestion = ({ text }: Said): boolean => /\?["”’')\]]*$/.test(text)

const fired = (drafts: readonly Draft[], test: (draft: Draft) => boolean): boolean =>
  drafts.some(draft => draft.force > 0 && test(draft))

const labelled =
  (label: string) =>
  (draft: Draft): boolean =>
    CLARITY_RULES[draft.rule].label === label

interface Shape {
  readonly reply: Reply
  readonly asked: readonly Asked[]
  /** What is known from cues, openings and content. */
  readonly drafts: readonly Draft[]
}

type Found = Pick<Draft, 'rule' | 'force' | 'because'> & { readonly said: Said }

const lengthForce = (words: number): number =>
  words >= LONGEST_WORDS ? 1 : words >= LONGER_WORDS ? 0.75 : words >= LONG_WORDS ? 0.5 : 0

function brief({ reply, asked, drafts }: Shape): Found[] {
  const said = reply.sentences.find(({ text, head }) => head < text.length)
  if (!said || reply.words > SHORTISH_WORDS || CUT_OFF.test(reply.sentences.at(-1)?.text ?? '')) return []
  if (reply.sentences.every(isQuestion)) return []
  const evasive = fired(drafts, draft => !labelled('clear-reply')(draft))
  if (evasive) return [{ rule: 'brief', force: 0, because: 'an evasive phrase', said }]
  // "Is there more money?" – "Those are the figures that I saw."
  const inverted = asked.length > 0 && asked.every(({ form, polar }) => form === 'polar' && polar)
  const implied = inverted && reply.words > FEW_WORDS && !fired(drafts, labelled('clear-reply'))
  if (reply.words > BRIEF_WORDS && implied) return [{ rule: 'brief', force: 0, because: 'neither yes nor no', said }]
  if (reply.words > BRIEF_WORDS) return [{ rule: 'brief', force: 0.4, because: 'not that few words', said }]
  return [{ rule: 'brief', force: implied ? IMPLIED : 1, because: implied ? 'neither yes nor no' : null, said }]
}

function noYesOrNo({ reply, asked, drafts }: Shape): Found[] {
  const said = reply.sentences[0]
  if (!said || reply.words < POLAR_LEAST || !asked.every(ask => ask.polar)) return []
  if (fired(drafts, ({ rule }) => rule === 'yes-or-no' || rule === 'short-form' || rule === 'contradicts')) return []
  return [{ rule: 'no-yes-or-no', force: 1, because: null, said }]
}

/** Asks that want more than a word or two. */
const OPEN_KINDS: ReadonlySet<string | null> = new Set(['why', 'how', 'view'])
const OPEN = 0.8

function length({ reply, asked }: Shape): Found[] {
  const said = reply.sentences[0]
  const open = asked.every(ask => !ask.polar && (ask.obliging || OPEN_KINDS.has(ask.kind)))
  const force = lengthForce(reply.words) * (open ? OPEN : 1)
  return said && force > 0
    ? [{ rule: 'goes-on-long', force, because: force < 1 ? 'not that many words' : null, said }]
    : []
}

const SEVERAL = 3
const TWO = 0.5
const SEVERAL_WORDS = 10

/** Who is asked three things seldom answers all three. */
function several({ reply, asked }: Shape): Found[] {
  const said = reply.sentences[0]
  if (!said || asked.length < 2 || reply.words < SEVERAL_WORDS) return []
  const force = asked.length >= SEVERAL ? 1 : TWO
  return [{ rule: 'several-asks', force, because: force < 1 ? 'two only' : null, said }]
}

function questions({ reply, drafts }: Shape): Found[] {
  const asking = reply.sentences.filter(isQuestion)
  const [said] = asking
  if (!said) return []
  const stating = reply.sentences.filter(one => !isQuestion(one) && one.head < one.text.length)
  const stated = stating.reduce((sum, one) => sum + one.words, 0)
  if (stated === 0 && reply.words <= ASKED_BACK_WORDS) return [{ rule: 'asks-back', force: 1, because: null, said }]
  const answered = fired(drafts, ({ rule }) => rule === 'yes-or-no' || rule === 'short-form')
  if (said.rank === 0 && stated < STATED_WORDS && !answered)
    return [{ rule: 'asks-back', force: 0.5, because: 'says something besides', said }]
  return [{ rule: 'counter-question', force: 1, because: null, said }]
}

function offSubject({ reply, asked, drafts }: Shape): Found[] {
  const said = reply.sentences[0]
  const wanted = new Set(asked.flatMap(ask => ask.stems))
  if (!said || reply.words < STATED_WORDS || wanted.size < 2 || fired(drafts, labelled('clear-reply'))) return []
  const touched = reply.sentences.some(one => one.rank < 6 && stemsOfSaid(one).some(stem => wanted.has(stem)))
  return touched ? [] : [{ rule: 'off-the-subject', force: 1, because: null, said }]
}

const SHAPES: readonly ((shape: Shape) => Found[])[] = [brief, noYesOrNo, length, several, questions, offSubject]

/** What the shape of an answer says: its length, its question marks, what it leaves out. */
export const shapeSigns = (shape: Shape): Draft[] =>
  SHAPES.flatMap(find => find(shape)).map(({ said, rule, force, because }) => ({
    rule: rule as ClarityRuleName,
    turn: said.turn,
    span: said.span,
    ask: null,
    force,
    because,
    sentence: shape.reply.sentences.indexOf(said),
  }))
