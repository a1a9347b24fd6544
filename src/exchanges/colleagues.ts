import { BRINGS_IN, ENDS_PART, GREETS, INVITES, MOVES_ON, PASSES_ON, TAKES_PODIUM } from '../lexicon/hand-overs.ts'
import type { Turn } from '../model/transcript.ts'
import { oneLine } from './one-line.ts'
import { wordCount } from './turn-taking.ts'

const FARTHEST_MOVE = 160
const FARTHEST_HAND_OVER = 240
const LONGEST_NAMING = 15
const LONGEST_REMARK = 90
const FEWEST_OPENING_WORDS = 60
const FEWEST_ANSWER_WORDS = 40
const OPENING = 120

const opens = ({ text }: Turn): string => oneLine(text.slice(0, OPENING))
const ends = ({ text }: Turn, letters: number): string => oneLine(text.slice(-letters))
const isWhole = ({ text }: Turn, words: RegExp): boolean => text.length <= LONGEST_REMARK && words.test(oneLine(text))

/** "Got anything else?": one official asks whether another's part is over. */
export const endsPart = (turn: Turn): boolean => isWhole(turn, ENDS_PART)

/** "You want to talk a little about that?": one official gives the question to another. */
export const passesOn = (turn: Turn): boolean => isWhole(turn, PASSES_ON)

/** "… With that, I'll turn it over to Anna." "Thanks, Tom. …": remarks of her own, not the rest of his answer. */
const isBroughtIn = (turn: Turn, before: Turn): boolean =>
  wordCount(turn) >= FEWEST_OPENING_WORDS &&
  TAKES_PODIUM.test(opens(turn)) &&
  !/\bquestion\b/i.test(opens(turn)) &&
  wordCount(before) >= FEWEST_ANSWER_WORDS &&
  BRINGS_IN.test(ends(before, FARTHEST_HAND_OVER)) &&
  !/\byour (?:\w+ )?question\b/i.test(ends(before, FARTHEST_MOVE))

/** True where another official behind an answer opens with a statement of her own, or only moves the briefing on. */
export const startsAfresh = (turn: Turn, before: Turn): boolean =>
  before.speaker !== turn.speaker &&
  (GREETS.test(opens(turn)) ||
    MOVES_ON.test(oneLine(turn.text.slice(0, FARTHEST_MOVE))) ||
    (INVITES.test(ends(before, FARTHEST_MOVE)) && wordCount(turn) <= LONGEST_NAMING) ||
    isBroughtIn(turn, before))
