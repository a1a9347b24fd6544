import { CALL_ONS } from '../lexicon/ask-cues.ts'
import type { Turn } from '../model/transcript.ts'

const LONGEST_CALL_ON = 60

/** True where a turn gives the floor and answers nothing: "Go ahead, Said." */
export const isCallOn = ({ text }: Turn): boolean =>
  text.length <= LONGEST_CALL_ON && CALL_ONS.some(row => row.test(text))
