import { sentencesOf } from '../grammar/sentences.ts'
import { BACK_CHANNEL, CALL_ONS } from '../lexicon/ask-cues.ts'
import { sliceOf } from '../model/span.ts'
import type { Turn } from '../model/transcript.ts'

const LONGEST_CALL_ON = 66
// "Said.  Go ahead."
const NAMES =
  /^(?!(?:No|Nope|Never|None|Nothing|Nobody|Correct|Exactly|Yep|True|False|Both|Neither|Today|Tomorrow|Yesterday|\p{Lu}\p{Ll}+day)\b)(?:\p{Lu}[\p{L}.’'-]*[\s,]*){1,3}$/u

/** True where a turn is a name and nothing else: "Joey." */
export const isNames = ({ text }: Turn): boolean => text.length <= LONGEST_CALL_ON && NAMES.test(text.trim())

// "No.  Go ahead.": no abbreviation of a number, and no "No, go ahead."
const DENIES = /^No\.\s/

/** True where a short turn gives the floor, whatever stands before that: "We have to wrap up.  Go ahead." */
export const endsInCallOn = ({ text }: Turn): boolean =>
  text.length <= LONGEST_CALL_ON && CALL_ONS.some(row => row.test(text))

/** True where a turn gives the floor and answers nothing: "Go ahead, Said.", not "This year, yes.  Go ahead." */
export function isCallOn(turn: Turn): boolean {
  const { text } = turn
  if (DENIES.test(text) || !endsInCallOn(turn)) return false
  const said = sentencesOf(text).map(span => sliceOf(text, span))
  const cue = said.findIndex(words => CALL_ONS.some(row => row.test(words)))
  return said.slice(0, Math.max(0, cue)).every(words => BACK_CHANNEL.test(words) || NAMES.test(words))
}
