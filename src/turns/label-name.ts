import {
  ANONYMOUS_WORDS,
  FRONT_FIELDS,
  HEADING_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PART_WORDS,
  QUESTION_WORDS,
  SAME_PART,
  TITLE_WORDS,
} from '../lexicon/label-words.ts'
import { NO_OFFICE_ALONE } from '../lexicon/office-words.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import type { Role } from '../model/transcript.ts'
import { editDistance, isNear } from './edit-distance.ts'

/** What the printed words of a label say of its speaker. */
export type LabelName =
  | { readonly type: 'questioner'; readonly name: string | null }
  | { readonly type: 'part'; readonly part: string; readonly role: Role }
  | { readonly type: 'outlet'; readonly outlet: string }
  | {
      readonly type: 'person'
      /** As printed but for misspellings, one word each: `REAR`, `ADM.` */
      readonly titles: readonly string[]
      readonly given: readonly string[]
      readonly surname: string
      /** Behind a comma: `Official Spokesperson`. */
      readonly office: string | null
    }

const HONORIFIC = new Set(HONORIFICS)
const TITLE = new Set([...HONORIFICS, ...TITLE_WORDS])
const LINKING = new Set(['OF', 'FOR', 'THE', 'AND', '&', 'TO', 'ON'])
// "And one for President Yoon: There have been" is said by somebody else.
const NO_OPENING = new Set([
  'AND',
  'BUT',
  'SO',
  'OR',
  'ON',
  'IN',
  'AT',
  'FOR',
  'TO',
  'AS',
  'IF',
  'WITH',
  'BY',
  'FROM',
  'OF',
  'WHAT',
  'I',
  'WE',
  'HE',
  'SHE',
])
const ANONYMOUS = new Set(ANONYMOUS_WORDS)
const FRONT_FIELD = new Set(FRONT_FIELDS)
const HEADING = new Set(HEADING_WORDS)
const SUFFIX = new Set(NAME_SUFFIXES)
const PARTICLE = new Set(NAME_PARTICLES)
const QUESTION = new Set(QUESTION_WORDS)
// "FRAGE HOENIG:" names who asks.
const NAMED_QUESTION = /^(?:FRAGE|ZUSATZFRAGE)$/
const OUTLET = new Map(OUTLETS.map(outlet => [outlet.toUpperCase(), outlet]))

/** A word of a label as it is compared: capitals, no period, straight apostrophes. */
export const fold = (word: string): string =>
  word
    .toUpperCase()
    .replace(/[.,*]+$/g, '')
    .replace(/[’‘]/g, "'")

