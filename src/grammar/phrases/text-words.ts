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

const FEWEST_SLOTS = 8192

const firstSlot = (hash: number, slots: Int32Array): number => (hash ^ (hash >>> 15)) & (slots.length - 1)
const nextSlot = (slot: number, slots: Int32Array): number => (slot + 1) & (slots.length - 1)

/** Slots, a power of two, that hold numbers by their hashes, each plus one. */
function slotsFor(hashes: readonly number[], size: number): Int32Array {
  const slots = new Int32Array(size)
  hashes.forEach((hash, number) => {
    let slot = firstSlot(hash, slots)
    while (slots[slot] !== 0) slot = nextSlot(slot, slots)
    slots[slot] = number + 1
  })
  return slots
}

/** Numbers words by their letters, without a string for each place: a hash table with open addressing. */
function numbering(text: string) {
  const forms: string[] = []
  const hashes: number[] = []
  let slots = slotsFor(hashes, FEWEST_SLOTS)
  const numberOf = (start: number, end: number, hash: number): number => {
    let slot = firstSlot(hash, slots)
    for (; slots[slot] !== 0; slot = nextSlot(slot, slots)) {
      const number = (slots[slot] as number) - 1
      const form = forms[number] as string
      if (form.length === end - start && text.startsWith(form, start)) return number
    }
    slots[slot] = forms.push(text.slice(start, end))
    hashes.push(hash)
    if (2 * forms.length > slots.length) slots = slotsFor(hashes, 2 * slots.length)
    return forms.length - 1
  }
  return { forms, numberOf }
}

const HASH_FACTOR = 31

/** A list with room for twice as much. */
function doubled(list: Int32Array) {
  const longer = new Int32Array(2 * list.length)
  longer.set(list)
  return longer
}

function read(text: string): TextWords {
  // A word of English has six characters with the blank behind it.
  const room = (text.length >> 2) + 1
  let [starts, ends, numbers] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)]
  const { forms, numberOf } = numbering(text)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text, at)) continue
    const start = at
    let hash = 0
    for (; at < text.length && isOfWord(text, at); at++) hash = (Math.imul(hash, HASH_FACTOR) + text.charCodeAt(at)) | 0
    if (count === starts.length) [starts, ends, numbers] = [doubled(starts), doubled(ends), doubled(numbers)]
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
