/** By first letter, the terms of other briefings in classes, each twice as common as the one before. */
type Background = Readonly<Record<string, readonly string[]>>

/** The class of a term in the background, or -1 where no other briefing speaks of it. */
const levelOf = (key: string, background: Background): number =>
  background[key.charAt(0).toLowerCase()]?.findIndex(level => level.includes(`|${key}|`)) ?? -1

/** True of a term that begins with a capital. */
export const isName = (key: string): boolean => key.charAt(0) !== key.charAt(0).toLowerCase()

/** The highest class of a term that still says what one briefing is about. */
const COMMONEST = { name: 1, phrase: -1, word: -1 } as const
/** From this class on a word in small letters is everyone’s, and with a capital too: "the Government". */
const COMMON_WORD = 1
/** The class of what stands in every briefing. */
const EVERYWHERE = 6

const isCommonWord = (key: string, background: Background): boolean =>
  isName(key) && levelOf(key.toLowerCase(), background) >= COMMON_WORD

/**
 * How few of the other briefings have a term, in bits: the inverse document frequency (K. Spärck Jones, "A statistical
 * interpretation of term specificity", Journal of Documentation 28, 1972); 0 where it is too common to be a subject.
 */
export function rarityOf(key: string, background: Background): number {
  const level = levelOf(key, background)
  const kind = isName(key) ? 'name' : key.includes(' ') ? 'phrase' : 'word'
  return level > COMMONEST[kind] || isCommonWord(key, background) ? 0 : EVERYWHERE - level
}
