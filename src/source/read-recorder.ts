import { UserError } from '../model/errors.ts'
import { type JsonString, jsonStrings } from './json-strings.ts'
import { NO_EXTRAS, type Reader } from './reader.ts'
import { LIST_KEYS, SPEAKER_KEYS, segmentsIn, TEXT_KEYS } from './segments.ts'
import { createVoices } from './voices.ts'

const OPENS_JSON = /^\uFEFF?\s*(?:\{\s*"|\[\s*\{\s*")/
const RECORDER_KEY = new RegExp(`"(?:${[...LIST_KEYS, ...SPEAKER_KEYS, ...TEXT_KEYS].join('|')})"\\s{0,10}:`)

/** True for JSON with words or speakers in it; the documents of presser are no source. */
export const showsRecorder = (head: string): boolean =>
  OPENS_JSON.test(head) && RECORDER_KEY.test(head) && !/^\uFEFF?\s*\{\s*"schema"\s*:\s*"presser/.test(head)

// One object a line.
const IS_NDJSON = /^\uFEFF?\{[^\n]*\}\r?\n\{/

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw.replace(/^\uFEFF/, ''))
  } catch {
    throw new UserError(
      IS_NDJSON.test(raw)
        ? 'this has a document a line; use --from ndjson'
        : 'this is not whole JSON; get the file again, or use --from text to read it as it is',
    )
  }
}

/** Where the next string stands that says this, in a document whose strings come in the order of its segments. */
function placeOfText(strings: Iterator<JsonString>, text: string): number | null {
  for (let next = strings.next(); !next.done; next = strings.next()) {
    const { value, at } = next.value
    if (value.trim() === text) return at + value.indexOf(text)
  }
  return null
}

/** The JSON that recorders and speech recognition write: segments with speaker, start, end and text. */
export const readRecorder: Reader = async raw => {
  const segments = segmentsIn(parsed(raw))
  if (!segments)
    throw new UserError('this JSON holds no list of segments with a "text"; use --from text to read it as it is')
  const voices = createVoices(raw)
  const strings = jsonStrings(raw, new Set(TEXT_KEYS))
  let at = 0
  for (const { speaker, time, text } of segments) {
    at = placeOfText(strings, text) ?? at
    voices.time(time)
    if (speaker !== null) voices.voice(speaker, at)
    else voices.change(at)
    voices.blank(at)
    voices.write(text, at)
  }
  return { ...NO_EXTRAS, ...voices.finish() }
}
