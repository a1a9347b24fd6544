import { REQUEST_OPENINGS, REQUEST_WORDS } from '../lexicon/ask-cues.ts'
import type { AskForm } from '../model/transcript.ts'
import { openingClause, opensWithQuestionWord } from './ask-clause.ts'

const TAG =
  /[,—–-]\s?(?:don['’]t|wouldn['’]t|won['’]t) you (?:think|say|agree)\?["”]?$|\b(?:is|are|was|were|do|does|did|has|have|ca|could|wo|would|should)n['’]t (?:it|they|he|she|that|there|you|we|this)\?["”]?$|[,—–-]\s?(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)(?:n['’]t)?\s(?:it|they|he|she|that|there|you|we|this)(?: not)?\?["”]?$|[,—–-]\s?(?:right|correct|yes|no|true|okay|yeah|huh|is that (?:right|correct|fair|true))\?["”]?$/i
const ALTERNATIVE = /\bor\s+[\p{L}\p{N}]/iu
const MARKED = /\?["”]?$/
// "… and if the President means to go"
const REPORTED_CLAUSE = /^(?:if|whether)\b/i

/** Offset of the words that ask to be told; `null` where none do. */
export function requestStart(words: string): number | null {
  if (!REQUEST_WORDS.test(words)) return null
  let first: number | null = null
  for (const cue of REQUEST_OPENINGS) {
    const at = cue.exec(words)?.index
    if (at !== undefined && (first === null || at < first)) first = at
  }
  return first
}

/** True for "That's still the plan, isn't it?" */
export const isTagged = (words: string): boolean => TAG.test(words)

const wordsIn = (words: string): number => (words.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).length

const LONGEST_FRAGMENT = 8

/** The form of an ask, by the words of its clause; `hasVerb` tells whether a clause without a question word is one. */
export function formOf(clause: string, hasVerb: (words: string) => boolean): AskForm {
  if (isTagged(clause)) return 'tag'
  if (REPORTED_CLAUSE.test(clause)) return 'request'
  const opening = openingClause(clause, { marked: true })?.opening
  if (opening !== 'wh' && requestStart(clause) !== null && !/^(?:is|are|was|were|does|did|has)\b/i.test(clause))
    return 'request'
  if (opening === 'polar') return MARKED.test(clause) && ALTERNATIVE.test(clause) ? 'alternative' : 'polar'
  if (opening === 'wh' || opensWithQuestionWord(clause)) return 'wh'
  return wordsIn(clause) <= LONGEST_FRAGMENT && !hasVerb(clause) ? 'fragment' : 'declarative'
}
