import type { Clarity } from '../model/transcript.ts'
import type { Paint } from './paint.ts'

/** How a verdict on an answer is shown. */
export interface ClarityMark {
  readonly sign: string
  /** For terminals without UTF-8. */
  readonly ascii: string
  readonly words: string
  readonly paint: keyof Paint
}

/** The sign and the words for each verdict on an answer. */
export const CLARITY_MARKS = {
  'clear-reply': { sign: '✓', ascii: '+', words: 'answered', paint: 'good' },
  ambivalent: { sign: '◐', ascii: '~', words: 'answered in part or vaguely', paint: 'doubtful' },
  'clear-non-reply': { sign: '✗', ascii: 'x', words: 'not answered', paint: 'bad' },
  undetermined: { sign: '?', ascii: '?', words: 'not determined', paint: 'faint' },
} as const satisfies Record<Clarity['label'], ClarityMark>
