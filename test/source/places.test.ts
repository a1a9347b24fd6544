import fc from 'fast-check'
import { lineOf, placeOf } from '../../src/model/source.ts'
import { readHtml } from '../../src/source/read-html.ts'
import { readMarkdown } from '../../src/source/read-markdown.ts'
import { readText } from '../../src/source/read-text.ts'
import type { Reader } from '../../src/source/reader.ts'

/** Between words: what normalisation keeps, what it makes a blank or a break of, and what it drops. */
const PLAIN = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u0007',
  '\f',
  '\u0085',
  '\u2028',
  '\u{1F600}',
  'é',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u00ad',
]
const MARKDOWN = [
  '\\[',
  '\\]',
  ' &amp; ',
  '&#128512;',
  '<s>',
  '</s>',
  '<br>',
  ' **',
  '** ',
  '<!-- a\nb -->',
  '\n# ',
  '\r\n## ',
]
const HTML = [
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '&nbsp;',
  '&amp;',
  '&#128512;',
  '&',
  ' < ',
  '<!-- a\nb -->',
  '<a href="\n">',
  '<h1>',
  '</h1>',
  '<nav>',
  '</nav>',
  '<pre>',
  '</pre>',
]

/** Sources in which every word occurs once: `w0`, `w1` … , each followed by a comma, and anything between them. */
const sources = (between: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.array(fc.constantFrom(...between), { maxLength: 5 }), { minLength: 1, maxLength: 20 })
    .map(gaps => gaps.map((gap, i) => `${gap.join('')}w${i},`).join(''))

/** Line and column of an offset of the source, counted without any map. */
function placeInSource(raw: string, offset: number): { line: number; column: number } {
  const lines = raw.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}

const READERS: { name: string; read: Reader; between: readonly string[] }[] = [
  { name: 'text', read: readText, between: PLAIN },
  { name: 'markdown', read: readMarkdown, between: [...PLAIN, ...MARKDOWN] },
  { name: 'html', read: readHtml, between: [...PLAIN, ...HTML] },
]

describe.each(READERS)('$name', ({ read, between }) => {
  test('every word of the text is at the line and column it has in the source', async () => {
    await fc.assert(
      fc.asyncProperty(sources(between), async raw => {
        const { text, map } = await read(raw)
        const found = [...text.matchAll(/w\d+,/g)].map(({ 0: word, index }) => ({
          word,
          ...placeOf(map, index),
          onLine: lineOf(map, index),
        }))
        const expected = [...raw.matchAll(/w\d+,/g)].map(({ 0: word, index }) => {
          const place = placeInSource(raw, index)
          return { word, ...place, onLine: place.line }
        })
        expect(found).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('places never go back, and lie inside the source', async () => {
    await fc.assert(
      fc.asyncProperty(sources(between), async raw => {
        const { text, map } = await read(raw)
        const places = Array.from({ length: text.length + 1 }, (_, offset) => placeOf(map, offset))
        const lines = raw.split(/\r\n|\r|\n/)
        const outside = places.filter(
          ({ line, column }) => line > lines.length || column > [...(lines[line - 1] ?? '')].length + 2,
        )
        const back = places.filter(({ line }, i) => line < (places[i - 1]?.line ?? 1))
        expect({ outside, back }).toEqual({ outside: [], back: [] })
      }),
      { numRuns: 300 },
    )
  })
})

test('in plain text every offset is where it is in the source', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async raw => {
      const { text, map } = await readText(raw)
      const kept = [...text].flatMap((letter, i, letters) =>
        /[\p{L}\p{N}]/u.test(letter) ? [letters.slice(0, i).join('').length] : [],
      )
      const letterAt = (offset: number): string => {
        const { line, column } = placeOf(map, offset)
        return [...(raw.split(/\r\n|\r|\n/)[line - 1] ?? '')][column - 1] ?? ''
      }
      expect(kept.map(letterAt)).toEqual(kept.map(offset => String.fromCodePoint(text.codePointAt(offset) ?? 0)))
    }),
    { numRuns: 500 },
  )
})
