import { termsIn } from '../../../grammar/terms.ts'
import type { Transcript } from '../../../model/transcript.ts'
import { isName } from './rarity.ts'

/** The terms of a transcript that have two forms, as it explains: "the World Fisheries Council, the WFC". */
export interface ShortForms {
  /** The form that stands for both: the long one, if it is a name ("World Fisheries Council"; but "NLE"); else the term. */
  nameOf(key: string): string
  /** A term, and its other form, if it has one. */
  formsOf(key: string): readonly string[]
}

/** Reads the forms that a transcript explains. */
export function shortForms({ acronyms }: Transcript): ShortForms {
  const names = new Map<string, string>()
  const others = new Map<string, string>()
  for (const { short, long } of acronyms) {
    const key = termsIn(long, { start: 0, end: long.length }).find(
      ({ span }) => span.end - span.start === long.length,
    )?.key
    if (key === undefined) continue
    const [name, other] = isName(key) ? [key, short] : [short, key]
    names.set(other, name)
    others.set(name, other)
  }
  return {
    nameOf: key => names.get(key) ?? key,
    formsOf(key) {
      const other = others.get(key)
      return other === undefined ? [key] : [key, other]
    },
  }
}
