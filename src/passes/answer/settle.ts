import { OWN_DEED_DENIED } from '../../lexicon/answer-openings.ts'
import { isGiven, isOpening, isRefusal, weakened } from './drafts.ts'
import type { Draft } from './sign.ts'

const BUT = /\b(?:but|however|although|though)\b/i

/** True where a contrast stands between two drafts of one sentence: "I'll let him announce it, but it's on Friday". */
const setAgainst = (refusal: Draft, given: Draft, text: string): boolean =>
  refusal.sentence === given.sentence &&
  given.span.start > refusal.span.end &&
  BUT.test(text.slice(refusal.span.end, given.span.start))

/** A refusal of no more than this force has been taken back. */
export const CANCELLED = 0.3
const AFTERWARDS = 0.4
/** A sign of an answer of this force stands by itself. */
export const STRONG = 0.7

/** "It has stood there for years, but I don't know who": the statement ends before the refusal begins. */
export const isBeforeBut = (given: Draft, { start }: { start: number }): boolean =>
  given.rule === 'restates' && given.span.end <= start

function settleGiven(draft: Draft, refusals: readonly Draft[], text: string): Draft {
  if (!isGiven(draft) || isOpening(draft)) return draft
  const inside = refusals.filter(({ sentence, span }) => sentence === draft.sentence && !isBeforeBut(draft, span))
  if (inside.length === 0 || inside.every(refusal => setAgainst(refusal, draft, text))) return draft
  return weakened(draft, 0, 'in a refusal')
}

/** "I'd have to check, but I think earlier this week" */
const BUT_I_THINK =
  /^[^.?!]{0,60}\b(?:but|although)\b,? (?:(?:I|we) (?:do )?(?:think|believe|understand|suspect|assume|guess|imagine)\b|(?:I|we)(?: would|['’]d) (?:say|think|expect|anticipate|imagine|assume|guess|be (?:surprised|shocked|astonished))\b|my (?:understanding|belief|sense|guess|recollection|impression) is)/i
const FAR = 120
/** "I don't know if the phrase fits, but there was an agreement to secure the release" */
const BUT_STATES =
  /^[^.?!]{0,90}\bbut (?!(?:I|we)(?:['’]ll| will| can| do not| don['’]t| can['’]t|['’]d| would)|if |again|obviously I|what )(?:\S+\s){9}/i
const ALL_THE_SAME = 0.5

const CONCLUDES = /\b(?:so|but|therefore),? (?:yes|no)\b/i
const LED = 10

function settleRefusal(draft: Draft, given: readonly Draft[], text: string): Draft {
  if (!isRefusal(draft)) return draft
  if (BUT_I_THINK.test(text.slice(draft.span.end, draft.span.end + FAR)))
    return weakened(draft, CANCELLED, 'answers all the same')
  if (draft.rule === 'does-not-know' && BUT_STATES.test(text.slice(draft.span.end, draft.span.end + 2 * FAR)))
    return weakened(draft, ALL_THE_SAME, 'says something all the same')
  if (given.some(one => one.rule !== 'restates' && setAgainst(draft, one, text)))
    return weakened(draft, CANCELLED, 'answers all the same')
  const within = given.find(
    one => isOpening(one) && one.span.start < draft.span.start && draft.span.start < one.span.end,
  )
  if (within) {
    const denied = OWN_DEED_DENIED.test(text.slice(within.span.start, within.span.end))
    return weakened(draft, denied ? CANCELLED : AWARE_OF_NONE, 'as good as no')
  }
  // "I'm not aware of the meeting. … So, no, I don't think that it raises concerns"
  if (
    given.some(
      one =>
        isOpening(one) &&
        one.span.start > draft.span.end &&
        CONCLUDES.test(text.slice(one.span.start - LED, one.span.end)),
    )
  )
    return weakened(draft, CANCELLED, 'answers all the same')
  if (draft.rule === 'takes-the-question' && given.some(one => isOpening(one) && one.sentence === draft.sentence))
    return weakened(draft, AFTERWARDS, 'after an answer')
  const answered = given.some(one => isOpening(one) && one.force >= STRONG && one.span.start < draft.span.start)
  return answered ? weakened(draft, AFTERWARDS, 'after an answer') : draft
}

const NEAR = 60
const AWARE_OF_NONE = 0.6
/** "I'm not aware of any" is as good as no, and as good as not knowing. */
const NOT_AWARE = /^I(?:['’]m| am) not aware/
/** "None that I'm aware of, but I will double-check" */
const BUT_CHECKS = /^[^.?!]{0,60},? (?:but|and) (?:I|we|let)\b/i

/** "No. We addressed this at the time", which is not taken for two sentences: these leave the no what it is. */
const STANDS_BESIDE: ReadonlySet<string> = new Set(['said-before', 'puts-off', 'does-not-know', 'takes-the-question'])
const STOP = /[.!]/

/** "No, I'm not going to get into that" refuses. */
function settleOpening(draft: Draft, refusals: readonly Draft[], text: string): Draft {
  const words = text.slice(draft.span.start, draft.span.end)
  if (!isOpening(draft) || draft.force === 0 || NOT_AWARE.test(words) || OWN_DEED_DENIED.test(words)) return draft
  const checks = BUT_CHECKS.test(text.slice(draft.span.end, draft.span.end + FAR))
  const near = ({ rule, sentence, span }: Draft): boolean =>
    sentence === draft.sentence &&
    span.start - draft.span.end < NEAR &&
    !(rule === 'takes-the-question' && checks) &&
    !(STANDS_BESIDE.has(rule) && STOP.test(text.slice(draft.span.end - 1, span.start)))
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
