import { calledNames } from '../../../exchanges/called-names.ts'
import { bearersIn, isBorneByOthers } from '../../../grammar/places/index.ts'
import { overlaps, type Span, sliceOf } from '../../../model/span.ts'
import type { Transcript } from '../../../model/transcript.ts'
import type { PlacedHit } from '../find/places.ts'

/**
 * Tells hits that are a country’s name and mean somebody or something else that bears it: "Go ahead, Jordan", "Jordan
 * Smith", "the Turkey dinner". They are judged as those of `places` are.
 */
export function nameBearers(transcript: Transcript): (hit: PlacedHit) => boolean {
  const { text } = transcript
  const isCalled = calledNames(transcript)
  const read = new Map<number, readonly Span[]>()
  const bearersOf = (segment: Span): readonly Span[] => {
    const own = read.get(segment.start) ?? bearersIn(text, segment)
    read.set(segment.start, own)
    return own
  }
  return ({ span, segment, turn }) => {
    const words = sliceOf(text, span).replace(/['’]s?$/, '')
    if (!isBorneByOthers(words)) return false
    return isCalled(turn.id, { words, span }) || bearersOf(segment).some(bearer => overlaps(bearer, span))
  }
}
