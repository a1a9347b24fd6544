import { calledNames } from '../exchanges/called-names.ts'
import { nameOf, placesIn } from '../grammar/places/index.ts'
import { lineOf } from '../model/source.ts'
import { sliceOf } from '../model/span.ts'
import type { Mention, PlaceUse } from '../model/transcript.ts'
import type { Pass } from './pass.ts'

const mostNamed = (a: PlaceUse, b: PlaceUse): number => b.mentions.length - a.mentions.length

/** Finds the countries that turns name: by name, people, capital, government or leader. */
export const places: Pass = transcript => {
  const { text, map, turns } = transcript
  const isCalled = calledNames(transcript)
  const mentions = new Map<string, Mention[]>()
  for (const { id: turn, segments } of turns)
    for (const named of segments.flatMap(segment => placesIn(text, segment))) {
      if (named.codes.length === 0 || isCalled(turn, named)) continue
      const { span, rule } = named
      const mention = { turn, text: sliceOf(text, span), span, line: lineOf(map, span.start), rule }
      for (const code of named.codes) {
        const own = mentions.get(code)
        if (own) own.push(mention)
        else mentions.set(code, [mention])
      }
    }
  const uses = [...mentions].map(([id, own]): PlaceUse => ({ id, name: nameOf(id), mentions: own }))
  return { places: uses.sort(mostNamed) }
}
