import { ACRONYMS } from '../lexicon/acronym-words.ts'

const PARTICLE = /^(?:van|von|der|de|di|da|del|la|le|bin|al|el)$/i
// "McDONOUGH", "LaHOOD", "DeMARCO": the capitals behind the small letters say where the second half begins.
const INNER_CAPITAL = /^(\p{Lu}\p{Ll}{1,2})(\p{Lu})(\p{Lu}+)$/u

function wordCase(word: string): string {
  if (PARTICLE.test(word)) return word.toLowerCase()
  const halves = INNER_CAPITAL.exec(word)
  if (halves) return `${halves[1]}${halves[2]}${halves[3]?.toLowerCase()}`
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

const ACRONYM = new Set(ACRONYMS)
const SMALL = /^(?:of|for|the|and|to|on|in|at|with)$/i

const officeWord = (word: string): string => {
  const bare = word.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (ACRONYM.has(bare) || /^(?:\p{Lu}\.){2,}/u.test(word)) return word
  return SMALL.test(word) ? word.toLowerCase() : asName(word)
}

/** An office as printed, unless it is printed in capitals: `MINISTER FOR HEALTH` gives `Minister for Health`. */
export function asOffice(office: string): string {
  if (/\p{Ll}{3}/u.test(office)) return office
  const words = office.split(' ').map(officeWord).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
