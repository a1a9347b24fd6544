import {
  BIRD_WORDS,
  BIRDS,
  BOTH_KOREAS,
  CONGO,
  DOMINICA,
  GEORGIA,
  KOREA,
  NO_PLACES,
  type NoPlace,
  OTHER_WASHINGTONS,
  TRIBAL_WORDS,
} from '../../lexicon/places/contexts.ts'
import { BEFORE_PREMIERS, BEFORE_PRESIDENTS, JUNIOR } from '../../lexicon/places/persons.ts'
import { isActing } from './acting.ts'
import { chosen } from './alternatives.ts'
import type { Around } from './around.ts'
import { isAlsoOther, isNamed, isPerson } from './persons.ts'

/** What says that a form names a country. */
export type PlaceRule = 'name' | 'demonym' | 'capital' | 'metonym' | 'leader'

/** The countries that a form names, and by what rule; no code, no place. */
export interface Judged {
  readonly codes: readonly string[]
  readonly rule: PlaceRule
}

const NONE: Judged = { codes: [], rule: 'name' }

const fits = ({ kinds, words, before, after }: NoPlace, found: Around): boolean =>
  kinds.includes(found.form.kind) &&
  (words === undefined || words.test(found.form.words)) &&
  (before === undefined || before.test(found.before)) &&
  (after === undefined || after.test(found.after))

const near = ({ before, after }: Around): string => `${before} ${after}`

// In doubt it is the state: most briefings are American.
const inGeorgia = (found: Around, text: string): boolean => chosen(text, found.span, GEORGIA) === 'here'

const koreas = (found: Around, text: string): readonly string[] =>
  BOTH_KOREAS.test(found.after) ? ['KP', 'KR'] : [chosen(text, found.span, KOREA) === 'there' ? 'KP' : 'KR']

/** The forms that mean one or another, and how it is told which. */
const AMBIGUOUS: Readonly<Record<string, (found: Around, text: string) => readonly string[]>> = {
  Georgia: (found, text) => (inGeorgia(found, text) ? ['GE'] : []),
  Turkey: found => (BIRDS.some(row => fits(row, found)) || BIRD_WORDS.test(near(found)) ? [] : ['TR']),
  Washington: found => (OTHER_WASHINGTONS.some(row => fits(row, found)) ? [] : ['US']),
  // "told US" in a line of capitals
  US: found => (/[a-z]/.test(near(found)) ? ['US'] : []),
  Koreas: () => ['KP', 'KR'],
  Korea: koreas,
  Korean: koreas,
  Koreans: koreas,
  Congo: (found, text) => [chosen(text, found.span, CONGO) === 'there' ? 'CG' : 'CD'],
  Congolese: (found, text) => [chosen(text, found.span, CONGO) === 'there' ? 'CG' : 'CD'],
  Dominican: (found, text) => [chosen(text, found.span, DOMINICA) === 'there' ? 'DM' : 'DO'],
  Indian: found => (TRIBAL_WORDS.test(near(found)) ? [] : ['IN']),
  Indians: found => (TRIBAL_WORDS.test(near(found)) ? [] : ['IN']),
}

function codesOf(found: Around, text: string): readonly string[] {
  const { words, code } = found.form
  return Object.hasOwn(AMBIGUOUS, words) ? (AMBIGUOUS[words]?.(found, text) ?? []) : [code]
}

function judgeName(found: Around, { text, rule }: { text: string; rule: PlaceRule }): Judged {
  if (NO_PLACES.some(row => fits(row, found)) || isPerson(found)) return NONE
  return { codes: codesOf(found, text), rule }
}

function judgeCapital(found: Around, text: string): Judged {
  const rule = isActing(found) ? 'metonym' : 'capital'
  if (found.form.kind === 'a' && rule === 'capital') return NONE
  return judgeName(found, { text, rule })
}

// The leader’s own given name is in the table with the surname, and is found whole.
const isKin = (found: Around): boolean => !found.form.words.includes(' ') && isNamed(found)

const leader = (found: Around): Judged =>
  JUNIOR.test(found.after) || isKin(found) ? NONE : { codes: [found.form.code], rule: 'leader' }

/** What a form names where it stands. */
export function judge(found: Around, text: string): Judged {
  const { form, before } = found
  switch (form.kind) {
    case 'n':
      return judgeName(found, { text, rule: 'name' })
    case 'd':
      return judgeName(found, { text, rule: 'demonym' })
    case 'c':
    case 'a':
      return judgeCapital(found, text)
    case 's':
      return { codes: [form.code], rule: 'metonym' }
    case 'l':
      return leader(found)
    case 'p':
      return BEFORE_PRESIDENTS.test(before) ? leader(found) : NONE
    case 'm':
      return BEFORE_PREMIERS.test(before) ? leader(found) : NONE
    case 'x':
      return NONE
  }
}

/** True where a name of a country means who or what else bears it: "Jordan Smith", "Turkey Day", "West Jordan". */
export function isBorne(found: Around, text: string): boolean {
  const { kind, words } = found.form
  if (kind === 'x' || (kind === 'n' && isPerson(found))) return true
  // The other Georgia is a place as well, of which the same may be said.
  const isElsewhere = Object.hasOwn(AMBIGUOUS, words) && !isAlsoOther(words)
  return kind === 'n' && !isElsewhere && judge(found, text).codes.length === 0
}
