import { beginsWithWord } from '../grammar/phrases/phrase.ts'
import { withStandIns } from './literal.ts'

const LONGEST = 600
const MOST_GAPS = 3

// A backslash before anything else would be lost.
const LOST_BACKSLASH = /\\(?:[^\\()|*?~.]|$)/

const count = (words: string, character: string): number => words.split(character).length - 1

/** "(raid|compound)" is two phrases; any other pattern is taken as it stands. */
export const choicesOf = (phrase: string): string[] =>
  /^\([^()]*\)$/.test(phrase) ? phrase.slice(1, -1).split('|') : [phrase]

/** What is wrong with a phrase of a topic, or null. */
export function checkPhrase(written: string): string | null {
  if (written === '') return 'the phrase is empty'
  if (LOST_BACKSLASH.test(written.replace(/\\\\/g, ''))) return 'a backslash stands before one of \\ ( ) | * ? ~ .'
  const phrase = withStandIns(written)
  if (phrase.length > LONGEST) return `the phrase is longer than ${LONGEST} characters`
  if (/[\t\n`^]/.test(phrase)) return 'a phrase is one line without tabs, ` and ^'
  if (count(phrase, '(') !== count(phrase, ')') || /\([^)]*\(/.test(phrase)) return 'a parenthesis is not closed'
  const words = phrase.split(/\s+/)
  if (words[0] === '...' || words.at(-1) === '...') return 'a phrase cannot begin or end with "..."'
  if (/[^\s(|]\.\.\.|\.\.\.[^\s)|]/.test(phrase)) return '"..." has blanks around it'
  if (/\.\.\.\s+\.\.\./.test(phrase)) return 'one "..." is nothing to four words already; write it once'
  if (/\|/.test(phrase.replace(/\([^)]*\)/g, ''))) return '"|" stands in parentheses: (one|another)'
  if (count(phrase, '...') > MOST_GAPS) return `a phrase has "..." at most ${MOST_GAPS} times`
  if (!beginsWithWord(phrase)) return 'a phrase begins with a letter, a digit, or a sign of money and a digit'
  if (choicesOf(phrase).some(choice => !/[\p{L}\p{N}]/u.test(choice))) return 'the phrase has no letter and no digit'
  return null
}
