import { inSmall } from '../grammar/small-letters.ts'
import { REQUEST_OPENINGS, REQUEST_WORDS } from '../lexicon/ask-cues.ts'
import type { AskForm } from '../model/transcript.ts'
import { offersAnswers } from './ask-alternative.ts'
import { innerClauses, isSubordinate, openingClause, opensWithQuestionWord } from './ask-clause.ts'

const TAG =
  /[,—–-]\s?(?:don['’]t|wouldn['’]t|won['’]t) you (?:think|say|agree)\?["”]?$|[,—–-]\s?(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should|ca|wo)(?:n['’]t)?\s(?:it|they|he|she|that|there|you|we|this)(?: not)?\?["”]?$|[,—–-]\s?(?:right|correct|yes|no|true|okay|yeah|huh|is that (?:right|correct|fair|true))\?["”]?$/
// "It was a goodwill visit was it?", where nothing asks before it.
const UNPAUSED_TAG =
  /[^,\s—–-]\s(?<!\b(?:what|who|which|how|where|when|why|or)\s)(?:is|are|was|were|do|does|did|has|have|ca|can|could|wo|will|would|should)(?:n['’]t)? (?:it|they|he|she|that|there|you|we|this)\?["”]?$/
const MARKED = /\?["”]?$/
// "… and if the President means to go"
const REPORTED_CLAUSE = /^(?:if|whether)\b/i

/** Offset of the words that ask to be told; `null` where none do. */
export function requestStart(words: string): number | null {
  if (!REQUEST_WORDS.test(words)) return null
  const small = inSmall(words)
  let first: number | null = null
  for (const cue of REQUEST_OPENINGS) {
    const at = cue.exec(small)?.index
    if (at !== undefined && (first === null || at < first)) first = at
  }
  return first
}

// "On the dam, whose fault was it?"
const ENDS_IN_QUESTION_CLAUSE = /[,—–-]\s*(?:\p{L}+\s)?(?:what|who\p{L}*|which|how|where|when|why)\s[^,—–-]*$/iu

// Room for the longest tag and the words before it.
const LONGEST_TAG = 40

/** True for "That's still the plan, isn't it?" */
export function isTagged(words: string): boolean {
  const end = inSmall(words.slice(-LONGEST_TAG))
  if (TAG.test(end)) return true
  return (
    UNPAUSED_TAG.test(end) &&
    !ENDS_IN_QUESTION_CLAUSE.test(words) &&
    openingClause(words, { marked: true }) === null &&
    innerClauses(words).length === 0
  )
}

const wordsIn = (words: string): number => (words.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).length

const LONGEST_FRAGMENT = 8

/** The form of an ask, by the words of its clause; `hasVerb` tells whether a clause without a question word is one. */
export function formOf(clause: string, hasVerb: (words: string) => boolean): AskForm {
  if (isTagged(clause)) return 'tag'
  if (REPORTED_CLAUSE.test(clause)) return 'request'
  const opening = openingClause(clause, { marked: true })?.opening
  if (opening !== 'wh' && requestStart(clause) !== null && !/^(?:is|are|was|were|does|did|has)\b/i.test(clause))
    return 'request'
  if (opening === 'polar') return offersAnswers(clause) ? 'alternative' : 'polar'
  if (opening === 'wh') return 'wh'
  // "What I'm suggesting is that you are late."
  if (opensWithQuestionWord(clause) && (MARKED.test(clause) || !isSubordinate(clause))) return 'wh'
  return wordsIn(clause) <= LONGEST_FRAGMENT && !hasVerb(clause) ? 'fragment' : 'declarative'
}
