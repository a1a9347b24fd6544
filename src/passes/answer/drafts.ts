import { CLARITY_RULES } from './rules.ts'
import type { Draft } from './sign.ts'

/** The label that a sign speaks for. */
export const labelOf = ({ rule }: Draft): string => CLARITY_RULES[rule].label

/** True of a sign that speaks for no answer. */
export const isRefusal = (draft: Draft): boolean => draft.force > 0 && labelOf(draft) === 'clear-non-reply'

/** True of a yes or no, or a short form of it, at the head. */
export const isOpening = ({ rule }: Draft): boolean => rule === 'yes-or-no' || rule === 'short-form'

/** True of a sign of an answer that says something. */
export const isGiven = (draft: Draft): boolean =>
  draft.force > 0 && labelOf(draft) === 'clear-reply' && draft.rule !== 'brief'

/** The sign with a share of its force, and why. */
export const weakened = (draft: Draft, force: number, because: string): Draft => ({
  ...draft,
  force: draft.force * force,
  because,
})
