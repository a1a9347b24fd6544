import { DAY_IN_TITLE, NO_PLACE_LINES, PLACES_IN_TITLES } from '../lexicon/front-lines.ts'
import { NO_OFFICE_ALONE } from '../lexicon/office-words.ts'
import { fold, isTitleWord } from './label-name.ts'

const LONGEST = 300

const NO_OFFICE = new Set(NO_OFFICE_ALONE)

// "PARLIAMENT HOUSE" is a place, "the Prime Minister" is none.
const namesOffice = (words: string): boolean =>
  words.split(/[\s,]+/).some(word => word.length > 3 && isTitleWord(word) && !NO_OFFICE.has(fold(word)))

/** Where a title says that the briefing was held, as printed: "aboard Air Force One en route Alabama"; else `null`. */
export function placeInTitle(title: string): string | null {
  const words = title.slice(0, LONGEST).replace(DAY_IN_TITLE, '').trim()
  for (const pattern of PLACES_IN_TITLES) {
    const place = pattern.exec(words)?.groups?.place
    const isAboard = place !== undefined && /^(?:aboard|on board|en route)/i.test(place)
    if (place !== undefined && (isAboard || (!namesOffice(place) && !NO_PLACE_LINES.some(row => row.test(place)))))
      return place
  }
  return null
}
