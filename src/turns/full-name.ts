import { escapedName } from '../grammar/escape.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { fold, isTitleWord } from './label-name.ts'

/** A person's name as the document prints it, and the office named beside it. */
export interface FullName {
  readonly name: string
  readonly title: string | null
}

const GIVEN = String.raw`(?<given>\p{Lu}[\p{L}’'-]+\.?(?:\x20\p{Lu}\.){0,2})`
// "Principal Deputy Press Secretary", "NSC Coordinator for Strategic Communications", "spokesman"
const OFFICE = String.raw`(?<office>(?:(?:\p{Lu}[\p{L}’'&.-]*|for|of|the|and|to|on|spokes(?:man|woman|person)|ambassador),?\x20){1,12})?`

/**
 * Of a list of people, the words behind the last other one: "Press Secretary Desmond Tolliver and Secretary of
 * Transportation" names Tolliver's office and another. An "and" within an office is followed by no name.
 */
function behindOthers(words: string): string {
  const cuts = [...words.matchAll(/(?<=\p{Lu}[\p{L}.’'-]+)(?:,?\sand\s|,\s(?:and\s)?)(?=\p{Lu})/gu)]
  const cut = cuts.findLast(({ index }) => {
    const before = words.slice(0, index).split(/\s+/).slice(-2)
    // Behind an office stands a name: two words that are no words of office, or one behind a given name.
    return (
      before.length === 2 && before.every(word => !isTitleWord(word)) && !/\b(?:of|for|on)$/.test(words.slice(0, index))
    )
  })
  return cut ? words.slice(cut.index + cut[0].length) : words
}

/** The last run of words that begins with a word of office: "Press Briefing by Press Secretary" gives "Press Secretary". */
function officeIn(words: string): string | null {
  const list = behindOthers(words.replace(/^.*\b(?:by|with|from)\s/i, ''))
    .trim()
    .split(/\s+/)
  while (list.length > 0 && !isTitleWord(list[0] as string)) list.shift()
  const office = list.join(' ').replace(/,$/, '')
  // "MR. JOHN KIRBY" has a form of address and no office.
  return office === '' || /^(?:M(?:r|s|rs|iss)|Dr)\.?$/i.test(office) ? null : office
}

// "John Kirby⏎Spokesperson⏎Washington, DC", "Henrik Aldous, coordinator of the flood appeal,"
const BEHIND = /^(?:\s*\n\s*|,\s)(?<office>[\p{L}\x20’'-]{3,80})(?=[\n,.;]|$)/u

/** The office printed behind a name. */
function officeBehind(words: string): string | null {
  const office = BEHIND.exec(words)?.groups?.office?.trim()
  return office?.split(' ').some(word => isTitleWord(word)) ? office : null
}

/**
 * Finds "Given Surname" for a surname printed in any case. `given` are the names a label itself has, if any. Looks in
 * `places` in order and takes the first hit that is a name and no office ("Secretary Kerry").
 */
export function fullNameOf(
  surname: string,
  { given, places }: { given: readonly string[]; places: readonly string[] },
): FullName | null {
  const family = surname
    .split(/\s+/)
    .map(word => `(?:${escapedName(word)}|${escapedName(titleCase(word))})`)
    .join(String.raw`\s+`)
  const naming = places.filter(place => place.includes(surname) || place.includes(titleCase(surname)))
  if (naming.length === 0) return null
  const pattern = new RegExp(String.raw`${OFFICE}${GIVEN}\s+(?<family>${family})(?![\p{L}’'-]*\p{L})`, 'gu')
  for (const place of naming) {
    for (const hit of place.matchAll(pattern)) {
      const first = hit.groups?.given ?? ''
      if (isTitleWord(first.split(' ')[0] as string)) continue
      if (given.length > 0 && fold(given[0] as string) !== fold(first.split(' ')[0] as string)) continue
      const office = officeIn(hit.groups?.office ?? '') ?? officeBehind(place.slice(hit.index + hit[0].length))
      return { name: `${asName(first)} ${asName(hit.groups?.family ?? surname)}`, title: office }
    }
  }
  return null
}

const PARTICLE = /^(?:van|von|der|de|di|da|del|la|le|bin|al|el)$/i

function wordCase(word: string): string {
  if (PARTICLE.test(word)) return word.toLowerCase()
  const plain = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  return plain.replace(/^(Mc|O['’])(\p{Ll})/u, (_, head: string, letter: string) => head + letter.toUpperCase())
}

/** A name in capitals as it is written elsewhere: `JEAN-PIERRE` gives `Jean-Pierre`, `McDONOUGH` gives `McDonough`. */
export function titleCase(name: string): string {
  return name
    .split(/(\s+|-)/)
    .map(part => (/^[\s-]*$/.test(part) ? part : wordCase(part)))
    .join('')
}

/** The name as printed, unless it is printed in capitals. */
export const asName = (name: string): string =>
  /\p{Ll}{2}/u.test(name) || /^\p{Lu}\.?$/u.test(name) ? name : titleCase(name)

const GIVEN_NAME = new Set(GIVEN_NAMES)

/** True where a label in capitals names a person the document knows: by a given name, or by "Given Surname" in its text. */
export function isNamedIn(text: string, { given, surname }: { given: readonly string[]; surname: string }): boolean {
  if (given.length > 0) return GIVEN_NAME.has(titleCase(given[0] as string))
  return new RegExp(String.raw`\p{Lu}\p{Ll}+\s${escapedName(titleCase(surname))}(?!\p{L})`, 'u').test(text)
}
