import { INTERJECTED } from '../../lexicon/interjected.ts'

const blanks = (words: string): string => ' '.repeat(words.length)

const DASH = /—|--|–/
// "I don't — I don't have": what is begun again.
const BEGUN_AGAIN = /\b([\w'’]+(?:\s[\w'’]+){0,2})\s?(?:—|--|–)\s(?=\1\b)/gi
// "diplo- — diplomatic", "any- —": a word broken off.
const BROKEN_OFF = /(?<![\w'’-])[\w'’]{1,20}-\s(?:—|--|–)\s/g

/** Only a refusal is so interrupted that it matters. */
const DENIES = /n['’]t\b|\b(?:not?|cannot|nothing|never|unable)\b/i

/**
 * A sentence without what speech puts inside a phrase: "I don't actually have", "I don't — I don't have". Blanks stand
 * for it, so that every place keeps its number.
 */
export function smoothed(sentence: string): string {
  if (!DENIES.test(sentence)) return sentence
  const steady = DASH.test(sentence) ? sentence.replace(BROKEN_OFF, blanks).replace(BEGUN_AGAIN, blanks) : sentence
  return steady.replace(INTERJECTED, blanks)
}
