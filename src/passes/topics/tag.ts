import type { Home } from '../../lexicon/homes.ts'
import { lineOf } from '../../model/source.ts'
import { inTextOrder, sliceOf } from '../../model/span.ts'
import type { Mention, Transcript } from '../../model/transcript.ts'
import { acronymHits } from './find/acronyms.ts'
import type { Finder } from './find/finder.ts'
import { matchHits } from './find/matches.ts'
import { groupsOf, type PlacedHit, placed, placedSigns, sentenceFinder } from './find/places.ts'
import { anaphorHits } from './judge/anaphors.ts'
import { type HeadingTopics, headingTopics } from './judge/headings.ts'
import { atHome, awayFromHome, homeOf } from './judge/home.ts'
import { type Judged, judge } from './judge/judge.ts'
import { nameBearers } from './judge/name-bearers.ts'
import { outOfTime } from './judge/time.ts'

/** Every hit of a transcript, judged, in order of the text. */
export interface Tagged {
  readonly judged: readonly Judged[]
  readonly headings: HeadingTopics
  /** The country that the transcript comes from, where one of those that have topics of their own. */
  readonly home: Home | undefined
}

/** Both lists in order of the text. */
function merged<Item extends PlacedHit>(all: readonly Item[], more: readonly Item[]): readonly Item[] {
  if (more.length === 0) return all
  return [...all, ...more].sort(inTextOrder)
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
  const context = {
    text,
    finder,
    groups,
    sentenceAt,
    headed: headings.headed,
    outside: outOfTime(transcript, finder),
    isBearer: nameBearers(transcript),
  }
  const home = homeOf(text)
  const judged = judge(merged(hits, matches), signs, context)
  const named = home ? atHome(judged, home, finder) : awayFromHome(judged, text, finder)
  const anaphors = anaphorHits(transcript, { judged: named, finder, groups })
  return { judged: merged(named, anaphors.length > 0 ? judge(anaphors, signs, context) : []), headings, home }
}

/** A judged hit as the document has it. */
export const mentionOf = ({ text, map }: Transcript, { turn, span, rule }: PlacedHit): Mention => ({
  turn: turn.id,
  text: sliceOf(text, span),
  span,
  line: lineOf(map, span.start),
  rule,
})
