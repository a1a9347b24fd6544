import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { OUTLET_ENDINGS, OUTLETS } from '../lexicon/outlets.ts'

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

const LAST_WORDS = new Set(OUTLET_ENDINGS)

/** True for the name of an outlet, also of one on no list that ends as outlets do: "Desh TV". */
export const isOutletName = (words: string): boolean => {
  const list = words.split(' ')
  return isOutlet(words) || (list.length > 1 && LAST_WORDS.has(list.at(-1) as string))
}
