import { lineOf } from '../../model/source.ts'
import { sliceOf } from '../../model/span.ts'
import type { Mention, Transcript } from '../../model/transcript.ts'
import { anaphorHits } from './anaphors.ts'
import type { Finder } from './finder.ts'
import { type HeadingTopics, headingTopics } from './headings.ts'
import { type Judged, judge } from './judge.ts'
import { groupsOf, placed, sentenceFinder } from './places.ts'

/** Every hit of a transcript, judged, in order of the text. */
export interface Tagged {
  readonly judged: readonly Judged[]
  readonly headings: HeadingTopics
}

/** Finds and judges everything that could be a mention of a topic. */
export function tag(transcript: Transcript, finder: Finder): Tagged {
  const headings = headingTopics(transcript, finder)
  const groups = groupsOf(transcript)
  const hits = placed(transcript, finder.find(transcript.text))
  const context = { finder, groups, sentenceAt: sentenceFinder(transcript.text), headed: headings.headed }
  const named = judge(hits, context)
  const anaphors = anaphorHits(transcript, { judged: named, finder, groups }).map(
    (hit): Judged => ({ ...hit, refused: null, by: null }),
  )
  const judged = anaphors.length > 0 ? [...named, ...anaphors].sort((a, b) => a.span.start - b.span.start) : named
  return { judged, headings }
}

/** A judged hit as the document has it. */
export const mentionOf = ({ text, map }: Transcript, { turn, span, rule }: Judged): Mention => ({
  turn: turn.id,
  text: sliceOf(text, span),
  span,
  line: lineOf(map, span.start),
  rule,
})
