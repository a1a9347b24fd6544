import type { Asked } from './asked.ts'
import { isGiven, isOpening, isRefusal, labelOf, weakened } from './drafts.ts'
import type { Reply } from './reply.ts'
import { CLARITY_RULES } from './rules.ts'
import { CANCELLED, isBeforeBut, STRONG } from './settle.ts'
import type { Draft } from './sign.ts'

const pointsOf = ({ rule, force }: Draft): number => CLARITY_RULES[rule].weight * force

const ENOUGH_GIVEN = 2
const LATE_WORDS = 45
const WEAK = 0.45
const MUCH_WORDS = 80
const MUCH = 0.35

/** "As it relates to the second": another of the asks has its turn. */
const TURNS_TO =
  /^(?:(?:and|but|so|now|then),? )*(?:as (?:it relates to|for|to)|(?:on|to|with) (?:the|your|that) (?:first|second|other|last|third|question|request|former|latter|part|issue|topic)|in terms of|with (?:regard|respect) to|in regards? to|regarding|your (?:first|second|other)|secondly|second,|the (?:second|other) (?:part|question|half))\b/i
const BESIDES_WORDS = 15

/** True where a refusal answers one ask, and another is spoken to before it or behind it. */
function turnsToAnother(refused: ReadonlySet<number>, { sentences }: Reply): boolean {
  const [first = 0] = refused
  const turn = sentences.findIndex(({ text, head }, i) => i > 0 && TURNS_TO.test(text.slice(head)))
  if (turn < 0 || (turn < first && !refused.has(turn))) return false
  const spoken = sentences.filter((_, i) => (turn <= first ? i < turn : i >= turn) && !refused.has(i))
  return spoken.reduce((sum, { words }) => sum + words, 0) >= BESIDES_WORDS
}

/** A refusal beside something given, or late in a long answer, is half an answer. */
export function halfOfIt(
  drafts: readonly Draft[],
  { reply, asked }: { reply: Reply; asked: readonly Asked[] },
): Draft[] {
  const refusals = drafts.filter(draft => isRefusal(draft) && draft.force >= CANCELLED)
  const [first] = refusals.toSorted((a, b) => a.span.start - b.span.start)
  if (!first) return []
  const given = drafts.filter(
    draft => isGiven(draft) && pointsOf(draft) >= ENOUGH_GIVEN && draft.sentence !== first.sentence,
  )
  if (drafts.some(draft => isGiven(draft) && draft.sentence === first.sentence && isBeforeBut(draft, first.span)))
    return [{ ...first, rule: 'half-of-it', force: 1, because: null }]
  const before = reply.sentences[first.sentence]?.before ?? 0
  const draft = (force: number, because: string | null): Draft[] => [{ ...first, rule: 'half-of-it', force, because }]
  if (given.length > 0 && asked.length > 1) return draft(1, null)
  const refused = new Set(refusals.map(({ sentence }) => sentence).toSorted((a, b) => a - b))
  if (asked.length > 1 && turnsToAnother(refused, reply)) return draft(1, null)
  // A yes and its reasons may run into what is not told: "Yes. … I won't say who".
  const saidYes = asked.length === 1 && given.some(one => isOpening(one) && one.force >= STRONG)
  if (before >= LATE_WORDS && !saidYes) return draft(1, null)
  if (given.length > 0) return draft(WEAK, 'one ask only')
  const besides = reply.sentences.reduce((sum, { words }, i) => sum + (refused.has(i) ? 0 : words), 0)
  return besides >= MUCH_WORDS ? draft(MUCH, 'says much besides') : []
}

const ENOUGH_REFUSAL = 3
const ENOUGH_ANSWER = 2.5
const HALVED = 0.6
const BEHIND_REFUSAL = 0.35
const BEHIND_ANSWER = 0.4
const SILENCED: ReadonlySet<string> = new Set(['no-yes-or-no', 'off-the-subject'])

const most = (drafts: readonly Draft[], test: (draft: Draft) => boolean): number =>
  drafts.reduce((sum, draft) => (test(draft) ? Math.max(sum, pointsOf(draft)) : sum), 0)

/** Talk behind a refusal leaves it one, and talk behind an answer leaves it one. */
export function quieted(all: readonly Draft[]): Draft[] {
  const half = all.some(({ rule, force }) => rule === 'half-of-it' && force === 1)
  const drafts = half
    ? all.map(draft => (labelOf(draft) === 'ambivalent' ? draft : weakened(draft, HALVED, 'half of it')))
    : all
  const refused = most(drafts, isRefusal) >= ENOUGH_REFUSAL
  const answered = most(drafts, isGiven) >= ENOUGH_ANSWER
  if (!refused && !answered) return [...drafts]
  const because = refused ? 'beside a refusal' : 'beside an answer'
  return drafts.map(draft => {
    if (labelOf(draft) !== 'ambivalent' || draft.rule === 'half-of-it' || draft.force === 0) return draft
    if (SILENCED.has(draft.rule)) return weakened(draft, 0, because)
    return weakened(draft, refused ? BEHIND_REFUSAL : BEHIND_ANSWER, because)
  })
}
