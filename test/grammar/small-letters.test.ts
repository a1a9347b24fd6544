import { inSmall } from '../../src/grammar/small-letters.ts'

test.each([
  ['Could YOU say?', 'could you say?'],
  ['Çok İyi, Émile', 'çok iyi, émile'],
  ['İİ, Ok', 'ii, ok'],
])('%s in small letters', (words, small) => {
  expect(inSmall(words)).toBe(small)
})
