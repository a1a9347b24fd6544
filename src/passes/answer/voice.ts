import type { CueSubject } from '../../lexicon/clarity-cues.ts'

const FARTHEST = 60
const CLAUSE_BREAK = /[;:,—–]|--|\s-\s|\b(?:but|and|so|because|that|or)\b/g
const SPEAKER = /\b(?:I|[Ww]e)\b/g
const DROPPED =
  /^[\s"“]*(?:(?:again|certainly|really|just|not|now|obviously|also|still|probably|look|well|frankly|like|then|to|only|simply|yeah|no|yes|would|will|ll|d|either|at|this|point|let|me|happy|glad|m|am)\b[\s'’]*)*$/i
const REPORTS =
  /\b(?:he|she|they|(?:[Tt]he|his|her|their|a)\s\w+|(?!We\b)[A-Z]\w+)\s(?:has |have |had |also |already )?(?:said|says|told \w+|stated|claimed|claims|announced|argued|wrote)[\s,:—–-]*(?:that\s|["“])?(?:(?:he|she|they|I|we)\b[^,.;]{0,12})?$/
const CONDITION = /\b(?:[Ii]f|[Uu]nless|[Ee]ven if|[Ww]hen|[Uu]ntil)\s(?:I|we)\b[\s\w'’]{0,12}$/

const isOpen = (before: string): boolean => {
  const curly = before.lastIndexOf('“')
  if (curly >= 0 && before.indexOf('”', curly) < 0) return true
  let straight = 0
  for (const character of before) if (character === '"') straight++
  return straight % 2 === 1
}

const lastPiece = (before: string): string => {
  let from = 0
  for (const cut of before.matchAll(CLAUSE_BREAK)) from = cut.index + cut[0].length
  return before.slice(from)
}

const startOfSpeaker = (piece: string): number => {
  let at = -1
  for (const hit of piece.matchAll(SPEAKER)) at = hit.index
  return at
}

/** Between "I" and the cue no other subject may stand: "I think they don't know". */
const OTHER = /\b(?:he|she|they|you|it|who|people|nobody|everyone|anybody)\b|(?:^|\s)[A-Z][a-z]+\b/

/** Why the words from `at` on are not the speaker's own, or `null`: quoted, reported, conditional, somebody else's. */
export function voiceBefore(sentence: string, at: number, subject: CueSubject): string | null {
  if (isOpen(sentence.slice(0, at))) return 'quoted'
  const before = sentence.slice(Math.max(0, at - FARTHEST), at)
  if (REPORTS.test(before)) return 'reported'
  if (subject === 'any') return null
  if (CONDITION.test(before)) return 'conditional'
  const piece = lastPiece(before)
  const own = startOfSpeaker(piece)
  if (own >= 0) return OTHER.test(piece.slice(own + 2)) ? 'another subject' : null
  return DROPPED.test(piece) ? null : 'another subject'
}
