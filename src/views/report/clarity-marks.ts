import type { Clarity } from '../../model/transcript.ts'

/** The sign and the words for each verdict on an answer. */
export const CLARITY_MARKS = {
  'clear-reply': { sign: '✓', words: 'answered' },
  ambivalent: { sign: '◐', words: 'answered in part or vaguely' },
  'clear-non-reply': { sign: '✗', words: 'not answered' },
  undetermined: { sign: '?', words: 'not determined' },
} as const satisfies Record<Clarity['label'], { sign: string; words: string }>
