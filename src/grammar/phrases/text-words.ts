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

const WORDS = /[\p{L}\p{N}_]+/gu

function read(text: string): TextWords {
  const words = text.match(WORDS) ?? []
  const starts = new Int32Array(words.length)
  const ends = new Int32Array(words.length)
  const numbers = new Int32Array(words.length)
  const known = new Map<string, number>()
  let end = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    // Between two words there are no letters: the next place where it stands is its own.
    const start = text.indexOf(word, end)
    end = start + word.length
    starts[i] = start
    ends[i] = end
    let number = known.get(word)
    if (number === undefined) {
      number = known.size
      known.set(word, number)
    }
    numbers[i] = number
  }
  return { text, starts, ends, numbers, forms: [...known.keys()] }
}

const SHORT = 1000
let last: TextWords | null = null

/** Reads a text word by word. Several nets look through one transcript: the words of the last text are kept. */
export function wordsOfText(text: string): TextWords {
  if (text.length <= SHORT) return read(text)
  if (last?.text !== text) last = read(text)
  return last
}
