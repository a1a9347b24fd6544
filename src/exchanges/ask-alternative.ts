import { ADDS_NOTHING, OPPOSITES } from '../lexicon/alternatives.ts'
import { AUXILIARIES, NEGATED_AUXILIARIES, SUBJECT_OPENERS, SUBJECT_PRONOUNS } from '../lexicon/interrogatives.ts'

const either = (words: readonly string[]): string => `(?:${words.map(word => word.replace("'", "['’]")).join('|')})`

const OR = /(?:(,|--|[—–-])\s*)?\bor\s+(?=\S)/gi
// "or will he simply follow": a question of its own.
const SECOND_QUESTION = new RegExp(
  `^${either([...NEGATED_AUXILIARIES, ...AUXILIARIES])}\\s+${either([...SUBJECT_PRONOUNS, ...SUBJECT_OPENERS])}\\b`,
  'i',
)
// "Reid, Pelosi, or Boehner" is a list, not an offer.
const LIST = /,\s(?:\S+\s){0,2}\S+,\s*$/
const LAST_PHRASE = /^(?:[^\s,?]+\s+){0,7}[^\s,?]+\?["”’]?$/
const SHORT_LAST_PHRASE = /^(?:[^\s,?]+\s+){0,4}[^\s,?]+\?["”’]?$/
const BEFORE = 80

// What a phrase opens with, by kind: the offer has one of the same kind before it.
const OPENERS: readonly { readonly here: RegExp; readonly before: RegExp }[] = [
  {
    here: /^(?:an?|two|three|four|several|many|none|more|one)\b/i,
    before: /\b(?:an?|one|two|three|just one|only one|single) \S+(?: \S+){0,3} $/i,
  }, // "one meeting or a series?"
  {
    here: /^(?:the|his|her|their|its|our|your)\b/i,
    before: /\b(?:is|was|it|that|this|to|by|with) (?:the|his|her|their|its|our|your) \S+(?: \S+)? $/i,
  }, // "by the House or the Senate?"
  {
    here: /^(on|in|at|by|to|from|with|for|before|after|under|over|through|because|when|just|only|still|already)\b/i,
    before:
      /\b(?:on|in|at|by|to|from|with|for|before|after|under|over|through|because|when|just|only|still|already) \S+(?: \S+){0,4} $/i,
  }, // "on Friday or on Saturday?"
]

// "that it is in Bamako or that it is in Algiers?"
const CLAUSE_OPENER = /^(that|because|whether)\s.*\?["”’]?$/i
const repeatsOpener = (words: string, { at, rest }: { at: number; rest: string }): boolean => {
  const opener = CLAUSE_OPENER.exec(rest)?.[1]?.toLowerCase()
  return (
    opener !== undefined &&
    words
      .slice(Math.max(0, at - BEFORE), at)
      .toLowerCase()
      .includes(` ${opener} `)
  )
}

/** True where what stands behind an "or" is an answer offered beside another. */
function offers(words: string, { at, behind, paused }: { at: number; behind: number; paused: boolean }): boolean {
  const rest = words.slice(behind)
  if (ADDS_NOTHING.test(rest)) return false
  if (SECOND_QUESTION.test(rest) || repeatsOpener(words, { at, rest })) return true
  const before = words.slice(Math.max(0, at - BEFORE), at)
  if (paused) return LAST_PHRASE.test(rest) && !LIST.test(`${before}, `)
  if (!SHORT_LAST_PHRASE.test(rest)) return false
  if (OPPOSITES.some(row => row.test(words.slice(Math.max(0, at - BEFORE))))) return true
  return OPENERS.some(row => row.here.test(rest) && row.before.test(before))
}

/** True where a polar ask offers its answers: "one bridge or two?", not "any comment or reaction to it?" */
export const offersAnswers = (words: string): boolean =>
  [...words.matchAll(OR)].some(hit =>
    offers(words, { at: hit.index, behind: hit.index + hit[0].length, paused: hit[1] !== undefined }),
  )
