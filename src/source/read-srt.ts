import { readCaptions } from './captions.ts'
import type { Reader } from './reader.ts'

/** SubRip captions: `>>` and printed labels part the turns; each cue keeps its time. */
export const readSrt: Reader = raw => readCaptions(raw, 0)
