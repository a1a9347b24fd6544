import type { Span } from '../../model/span.ts'
import { type Around, withAround } from './around.ts'
import { formsIn } from './find.ts'
import { isBorne, type Judged, judge } from './judge.ts'

export type { PlaceRule } from './judge.ts'
export { isBorneByOthers } from './persons.ts'
export { nameOf } from './table.ts'

/** Words that could name a country, and what they name where they stand. */
export interface ReadPlace extends Judged {
  readonly words: string
  readonly span: Span
}

const around = (text: string, segment: Span): Around[] => withAround(text, formsIn(text, segment), segment)

/** The words of a stretch that could name countries, in order. */
export const placesIn = (text: string, segment: Span): ReadPlace[] =>
  around(text, segment).map(found => ({ ...judge(found, text), words: found.form.words, span: found.span }))

/** Where in a stretch the name of a country means who or what else bears it. */
export const bearersIn = (text: string, segment: Span): Span[] =>
  around(text, segment)
    .filter(found => isBorne(found, text))
    .map(({ span }) => span)
