import fc from 'fast-check'
import { wordsOfText } from '../../src/grammar/phrases/text-words.ts'

const WORD = /[\p{L}\p{N}_]+/gu

function placesIn(text: string): (readonly [word: string, start: number])[] {
  const { starts, numbers, forms } = wordsOfText(text)
  return Array.from(starts, (start, i) => [forms[numbers[i] as number] ?? '', start] as const)
}

test.each<readonly [text: string, words: readonly (readonly [string, number])[]]>([
  ['', []],
  [
    'Yes. Yes, he.',
    [
      ['Yes', 0],
      ['Yes', 5],
      ['he', 10],
    ],
  ],
  [
    'Élysée’s P5+1',
    [
      ['Élysée', 0],
      ['s', 7],
      ['P5', 9],
      ['1', 12],
    ],
  ],
  // Letters and signs beyond the basic plane, and halves of them
  [
    '\u{1d400}\u{1d401} \u{1f600}b',
    [
      ['\u{1d400}\u{1d401}', 0],
      ['b', 7],
    ],
  ],
  [
    'a\udc00b \ud835c',
    [
      ['a', 0],
      ['b', 2],
      ['c', 5],
    ],
  ],
])('%j', (text, words) => {
  expect(placesIn(text)).toEqual(words)
})

test('the words of any text are its runs of letters and digits, and the same word has one number', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', 'the', 'The', '\n', '’')))
  fc.assert(
    fc.property(texts, parts => {
      const text = parts.join('')
      expect(placesIn(text)).toEqual([...text.matchAll(WORD)].map(({ 0: word, index }) => [word, index]))
      const { forms } = wordsOfText(text)
      expect(new Set(forms).size).toBe(forms.length)
    }),
    { seed: 1 },
  )
})

test('a text of words of one letter, and one of thousands of different words', () => {
  const letters = Array.from({ length: 500 }, (_, i) => 'ab'.charAt(i % 2))
  expect(placesIn(letters.join(' ')).map(([word]) => word)).toEqual(letters)
  const numbers = Array.from({ length: 20_000 }, (_, i) => `w${i % 9000}`)
  const { forms } = wordsOfText(numbers.join(' '))
  expect(forms).toEqual(numbers.slice(0, 9000))
})
