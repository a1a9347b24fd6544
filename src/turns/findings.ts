import { ENGLISH_WORDS, PODIUM_CUES } from '../lexicon/english.ts'
import type { MessageRule } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { Role, Turn } from '../model/transcript.ts'

/** A finding before its place is looked up. */
export interface Finding {
  readonly rule: MessageRule
  readonly span: Span
}

const ENGLISH = new Set(ENGLISH_WORDS)
const LEAST_ENGLISH = 0.12
const LEAST_WORDS = 40
const SAMPLE = 20_000

/** The beginning of what is said; "SENIOR STATE DEPARTMENT OFFICIAL ONE" over each "Yes." is no language. */
function saidIn(turns: readonly Turn[]): string {
  let said = ''
  for (const { text } of turns) {
    if (said.length > SAMPLE) break
    said += `${text}\n`
  }
  return said
}

/** Says so where enough is said to tell, or written where nobody speaks, and it has too few of the words that English cannot do without. */
export function languageFinding(text: string, turns: readonly Turn[]): Finding[] {
  const words =
    (turns.length > 0 ? saidIn(turns) : text)
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const english = words.filter(word => ENGLISH.has(word)).length
  return words.length >= LEAST_WORDS && english < words.length * LEAST_ENGLISH
    ? [{ rule: 'not-english', span: { start: 0, end: 0 } }]
    : []
}

const asks = (turn: Turn | undefined): boolean =>
  turn !== undefined && /\?["”’)]?\s*(?:\([^()]*\)\s*)?$/.test(turn.text)
const wordsIn = (turn: Turn): number => turn.text.split(/\s+/).length

const SHORTEST_SWAP = 12

interface Neighbours {
  readonly before: Turn | undefined
  readonly turn: Turn
  readonly after: Turn | undefined
  readonly roleOf: (turn: Turn) => Role
}

const ASKED_FOR_THE_PRESS =
  /\b(?:can|could|would) you (?:tell|give|say|talk|update|comment|confirm|walk) ?(?:us|about|on|to)?\b|\bfollow(?:ing)? up on\b/i
const SPEAKS_FOR_MANY = /\b(?:we|our)\b|['’]ve said\b/i

/**
 * A question under the podium's label: nothing was asked before, and the podium goes on under the same label, or a
 * "questioner" answers for the house. That the podium asks back ("Which report?") is common and no reason for doubt.
 */
function isQuestionOfPodium({ before, turn, after, roleOf }: Neighbours): boolean {
  if (roleOf(turn) !== 'official' || !asks(turn) || wordsIn(turn) < SHORTEST_SWAP || !before || !after) return false
  if (roleOf(before) !== 'reporter' || asks(before)) return false
  if (after.speaker === turn.speaker) return true
  const answered = roleOf(after) === 'reporter' && !after.text.includes('?') && wordsIn(after) >= SHORTEST_SWAP
  return answered && ASKED_FOR_THE_PRESS.test(turn.text) && SPEAKS_FOR_MANY.test(after.text)
}

/** An answer under a questioner's label: the podium's words, where the next voice asks or the one before did wrongly. */
function isAnswerOfReporter({ before, turn, after, roleOf }: Neighbours, suspectBefore: boolean): boolean {
  if (roleOf(turn) !== 'reporter' || turn.text.includes('?') || wordsIn(turn) < SHORTEST_SWAP || !before || !after)
    return false
  if (suspectBefore) return true
  return (
    roleOf(before) === 'official' &&
    roleOf(after) === 'reporter' &&
    asks(after) &&
    PODIUM_CUES.some(cue => cue.test(turn.text))
  )
}

/** Labels that nothing is said under: a scan that was read column by column, a question that was lost. */
export const emptyFindings = (turns: readonly Turn[]): Finding[] =>
  turns
    .filter(({ label, segments }) => label !== null && segments.length === 0)
    .map(({ span }) => ({ rule: 'label-without-words', span }))

/** What the order of the printed turns gives away: lost turns, wrong labels. */
export function orderFindings(turns: readonly Turn[], roleOf: (turn: Turn) => Role): Finding[] {
  const printed = turns.filter(({ label }) => label !== null)
  const found: Finding[] = []
  let suspectBefore = false
  printed.forEach((turn, i) => {
    const neighbours = { before: printed[i - 1], turn, after: printed[i + 1], roleOf }
    const suspect = isQuestionOfPodium(neighbours) || isAnswerOfReporter(neighbours, suspectBefore)
    const { before } = neighbours
    const span = { start: turn.span.start, end: turn.span.start + (turn.label?.length ?? 0) }
    // Two voices behind ">>", or of unnamed participants, are most often two people's.
    if (before && before.speaker === turn.speaker && roleOf(turn) !== 'unknown')
      found.push({ rule: roleOf(turn) === 'reporter' ? 'question-after-question' : 'same-speaker-twice', span })
    else if (before && roleOf(before) === 'reporter' && roleOf(turn) === 'reporter')
      found.push({ rule: 'question-after-question', span })
    if (suspect) found.push({ rule: 'suspect-label', span })
    suspectBefore = suspect && roleOf(turn) === 'official'
  })
  return found
}
