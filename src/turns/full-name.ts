import { fold, isTitleWord } from './label-name.ts'

/** A person's name as the document prints it, and the office named beside it. */
export interface FullName {
  readonly name: string
  readonly title: string | null
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")

const GIVEN = String.raw`(?<given>\p{Lu}[\p{L}’'-]+\.?(?:\x20\p{Lu}\.){0,2})`
// "Principal Deputy Press Secretary", "NSC Coordinator for Strategic Communications", "spokesman"
const OFFICE = String.raw`(?<office>(?:(?:\p{Lu}[\p{L}’'&.-]*|for|of|the|and|to|on|spokes(?:man|woman|person)|ambassador),?\x20){1,12})?`

/** The last run of words that begins with a word of office: "Press Briefing by Press Secretary" gives "Press Secretary". */
function officeIn(words: string): string | null {
  // "Press Secretary Desmond Tolliver and Secretary of Transportation": what stands before "and" is somebody else's.
  const own = words.replace(/^.*\b(?:by|with|from)\s/i, '').split(/\sand\s(?=\p{Lu})/u)
  const list = (
    own.length > 1 && isTitleWord((own.at(-1) as string).split(' ')[0] as string)
      ? (own.at(-1) as string)
      : own.join(' and ')
  )
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
    .map(word => `(?:${escaped(word)}|${escaped(titleCase(word))})`)
    .join(String.raw`\s+`)
  const pattern = new RegExp(String.raw`${OFFICE}${GIVEN}\s+(?<family>${family})(?![\p{L}’'-]*\p{L})`, 'gu')
  for (const place of places) {
    if (!place.includes(surname) && !place.includes(titleCase(surname))) continue
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
