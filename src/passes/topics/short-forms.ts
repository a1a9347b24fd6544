import { termsIn } from '../../grammar/terms.ts'
import type { Transcript } from '../../model/transcript.ts'

/** The terms of a transcript that have two forms: as it is introduced, "the World Fisheries Council, the WFC". */
export interface ShortForms {
  /** The long form of a term that is a short one, or the term. */
  longOf(key: string): string
  /** A term, and its short form, if it has one. */
  formsOf(key: string): readonly string[]
}

/** Reads the forms that a transcript explains. */
export function shortForms({ acronyms }: Transcript): ShortForms {
  const longs = new Map<string, string>()
  const shorts = new Map<string, string>()
  for (const { short, long } of acronyms) {
    const key = termsIn(long, { start: 0, end: long.length })[0]?.key
    if (key === undefined) continue
    longs.set(short, key)
    shorts.set(key, short)
  }
  return {
    longOf: key => longs.get(key) ?? key,
    formsOf(key) {
      const short = shorts.get(key)
      return short === undefined ? [key] : [key, short]
    },
  }
}
