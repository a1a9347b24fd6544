import type { PhraseRow } from '../../grammar/phrases/rows.ts'
import {
  AMBIVALENT_CUES,
  CLARITY_LOOKALIKES,
  CLEAR_CUES,
  type CueSubject,
  NON_REPLY_CUES,
} from '../../lexicon/clarity-cues.ts'
import { PROMISE_CUES, type PromiseCue } from '../../lexicon/promise-cues.ts'
import { REFERRAL_CUES, type ReferralCue } from '../../lexicon/referral-cues.ts'

/** What a phrase of an answer is a phrase of. */
export type AnswerPhrase =
  /** A cue of a clarity rule; `rule` is `null` for a look-alike. */
  | { readonly of: 'clarity'; readonly rule: string | null; readonly subject: CueSubject }
  | { readonly of: 'promise'; readonly cue: PromiseCue }
  | { readonly of: 'referral'; readonly cue: ReferralCue }

/** All phrases that are looked for in answers. */
export const ANSWER_PHRASES: readonly PhraseRow<AnswerPhrase>[] = [
  ...[...NON_REPLY_CUES, ...AMBIVALENT_CUES, ...CLEAR_CUES].flatMap(({ rule, subject, phrases }) =>
    phrases.map(phrase => ({ phrase, tag: { of: 'clarity', rule, subject } as const })),
  ),
  ...CLARITY_LOOKALIKES.map(phrase => ({ phrase, tag: { of: 'clarity', rule: null, subject: 'any' } as const })),
  ...PROMISE_CUES.map(cue => ({ phrase: cue.phrase, tag: { of: 'promise', cue } as const })),
  ...REFERRAL_CUES.map(cue => ({ phrase: cue.phrase, tag: { of: 'referral', cue } as const })),
]
