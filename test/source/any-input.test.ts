import fc from 'fast-check'
import { analyze } from '../../src/analyze.ts'
import { UserError } from '../../src/model/errors.ts'
import { FORMATS } from '../../src/model/source.ts'
import { decode } from '../../src/source/decode.ts'
import { readSource } from '../../src/source/index.ts'

/** Words that mean something to a reader, in any order, and characters of all kinds between them. */
const PIECES = [
  '<p>',
  '</p>',
  '<br',
  '<script>',
  '</head>',
  '<nav>',
  '<pre>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&#',
  '&amp',
  '&#x1F600;',
  '---\n',
  'title: ',
  '# ',
  '**',
  '\\',
  '[',
  '](',
  '<s>',
  '</s>',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '\u00a0',
  '\ufeff',
  '\u202e',
  '\u2028',
  'MR HARLOW:',
  'WEBVTT\n',
  '\n\n00:00:01.000 --> 00:00:02.500\n',
  '<v John Harlow>',
  '</v>',
  '>>',
  '&gt;&gt; ',
  '{"text": "',
  '"}',
  '[{"speaker": 1, "start": 2, "text": "no',
  '"}]',
  '<?xml version="1.0"?>',
  '<transcript>',
  '<subjects>',
  ']]>',
  'QUESTION:',
  'Q  ',
  'Q',
  '(Laughter.)',
  'said Mr. Harlow',
  '?',
  '\u{1F600}',
  '\ud83d',
  '\ude00',
  'e\u0301',
]

const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 60,
})
const strings = pieces.map(parts => parts.join(''))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(strings, fc.uint8Array({ maxLength: 8 }), strings)
    .map(([a, b, c]) => Buffer.concat([Buffer.from(a), b, Buffer.from(c)])),
  strings.map(words => Buffer.from(`\uFEFF${words}`, 'utf16le')),
)

/** Only bytes that are no text may be refused, and only by a `UserError`. */
const refused = (error: unknown): null => {
  if (error instanceof UserError) return null
  throw error
}

test('any bytes decode, and repairs lie inside of what is decoded', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async input => {
      const { raw, encoding, repaired } = await decode(input)
      expect(new TextDecoder(encoding).encoding).toBe(encoding)
      expect(repaired.filter(offset => offset >= raw.length)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a valid UTF-8 text decodes to itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async words => {
      fc.pre(!words.includes('\0') && !words.startsWith('\uFEFF'))
      expect(await decode(Buffer.from(words))).toEqual({ raw: words, encoding: 'utf-8', repaired: [] })
    }),
  )
})

describe.each(FORMATS)('as %s', from => {
  const options = { path: null, id: null, from }

  test('any bytes are read or refused by a UserError; the text is normal, marks and messages lie inside', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async input => {
        const source = await readSource(input, options).catch(refused)
        if (source === null) return
        const { text, marks, messages, times, pages } = source
        expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029\u00a0\u202a-\u202e]/u)
        const spans = [...marks, ...messages, ...times].map(({ span }) => span)
        expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([])
        expect(pages.filter(({ offset }) => offset > text.length)).toEqual([])
        expect(times.filter(({ time: [start, end] }) => !(start >= 0 && end >= start))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('what is normal stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(strings, async words => {
        const once = await readSource(Buffer.from(`x${words}`), options).catch(refused)
        if (once === null || once.text === '') return
        const again = await readSource(Buffer.from(once.text), { ...options, from: 'text' }).catch(refused)
        expect(again?.text).toBe(once.text)
      }),
      { numRuns: 300, examples: [['</a b\u{1F600}']] },
    )
  })

  test('any words go through the whole pipeline', async () => {
    await fc.assert(
      fc.asyncProperty(strings, async words => {
        const transcript = await analyze(words, { from }).catch(refused)
        expect(transcript?.schema ?? 'refused').toMatch(/^presser\/1$|^refused$/)
      }),
      { numRuns: 300 },
    )
  })
})