const NUMBER = /^(?:#?\d{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX)$/

/** True for a label printed in capitals, "McDONOUGH" and "MR" among them. */
export const isInCapitals = (label: string): boolean => !/\p{Ll}{3}/u.test(label)

/** True for a word of address or office, in any case. */
export const isTitleWord = (word: string): boolean => TITLE.has(fold(word))

/** True for a form of address: `MR.`, `Ms`. A single letter may be one in a label only ("M. HOLT"). */
export const isHonorific = (word: string): boolean => fold(word).length > 1 && HONORIFIC.has(fold(word))

// Words of office that are nobody's given name: "ENVIRONMENT MINISTER HUNT", "AIR CHIEF MARSHAL HOUSTON".
const POST = new Set(
  'COMMISSIONER DIRECTOR MARSHAL MINISTER PRESIDENT SECRETARY SPOKESMAN SPOKESPERSON SPOKESWOMAN'.split(' '),
)
const LONG_TITLES = TITLE_WORDS.filter(word => word.length >= 8 && !NO_OFFICE_ALONE.includes(word))

/** The word of office that a word in a label is, also where it is misspelt: "ADMINISTRATIOR FUGATE". */
function titleWord(word: string): string {
  if (word.length < 8 || TITLE.has(word)) return word
  const [nearest] = LONG_TITLES.filter(title => isNear(word, title)).sort(
    (a, b) => editDistance(word, a) - editDistance(word, b),
  )
  return nearest ?? word
}

function titleCount(words: readonly string[]): number {
  const post = words.slice(0, -1).findLastIndex(word => POST.has(word))
  if (post >= 0) return post + 1
  let count = 0
  while (count < words.length && (TITLE.has(words[count] as string) || LINKING.has(words[count] as string))) count++
  // "MR. KING": behind a form of address stands a name, whatever else the word may be.
  const last = words.length - 1
  return count === words.length && last > 0 && HONORIFIC.has(words[last - 1] as string) ? last : count
}

function part(words: readonly string[]): LabelName | null {
  const bare = words.filter((word, i) => i === 0 || !SUFFIX.has(word))
  const whole = bare.join(' ')
  const numbered = bare.length > 1 && NUMBER.test(bare.at(-1) as string)
  const unnumbered = numbered ? bare.slice(0, -1).join(' ') : whole
  if (QUESTION.has(unnumbered)) return { type: 'questioner', name: null }
  const role = PART_WORDS[unnumbered]
  if (role) return { type: 'part', part: numbered ? whole : (SAME_PART[whole] ?? whole), role }
  return bare.every(word => ANONYMOUS.has(word)) ? { type: 'part', part: whole, role: 'official' } : null
}

/** Reads a label: a questioner, a part, an outlet or a person; `null` for words that can be none of these. */
export function readLabel(label: string): LabelName | null {
  // Captions mark that somebody else speaks, and not who.
  if (/^>+$/.test(label)) return { type: 'part', part: 'SPEAKER', role: 'unknown' }
  const [main = '', ...behind] = label.replace(/^[^\p{L}\p{N}]+/u, '').split(/,\s*|\s[–—-]\s/)
  const printed = main.split(/\s+/).filter(word => word !== '')
  const words = printed.map(fold).filter(word => word !== '')
  if (words.length === 0 || words.length !== printed.length || NO_OPENING.has(words[0] as string)) return null
  if (FRONT_FIELD.has(words.join(' ')) || words.some(word => HEADING.has(word))) return null
  // "When Mr. Whitlam" is cut before the name.
  if (HONORIFIC.has(words.at(-1) as string) && words.at(-1) !== 'R') return null
  // "SPEAKER_00" and "spk_1" are a recorder's, who knows voices and no names.
  const voice = /^(?:SPEAKER|SPK)[_-]?(\d{1,3})$/.exec(words.join(' '))
  if (voice) return { type: 'part', part: `SPEAKER ${Number(voice[1])}`, role: 'unknown' }
  const known = part(words)
  if (known) return known
  if (NAMED_QUESTION.test(words[0] as string)) return { type: 'questioner', name: printed.slice(1).join(' ') }
  const outlet = OUTLET.get(words.join(' '))
  if (outlet) return { type: 'outlet', outlet }
  // "MINISTER FOR EMPLOYMENT" is an office and names nobody.
  if (TITLE.has(words[0] as string) && /\b(?:FOR|OF)\b/.test(words.slice(1, 3).join(' ')) && words.length >= 3)
    return { type: 'part', part: words.join(' '), role: 'official' }
  // The last word is a name, however near to an office it is.
  const spelt = words.map((word, i) => (i < words.length - 1 ? titleWord(word) : word))
  const titles = titleCount(spelt)
  let end = words.length
  while (end > titles + 1 && SUFFIX.has(words[end - 1] as string)) end--
  if (titles === end) return { type: 'part', part: words.slice(0, end).join(' '), role: 'official' }
  let first = end - 1
  while (first > titles && PARTICLE.has(words[first - 1] as string)) first--
  return {
    type: 'person',
    titles: printed.slice(0, titles).map((word, i) => (spelt[i] === words[i] ? word : (spelt[i] as string))),
    given: printed.slice(titles, first),
    surname: printed
      .slice(first, end)
      .join(' ')
      .replace(/[.,]+$/, ''),
    office: behind.length > 0 ? behind.join(', ') : null,
  }
}

/** What two printed labels of one speaker have in common; compared, never shown. */
export function keyOf(name: LabelName | null, label: string): string {
  if (name === null) return fold(label)
  switch (name.type) {
    case 'questioner':
      return name.name === null ? '?' : `? ${fold(name.name)}`
    case 'part':
      return name.part
    case 'outlet':
      return name.outlet.toUpperCase()
    case 'person':
      return fold(name.surname)
  }
}
