import { isGivenName } from '../grammar/names.ts'

const MARK = '·'

/** "M.J.", "J.C." */
export const INITIALS = /\b\p{Lu}\.\p{Lu}\./gu

/** Initials that are a name, with a mark instead of the period within, which ends no sentence: "M·J.". */
export const withMark = (found: string): string =>
  isGivenName(found.replaceAll('.', '')) ? found.replace('.', MARK) : found

/** The words as they are printed. */
export const asPrinted = (words: string): string => words.replaceAll(MARK, '.')

/** The letters alone: "MJ". */
export const lettersOf = (word: string): string => word.replace(MARK, '')

/** A name as it is written: the last period of initials is no end of a sentence. */
export const asName = (words: string): string => (words.includes(MARK) ? `${asPrinted(words)}.` : words)
