import { escapedName } from '../grammar/escape.ts'
import { isGivenName } from '../grammar/names.ts'
import { fold, isTitleWord } from './label-name.ts'
import { asName, titleCase } from './name-case.ts'
import { officeBefore, officeBehind } from './office.ts'

/** A person's name as the document prints it, and the office named beside it. */
export interface FullName {
  readonly name: string
  readonly title: string | null
}

// "Karine", "Jos.", "John F."; "Reid." before "REID" ends a sentence
const GIVEN = String.raw`(?<given>(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\p{Ll}{1,2}\.)(?:\x20\p{Lu}\.){0,2})`
// An office goes on in the next line behind a small word or a comma, and where both lines are in capitals.
const GAP = String.raw`(?:\x20|(?<=,|\s(?:of|for|the|and|to|on)|\p{Lu}{2})\x20?\n\x20?(?=\p{L}))`
// "Principal Deputy Press Secretary", "NSC Coordinator for Strategic Communications", "spokesman"
const OFFICE = String.raw`(?<office>(?:(?:\p{Lu}[\p{L}’'&.-]{0,30}|for|of|the|and|to|on|spokes(?:man|woman|person)|ambassador),?${GAP}){1,12})?`
const NAME_GAP = String.raw`(?:\x20{1,3}|\x20?\n\x20?)`

/** A surname in any case, but for its first letter: "DELAURENTIS" is "DeLaurentis" elsewhere. */
const anyCase = (word: string): string =>
  [...word]
    .map((letter, i) => {
      const upper = letter.toUpperCase()
      const lower = letter.toLowerCase()
      return i === 0 || upper === lower || upper.length !== 1
        ? escapedName(i === 0 ? upper : letter)
        : `[${upper}${lower}]`
    })
    .join('')

/**
 * Finds "Given Surname" for a surname printed in any case. `given` are the names a label itself has, if any. Looks in
 * `places` in order and takes the first hit that is a name and no office ("Secretary Kerry").
 */
export function fullNameOf(
  surname: string,
  { given, places }: { given: readonly string[]; places: readonly string[] },
): FullName | null {
  // Ten thousand labels are ten thousand names: most are nowhere, and a pattern for each would take seconds.
  const word = (surname.split(/\s+/)[0] as string).toLowerCase()
  const named = places.filter(place => place.toLowerCase().includes(word))
  if (named.length === 0) return null
  const family = surname.split(/\s+/).map(anyCase).join(NAME_GAP)
  const pattern = new RegExp(String.raw`${OFFICE}${GIVEN}${NAME_GAP}(?<family>${family})(?![\p{L}’'-]*\p{L})`, 'gu')
  for (const place of named) {
    for (const hit of place.matchAll(pattern)) {
      const first = hit.groups?.given ?? ''
      const before = hit.groups?.office ?? ''
      // "Secretary of Education Duncan" has no given name.
      if (isTitleWord(first.split(' ')[0] as string) || /\s(?:of|for)\s$/i.test(before)) continue
      const { office, names } = officeBefore(before)
      const all = [...names, ...first.split(' ')]
      if (given.length > 0 && !all.some(name => fold(name) === fold(given[0] as string))) continue
      const behind = office ?? officeBehind(place.slice(hit.index + hit[0].length, hit.index + hit[0].length + 200))
      // "McFAUL" in a label says more than "MICHAEL MCFAUL" in the front matter.
      const last = /\p{Ll}/u.test(hit.groups?.family ?? '') ? (hit.groups?.family as string) : surname
      return { name: [...all, last].map(asName).join(' ').replace(/\s+/g, ' '), title: behind }
    }
  }
  return null
}

/** True where a label in capitals names a person the document knows: by a given name, or by "Given Surname" in its text. */
export function isNamedIn(text: string, { given, surname }: { given: readonly string[]; surname: string }): boolean {
  if (given.length > 0) return isGivenName(titleCase(given[0] as string))
  return new RegExp(String.raw`\p{Lu}\p{Ll}+\s${escapedName(titleCase(surname))}(?!\p{L})`, 'u').test(text)
}
