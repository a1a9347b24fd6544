import { isGivenName, isOutletName } from '../../../grammar/names.ts'
import { WEEKDAYS } from '../../../lexicon/day-words.ts'
import { HOLIDAYS } from '../../../lexicon/holidays.ts'
import { MONTHS } from '../../../lexicon/months.ts'
import { AUSTRALIAN_STATES } from '../../../lexicon/places/australian-states.ts'
import { COUNTRY_FORMS } from '../../../lexicon/places/index.ts'
import { OTHER_STATES } from '../../../lexicon/places/us-states.ts'
import { TITLED } from '../../../lexicon/stop-words.ts'
import type { Transcript } from '../../../model/transcript.ts'

const DATE_WORDS = new Set([...MONTHS.flat(), ...WEEKDAYS])
const STATES = new Set([...OTHER_STATES.split('|'), ...AUSTRALIAN_STATES])
const HOLIDAY_NAMES = new Set(HOLIDAYS)
const CODE_LENGTH = 2
// "tomorrow night's speech" is about no night, "Madam Secretary" is spoken to, and "Mt" is half of Mt. Isa.
const NEVER = /['’]s\s|^Madam\b|^[A-Z][a-z]$/

const isDate = (words: string): boolean => {
  const small = words.toLowerCase().replaceAll('’', "'")
  return HOLIDAY_NAMES.has(small.replace(/ (?:day|eve)$/, '')) || small.split(' ').some(word => DATE_WORDS.has(word))
}

/** The names of those who speak, word by word, and the words of the title: "PM Press Conference". */
export const housesWords = ({ speakers, title }: Transcript): ReadonlySet<string> =>
  new Set(
    [...speakers.flatMap(({ name, labels, outlet }) => [name, outlet, ...labels]), title].flatMap(
      own => own?.split(/[^\p{L}'’-]+/u) ?? [],
    ),
  )

/** True of the name or the people of a country: they are `places` of a transcript. */
function isCountry(words: string): boolean {
  const [first = ''] = words.split(' ', 1)
  const at = `\n${COUNTRY_FORMS}`.indexOf(`\n${first}\t`)
  if (at < 0) return false
  const [, ...forms] = COUNTRY_FORMS.slice(at, COUNTRY_FORMS.indexOf('\n', at + 1)).split('\t')
  const rest = words.slice(first.length)
  return forms.some(form => form.slice(1 + CODE_LENGTH) === rest)
}

const isPlace = (words: string): boolean => STATES.has(words) || isCountry(words)

/** True of words that are no subject: places alone, a date, an outlet, a person by the office, "Jessica" who is called. */
export const isNoSubject = (words: string): boolean =>
  isGivenName(words) ||
  TITLED.test(words) ||
  NEVER.test(words) ||
  isDate(words) ||
  isOutletName(words) ||
  words.split(' and ').every(isPlace)
