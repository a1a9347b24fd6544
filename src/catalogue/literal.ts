import type { PhraseAutomaton } from '../grammar/phrases/automaton.ts'

// Signs that mean something in a phrase; while it is compiled, each has a stand-in that is no letter and no blank.
const SIGNS = '\\()|*?~.'
const FIRST_STAND_IN = 0xe000

const standIn = (sign: string): string => String.fromCharCode(FIRST_STAND_IN + SIGNS.indexOf(sign))

/** A phrase that says no more than the words in it: `Deployment \(phase two\)`. */
export const literal = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map(word => (word === '...' ? '\\...' : word.replace(/[\\()|*?~]/g, '\\$&')))
    .join(' ')

/** A phrase in which the signs behind a backslash have their stand-ins. */
export const withStandIns = (phrase: string): string =>
  phrase.replace(/\\([\\()|*?~.])/g, (_, sign: string) => standIn(sign))

/** A phrase to be compiled. Signs that mean nothing where they stand, `401(k)`, have stand-ins, too: a mark has one name. */
export const compilable = (phrase: string): string =>
  withStandIns(phrase).replace(/\([^)]*\)|\S+/g, token =>
    token.startsWith('(') ? token : token.replace(/[()|]/g, standIn),
  )

/** A compiled automaton with its marks as they stand in a text. */
export const withSigns = (automaton: PhraseAutomaton): PhraseAutomaton => ({
  ...automaton,
  marks: automaton.marks.map(mark =>
    mark.replace(/[\ue000-\ue007]/g, character => SIGNS.charAt(character.charCodeAt(0) - FIRST_STAND_IN)),
  ),
})
