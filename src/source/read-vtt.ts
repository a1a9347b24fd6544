import { readCaptions } from './captions.ts'
import { NO_METADATA, type Reader } from './reader.ts'

// WebVTT, section 4.1: the word, a title behind it, and lines that end at the first blank one.
const HEADER =
  /^\uFEFF?WEBVTT(?:[ \t]+(?:-[ \t]*)?(?<title>[^\r\n]*))?(?:\r\n?|\n|$)(?:(?![^\r\n]*-->)[^\r\n]+(?:\r\n?|\n|$))*/

/** WebVTT: voice tags, `>>` and printed labels part the turns; each cue keeps its time. */
export const readVtt: Reader = async raw => {
  const header = HEADER.exec(raw.slice(0, 8192))
  const title = header?.groups?.title?.replace(/\s+/g, ' ').trim() || null
  return { ...(await readCaptions(raw, header?.[0].length ?? 0)), metadata: { ...NO_METADATA, title } }
}
