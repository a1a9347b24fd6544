import {
  BEFORE_APPOSED,
  BEFORE_PERSONS,
  BEFORE_SURNAMES,
  BEFORE_VOCATIVES,
  BEHIND_PERSONS,
  BEHIND_SELF,
  BEHIND_VOCATIVES,
  CALLED_NAMES,
  FIRST_NAMES,
  FOLLOWERS,
  NO_GIVEN_NAMES,
  OTHER_BEARERS,
  SURNAMES,
} from '../../lexicon/places/persons.ts'
import { isGivenName } from '../names.ts'
import type { Around } from './around.ts'
import { placeTable } from './table.ts'

const FIRST = new Set(FIRST_NAMES)
const LAST = new Set(SURNAMES)
const CALLED = new Set(CALLED_NAMES)
const OTHERS = new Set(OTHER_BEARERS)
const NO_NAMES = new Set(NO_GIVEN_NAMES)
const NO_SURNAMES = new Set(FOLLOWERS.split(' '))

const WORD_BEFORE = /(?:^|[\s("“—-])([A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-ɏ'’]+)\s$/
const WORD_BEHIND = /^\s([A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿ]+)/
/** "in Mafraq, Jordan." — a town before, no call. */
const TOWN_BEFORE = /\b(?:in|at|to|from|near|outside|of|leaves|for)\s(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ɏ’'-]*\s?){1,3},\s$/

/** True where a given name stands before, and a form with that one would have been longer: "Gamal Mubarak". */
export const isNamed = ({ before }: Around): boolean => {
  const word = WORD_BEFORE.exec(before)?.[1]
  return word !== undefined && isGivenName(word) && !NO_NAMES.has(word) && !FIRST.has(word)
}

// "Jordan Egyptian border": leaders are named in the table, too, and are no countries.
const isCountry = (word: string): boolean =>
  (placeTable().formsOf(word) ?? []).some(({ words, kind }) => words.startsWith(word) && /[ndca]/.test(kind))

// "the U.S.-India Business Council"
function hasSurname({ before, after }: Around): boolean {
  if (/[-–/]$/.test(before)) return false
  const word = WORD_BEHIND.exec(after)?.[1]
  return word !== undefined && !NO_SURNAMES.has(word) && !isCountry(word)
}

function isSpokenTo({ form, before, after, listed }: Around): boolean {
  if (listed || !CALLED.has(form.words)) return false
  if (BEHIND_PERSONS.test(after) || (before.trim() === '' && BEHIND_SELF.test(after))) return true
  if (!BEHIND_VOCATIVES.test(after)) return false
  if (before.trim() === '' || BEFORE_VOCATIVES.test(before)) return true
  // A sentence of its own: "Good afternoon. Jordan."
  if (/[.?!]\s$/.test(before) && /^\s*(?:[.?!]|$)/.test(after)) return true
  const isBehindComma = /,\s$/.test(before) && /^\s*[.?!]/.test(after)
  return isBehindComma && !TOWN_BEFORE.test(before) && !BEFORE_APPOSED.test(before)
}

/** True where a country’s name is a person’s: "Michael Jordan", "Go ahead, Jordan.", "Jordan’s question". */
export function isPerson(found: Around): boolean {
  const { form, before } = found
  if (BEFORE_SURNAMES.test(before) || (LAST.has(form.words) && isNamed(found))) return true
  if (!FIRST.has(form.words)) return false
  return hasSurname(found) || BEFORE_PERSONS.test(before) || isSpokenTo(found)
}

/** True of the name of a country, and of something else that is no place. */
export const isAlsoOther = (words: string): boolean => OTHERS.has(words)

/** True of the name of a country that people bear, or something else. */
export const isBorneByOthers = (words: string): boolean => FIRST.has(words) || LAST.has(words) || OTHERS.has(words)
