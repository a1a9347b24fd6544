import { inSmall } from '../../grammar/small-letters.ts'
import type { Asked } from './asked.ts'
import type { Reply } from './reply.ts'
import { CLARITY_RULES } from './rules.ts'
import type { Draft } from './sign.ts'

const labelOf = ({ rule }: Draft): string => CLARITY_RULES[rule].label
const isRefusal = (draft: Draft): boolean => draft.force > 0 && labelOf(draft) === 'clear-non-reply'
const isOpening = ({ rule }: Draft): boolean => rule === 'yes-or-no' || rule === 'short-form'
const isGiven = (draft: Draft): boolean => draft.force > 0 && labelOf(draft) === 'clear-reply' && draft.rule !== 'brief'

const weakened = (draft: Draft, force: number, because: string): Draft => ({
  ...draft,
  force: draft.force * force,
  because,
})

const BUT = /\b(?:but|however|although|though)\b/i

/** True where a contrast stands between two drafts of one sentence: "I'll let him announce it, but it's on Friday". */
const setAgainst = (refusal: Draft, given: Draft, text: string): boolean =>
  refusal.sentence === given.sentence &&
  given.span.start > refusal.span.end &&
  BUT.test(text.slice(refusal.span.end, given.span.start))

const CANCELLED = 0.3
const AFTERWARDS = 0.4
const STRONG = 0.7

function settleGiven(draft: Draft, refusals: readonly Draft[], text: string): Draft {
  if (!isGiven(draft) || isOpening(draft)) return draft
  const inside = refusals.filter(({ sentence }) => sentence === draft.sentence)
  if (inside.length === 0 || inside.every(refusal => setAgainst(refusal, draft, text))) return draft
  return weakened(draft, 0, 'in a refusal')
}

/** "I'd have to check, but I think earlier this week" */
const BUT_I_THINK =
  /^[^.?!]{0,60}\b(?:but|although)\b,? (?:i|we|my) (?:(?:do )?(?:think|believe|understand|suspect|assume|would say|guess|imagine)\b|(?:understanding|sense|guess|recollection|impression|belief) is)/
const FAR = 120
/** "I don't know if the phrase fits, but there was an agreement to secure the release" */
const BUT_STATES =
  /^[^.?!]{0,90}\bbut (?!(?:i|we)(?:['’]ll| will| can| do not| don['’]t| can['’]t|['’]d| would)|if |again|obviously i|what )(?:\S+\s){9}/
const ALL_THE_SAME = 0.5

function settleRefusal(draft: Draft, given: readonly Draft[], text: string): Draft {
  if (!isRefusal(draft)) return draft
  if (BUT_I_THINK.test(inSmall(text.slice(draft.span.end, draft.span.end + FAR))))
    return weakened(draft, CANCELLED, 'answers all the same')
  if (draft.rule === 'does-not-know' && BUT_STATES.test(inSmall(text.slice(draft.span.end, draft.span.end + 2 * FAR))))
    return weakened(draft, ALL_THE_SAME, 'says something all the same')
  if (given.some(one => one.rule !== 'restates' && setAgainst(draft, one, text)))
    return weakened(draft, CANCELLED, 'answers all the same')
  if (given.some(one => isOpening(one) && one.span.start < draft.span.start && draft.span.start < one.span.end))
    return weakened(draft, AWARE_OF_NONE, 'as good as no')
  const answered = given.some(one => isOpening(one) && one.force >= STRONG && one.span.start < draft.span.start)
  return answered ? weakened(draft, AFTERWARDS, 'after an answer') : draft
}

const NEAR = 60
const AWARE_OF_NONE = 0.6
/** "I'm not aware of any" is as good as no, and as good as not knowing. */
const NOT_AWARE = /^I(?:['’]m| am) not aware/

/** "No, I'm not going to get into that" refuses. */
function settleOpening(draft: Draft, refusals: readonly Draft[], text: string): Draft {
  if (!isOpening(draft) || draft.force === 0 || NOT_AWARE.test(text.slice(draft.span.start, draft.span.end)))
    return draft
  const near = ({ sentence, span }: Draft): boolean => sentence === draft.sentence && span.start - draft.span.end < NEAR
  return refusals.some(near) ? weakened(draft, 0, 'in a refusal') : draft
}

/** Holds the drafts against each other: what is refused is not given, and what is given first is not refused. */
export function settled(drafts: readonly Draft[], text: string): Draft[] {
  const refusals = drafts.filter(isRefusal)
  if (refusals.length === 0) return [...drafts]
  const open = drafts.map(draft => settleGiven(settleOpening(draft, refusals, text), refusals, text))
  const given = open.filter(isGiven)
  return open.map(draft => settleRefusal(draft, given, text))
}

const pointsOf = ({ rule, force }: Draft): number => CLARITY_RULES[rule].weight * force

const ENOUGH_GIVEN = 2
const LATE_WORDS = 45
const WEAK = 0.45
const MUCH_WORDS = 80
const MUCH = 0.35

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
  const before = reply.sentences[first.sentence]?.before ?? 0
  const draft = (force: number, because: string | null): Draft[] => [{ ...first, rule: 'half-of-it', force, because }]
  if (given.length > 0 && asked.length > 1) return draft(1, null)
  // A yes and its reasons may run into what is not told: "Yes. … I won't say who".
  const saidYes = asked.length === 1 && given.some(one => isOpening(one) && one.force >= STRONG)
  if (before >= LATE_WORDS && !saidYes) return draft(1, null)
  if (given.length > 0) return draft(WEAK, 'one ask only')
  const refused = new Set(refusals.map(({ sentence }) => sentence))
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
