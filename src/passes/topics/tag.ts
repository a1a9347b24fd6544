import { lineOf } from '../../model/source.ts'
import { sliceOf } from '../../model/span.ts'
import type { Mention, Transcript } from '../../model/transcript.ts'
import { acronymHits } from './acronyms.ts'
import { anaphorHits } from './anaphors.ts'
import type { Finder } from './finder.ts'
import { type HeadingTopics, headingTopics } from './headings.ts'
import { atHome } from './home.ts'
import { type Judged, judge } from './judge.ts'
import { matchHits } from './matches.ts'
import { groupsOf, type PlacedHit, placed, placedSigns, sentenceFinder } from './places.ts'
import { notBegun } from './since.ts'

/** Every hit of a transcript, judged, in order of the text. */
export interface Tagged {
  readonly judged: readonly Judged[]
  readonly headings: HeadingTopics
}

/** Both lists in order of the text; of two hits at one place the longer comes first. */
function merged<Item extends PlacedHit>(all: readonly Item[], more: readonly Item[]): readonly Item[] {
  if (more.length === 0) return all
  return [...all, ...more].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** Finds and judges everything that could be a mention of a topic. */
export async function tag(transcript: Transcript, finder: Finder): Promise<Tagged> {
  const { text } = transcript
  const headings = headingTopics(transcript, finder)
  const groups = groupsOf(transcript)
  const sentenceAt = sentenceFinder(text)
  const found = finder.search(text)
  const signs = placedSigns(transcript, found.signs)
  const hits = merged(placed(transcript, found.hits), placed(transcript, acronymHits(transcript, finder)))
  const matches = await matchHits(hits, { text, finder, sentenceAt })
  const context = { finder, groups, sentenceAt, headed: headings.headed, isBefore: notBegun(transcript, finder) }
  const named = atHome(judge(merged(hits, matches), signs, context), text, finder)
  const anaphors = anaphorHits(transcript, { judged: named, finder, groups })
  return { judged: merged(named, anaphors.length > 0 ? judge(anaphors, signs, context) : []), headings }
}

/** A judged hit as the document has it. */
export const mentionOf = ({ text, map }: Transcript, { turn, span, rule }: PlacedHit): Mention => ({
  turn: turn.id,
  text: sliceOf(text, span),
  span,
  line: lineOf(map, span.start),
  rule,
})
