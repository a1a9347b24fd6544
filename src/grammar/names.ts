import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { OUTLETS } from '../lexicon/outlets.ts'

let givenNames: ReadonlySet<string> | null = null
let outlets: ReadonlySet<string> | null = null

/** True for a given name of any of many cultures, or a short form of one, as it is printed: "Weijia", "Siobhán", "Zeke". */
export const isGivenName = (word: string): boolean => {
  givenNames ??= new Set(GIVEN_NAMES.split(' '))
  return givenNames.has(word)
}

/** True for the name of an outlet, with or without its article: "Reuters", "the Washington Post". */
export const isOutlet = (words: string): boolean => {
  outlets ??= new Set(OUTLETS.flatMap(outlet => [outlet, outlet.replace(/^The /, '')]))
  return outlets.has(words.replace(/^[Tt]he /, ''))
}
