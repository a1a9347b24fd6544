import { ASIDE_CUES, COMPARING_CUES, PASSING_AFTER } from '../../../lexicon/passing-cues.ts'
import type { Span } from '../../../model/span.ts'

const BEFORE = 60
const AFTER = 40

interface Named {
  readonly span: Span
  readonly segment: Span
}

/** The words before a name, in its sentence. */
function lead(text: string, { span, segment }: Named): string {
  const before = text.slice(Math.max(segment.start, span.start - BEFORE), span.start)
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('\n\n'))
  return before.slice(end + 1)
}

/** True of what is named for comparison alone: "like we did with Iran". */
export const isCompared = (text: string, named: Named): boolean => {
  const before = lead(text, named)
  return COMPARING_CUES.some(cue => cue.test(before))
}

/** True of what is named for comparison, or as one of several: "Syria, for example". */
export const isAside = (text: string, named: Named): boolean =>
  PASSING_AFTER.test(text.slice(named.span.end, named.span.end + AFTER)) ||
  isCompared(text, named) ||
  ASIDE_CUES.some(cue => cue.test(lead(text, named)))
