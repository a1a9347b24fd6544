/** The words of a text in order: which one stands where, and each of them once. */
export interface TextWords {
  readonly text: string
  /** Where each word begins and ends. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The number of each word among `forms`. */
  readonly numbers: Int32Array
  readonly forms: readonly string[]
}

const LETTER = /^[\p{L}\p{N}_]$/u
const UNITS = 0x10000
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff]
/** Whether each UTF-16 unit is of a word, as far as that has been asked: 0 where it has not. */
const kinds = new Uint8Array(UNITS)
const [OF_WORD, OF_NONE] = [1, 2]

/** The halves of a character beyond the basic plane are of a word where it is a letter. */
function isLetterPair(text: string, at: number, unit: number): boolean {
  const first = unit < 0xdc00 ? at : at - 1
  return LETTER.test(text.slice(first, first + 2))
}

function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known !== 0) return known === OF_WORD
  if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return isLetterPair(text, at, unit)
  const is = LETTER.test(String.fromCharCode(unit))
  kinds[unit] = is ? OF_WORD : OF_NONE
  return is
}

/** Numbers words by their letters, without a string for each place: a hash table with open addressing. */
function numbering(text: string) {
  const forms: string[] = []
  // A text has at most one word for two characters: the table has room for each.
  const size = 2 ** Math.ceil(Math.log2(text.length / 2 + 2))
  const slots = new Int32Array(size)
  const numberOf = (start: number, end: number, hash: number): number => {
    for (let slot = (hash ^ (hash >>> 15)) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const number = (slots[slot] as number) - 1
      if (number < 0) {
        slots[slot] = forms.push(text.slice(start, end))
        return forms.length - 1
      }
      const form = forms[number] as string
      if (form.length === end - start && text.startsWith(form, start)) return number
    }
  }
  return { forms, numberOf }
}

const HASH_FACTOR = 31

function read(text: string): TextWords {
  const most = (text.length + 1) >> 1
  const [starts, ends, numbers] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  const { forms, numberOf } = numbering(text)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text, at)) continue
    const start = at
    let hash = 0
    for (; at < text.length && isOfWord(text, at); at++) hash = (Math.imul(hash, HASH_FACTOR) + text.charCodeAt(at)) | 0
    starts[count] = start
    ends[count] = at
    numbers[count++] = numberOf(start, at, hash)
  }
  return {
    text,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    numbers: numbers.subarray(0, count),
    forms,
  }
}

const SHORT = 1000
let last: TextWords | null = null

/** Reads a text word by word. Several nets look through one transcript: the words of the last text are kept. */
export function wordsOfText(text: string): TextWords {
  if (text.length <= SHORT) return read(text)
  if (last?.text !== text) last = read(text)
  return last
}
