import { inSmall } from '../grammar/small-letters.ts'
import { SAME_VOICE, TAKES_UP } from '../lexicon/thread-cues.ts'
import type { Turn } from '../model/transcript.ts'
import type { Hold } from './hold.ts'
import { resumes } from './turn-taking.ts'

const HEAD = 45
const FEW_WORDS = 12

/** True where the words themselves go on with what the same voice has asked: "And why not?", "Is it paid?" */
const saysOn = (turn: Turn): boolean =>
  resumes(turn) ||
  turn.text.split(/\s+/).length <= FEW_WORDS ||
  SAME_VOICE.test(inSmall(turn.text)) ||
  TAKES_UP.test(inSmall(turn.text.slice(0, HEAD)))

/** How many of a hold's turns are hers for certain, where nobody says when her hold ended: those that go on, one by one. */
export function certainTurns({ turns, beside }: Hold): number {
  let count = Math.max(1, turns.findLastIndex(({ id }) => beside.has(id)) + 1)
  while (count < turns.length && saysOn(turns[count] as Turn)) count++
  return count
}
