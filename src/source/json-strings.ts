/** A string in the source of a JSON document, with the key it is the value of. */
export interface JsonString {
  readonly key: string
  readonly value: string
  /** Offset of its first character in the source. */
  readonly at: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

function endOfString(raw: string, from: number): { end: number; escaped: boolean } {
  let escaped = false
  for (let at = from; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code === QUOTE) return { end: at, escaped }
    if (code === BACKSLASH) {
      escaped = true
      at++
    }
  }
  return { end: raw.length, escaped }
}

const COLON = /\s*:/y

/** The strings of a JSON document that are values of the keys named, in order: `JSON.parse` does not tell where they are. */
export function* jsonStrings(raw: string, keys: ReadonlySet<string>): Generator<JsonString> {
  let key = ''
  for (let at = raw.indexOf('"'); at >= 0; ) {
    const start = at + 1
    const { end, escaped } = endOfString(raw, start)
    const words = raw.slice(start, end)
    COLON.lastIndex = end + 1
    if (COLON.test(raw)) key = words
    else if (keys.has(key)) yield { key, value: escaped ? JSON.parse(`"${words}"`) : words, at: start }
    at = raw.indexOf('"', end + 1)
  }
}
