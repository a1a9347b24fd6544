import { inSmall } from '../grammar/small-letters.ts'
import { UNHEARD } from '../lexicon/hand-overs.ts'
import type { Turn } from '../model/transcript.ts'
import { asksForFloor, bidsForFloor, isBackChannel } from './ask-statement.ts'

const ENDS_CUT = /(?:--|[—–]|(?<=\p{L})-)["”]?\s*$/u
/** Only the end of a turn is asked how it ends. */
const TAIL = 12
const OPENS_CUT = /^["“]?(?:--|[—–])/
const LONGEST_INTERJECTION = 15
const LONGEST_UNHEARD = 70
const LONGEST_LEAVE = 10
const LONGEST_LEAVE_TO_ASK = 25
const FEWEST_SET_UP_WORDS = 5
const FEWEST_WORDS_BROKEN_OFF = 12
const LONGEST_FALSE_START = 4
const LONGEST_REPAIR = 5
// One word alone may be the name of whoever is to ask next: "Said?"
const WHOLE_QUESTION = /^[^.?!\s]+\s[^.?!]*\?\s*$/

/** How many words a turn has, by its blanks. */
export const wordCount = (turn: Turn): number => turn.text.split(/\s+/).length

/** "-- when it's done": the same voice takes up again what another interrupted. */
export const resumes = (turn: Turn): boolean => OPENS_CUT.test(turn.text)

/** True where a turn breaks off. */
export const isInterrupted = (turn: Turn): boolean => ENDS_CUT.test(turn.text.slice(-TAIL))

const LAST_WORD = /([\p{L}\p{N}’']+)[\s,.]*(?:--|[—–])["”]?\s*$/u
const FIRST_WORD = /^["“]?([\p{L}\p{N}’']+)/u
const SHORTEST_TAKEN_UP = 4

/** "Every --" "Every dime of it.": the last word before the break is said again. */
function takesUp(turn: Turn, before: Turn): boolean {
  const word = FIRST_WORD.exec(turn.text)?.[1]?.toLowerCase() ?? ''
  return word.length >= SHORTEST_TAKEN_UP && LAST_WORD.exec(before.text.slice(-40))?.[1]?.toLowerCase() === word
}

const RESTARTING_WORDS = 3
const openingOf = ({ text }: Turn): string =>
  (
    text
      .slice(0, 60)
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  )
    .slice(0, RESTARTING_WORDS)
    .join(' ')

/** "Is there an agreement now --" "Every dime of it." "Is there an agreement now to withhold it?" */
export const restarts = (turn: Turn, broken: Turn): boolean =>
  turn.speaker === broken.speaker && wordCount(broken) >= RESTARTING_WORDS && openingOf(turn) === openingOf(broken)

/** The podium has not heard what was asked: "Sorry, what's that?" */
export const isUnheard = ({ text }: Turn): boolean => text.length <= LONGEST_UNHEARD && UNHEARD.test(inSmall(text))

/** The turns on both sides of one. */
export interface Sides {
  readonly before: Turn | undefined
  readonly after: Turn | undefined
}

/**
 * A short turn that breaks into another voice's words: an interjection does not end an answer ("… and --" "But the --"
 * "-- and that is why"), and a word from the podium does not answer half a question.
 */
export const breaksInto = (turn: Turn, { before, after }: Sides): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.speaker === after.speaker &&
  isInterrupted(before) &&
  (resumes(after) || takesUp(after, before)) &&
  wordCount(turn) <= LONGEST_INTERJECTION

// Captions and older transcripts trail off where others break off: "this is his last summit, he's retiring..."
const TRAILS_OFF = /(?:--|[—–]|\.\.\.|…)["”]?\s*$/
const ASKS = /\?["”]?\s*$/

/** Words that lead up to a question still to come; "And can you --" is too little to answer, unless the podium asks back. */
const isSetUp = (turn: Turn, reply: Turn): boolean =>
  bidsForFloor(turn) ||
  (TRAILS_OFF.test(turn.text) && (wordCount(turn) >= FEWEST_SET_UP_WORDS || resumes(turn) || ASKS.test(reply.text)))

const longestLeave = (before: Turn): number => (asksForFloor(before) ? LONGEST_LEAVE_TO_ASK : LONGEST_LEAVE)

const MOST_ECHOED = 6
const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []

/** "The staff is from here." "Including the mayor." "Including the mayor. Then why …": the podium puts in a word. */
export function isEchoed(turn: Turn, after: Turn | undefined): boolean {
  if (!after || turn.text.length > LONGEST_UNHEARD) return false
  const words = plainWords(turn.text)
  const next = plainWords(after.text.slice(0, LONGEST_UNHEARD + LONGEST_UNHEARD))
  return words.length > 1 && words.length <= MOST_ECHOED && words.every((word, i) => next[i] === word)
}

const LONGEST_WORD_PUT_IN = 4
const AGREES = /\b(?:yes|yeah|yep|right|sure|true|correct|exactly|indeed|did|does|is|was|has)\b/i

/** "What is the plan? Because he himself said that winter is coming --" "He did, yeah." answers nothing yet. */
export const putsInWord = (turn: Turn, before: Turn): boolean =>
  wordCount(turn) <= LONGEST_WORD_PUT_IN &&
  AGREES.test(turn.text) &&
  !isInterrupted(turn) &&
  isInterrupted(before) &&
  wordCount(before) >= FEWEST_WORDS_BROKEN_OFF &&
  before.text.includes('?') &&
  before.text.slice(before.text.lastIndexOf('?')).split(/\s+/).length > FEWEST_SET_UP_WORDS

/** "In that interview, he said --" "-- that it rained.": the podium ends the reporter's sentence. */
const endsSentence = (turn: Turn, { before, resumed }: { before: Turn; resumed: boolean }): boolean =>
  !resumed && resumes(turn) && isInterrupted(before) && wordCount(turn) <= MOST_ECHOED

/** Behind a reporter's words that ask nothing, a short turn only lets her go on: "A couple of questions on Cuba." "Sure." */
export const givesLeave = (
  turn: Turn,
  { before, after, asked, resumed }: { before: Turn; after: Turn | undefined; asked: boolean; resumed: boolean },
): boolean =>
  !asked &&
  (endsSentence(turn, { before, resumed }) ||
    isEchoed(turn, after) ||
    (!resumes(turn) &&
      !isInterrupted(turn) &&
      (isBackChannel(turn) || (isSetUp(before, turn) && wordCount(turn) <= longestLeave(before)))))

/** True where a turn hands the floor to a new question, so that nothing behind it answers the old one. */
export const handsFloor = (turn: Turn, { before, asked }: { before: Turn; asked: boolean }): boolean =>
  !asked && !isInterrupted(turn) && (bidsForFloor(before) || (TRAILS_OFF.test(before.text) && !isInterrupted(before)))

/** "Well --" "Or is it already over?" "It isn't.": the rest of the question comes when the answer has hardly begun. */
const offersAnother = (turn: Turn, answer: Turn): boolean =>
  isInterrupted(answer) && wordCount(answer) <= LONGEST_FALSE_START && /^["“]?Or\b/.test(turn.text)

/** "Any what?" "Any aid?": a word that was not understood is said again. */
const repairs = (turn: Turn, answer: Turn): boolean =>
  WHOLE_QUESTION.test(answer.text) && wordCount(answer) <= LONGEST_REPAIR && wordCount(turn) <= LONGEST_REPAIR

/** True where a reporter's turn belongs to the question that is being answered. */
export function completesQuestion(
  turn: Turn,
  { questions, answers }: { questions: readonly Turn[]; answers: readonly Turn[] },
): boolean {
  const [answer, ...others] = answers
  if (!answer || others.length > 0) return false
  return offersAnother(turn, answer) || (turn.speaker === questions.at(-1)?.speaker && repairs(turn, answer))
}
