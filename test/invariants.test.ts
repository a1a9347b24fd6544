import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { analyze, DOCUMENT_SCHEMA, toDocument } from '../src/index.ts'
import { breaches } from './invariants.ts'
import { describeShared, filesBelow, SHARED } from './shared.ts'

const validate = new Ajv2020({ validateFormats: false }).compile(DOCUMENT_SCHEMA)

/** Wrong use, such as an empty input, is no breach. */
async function problems(bytes: string | Uint8Array, path: string | null = null): Promise<string[]> {
  if (bytes.length === 0) return []
  const transcript = await analyze(bytes, { path })
  const document = toDocument(transcript, { includeText: true })
  const printed = JSON.stringify(document)
  const again = JSON.stringify(toDocument(await analyze(bytes, { path }), { includeText: true }))
  return [
    ...breaches(transcript),
    ...(validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
    ...(JSON.stringify(JSON.parse(printed)) === printed ? [] : ['the JSON does not survive a round trip']),
    ...(printed === again ? [] : ['the same input gives other bytes']),
  ]
}

const samples = filesBelow(join(__dirname, '..', 'transcripts'))

describe('every invariant holds', () => {
  test.each(samples.map(path => [path.split('/').at(-1), path]))('%s', async (_, path) => {
    expect(await problems(readFileSync(path as string), path as string)).toEqual([])
  })

  test('spans of the JSON slice the included text by code points', async () => {
    const document = toDocument(
      await analyze('😀 Briefing 😀\n\nQUESTION: Is it on? 😀\n\nMR. HALE: Yes, 😀 it is.\n'),
      {
        includeText: true,
      },
    )
    const points = [...(document.text as string)]
    const sliced = document.turns.map(turn =>
      turn.segments.map(([start, end]) => points.slice(start, end).join('')).join('\n\n'),
    )
    expect(sliced).toEqual(document.turns.map(turn => turn.text))
    expect(sliced).toEqual(['Is it on? 😀', 'Yes, 😀 it is.'])
  })
})

describe('whatever happens to a file', () => {
  test('any truncation parses', async () => {
    const cut = fc.tuple(fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(cut, async ([path, share]) => {
        const bytes = readFileSync(path)
        expect(await problems(bytes.subarray(0, Math.floor(bytes.length * share)), path)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('any concatenation parses', async () => {
    const pair = fc.tuple(fc.constantFrom(...samples), fc.constantFrom(...samples))
    await fc.assert(
      fc.asyncProperty(pair, async ([first, second]) => {
        const bytes = Buffer.concat([readFileSync(first), Buffer.from('\n\n'), readFileSync(second)])
        expect(await problems(bytes, first)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('label soup parses', async () => {
    const word = fc.constantFrom(
      'Q  ',
      'Q ',
      'QUESTION: ',
      'MR. HALE: ',
      'MR HALE ',
      'Ms. Oda: ',
      'The President. ',
      'END\n',
      '--',
      '\n',
      '\n\n',
      '(Laughter.) ',
      '[sic]',
      'Asked if it was on, Hale said it was. ',
      'Hale said: ',
      'Is it on? ',
      'Go ahead, Brad. ',
      '<p>',
      '</p>',
      '“',
      '”',
      '<s>',
      '</s>',
      '---\n',
      '\u00a0',
      '\ud800',
      '😀',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 40 }), async words => {
        expect(await problems(words.join(''))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('any string parses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async words => {
        // A NUL makes it a binary file, which is refused.
        expect(await problems(words.replaceAll('\0', ' '))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describeShared('every invariant holds on real transcripts', () => {
  const files = [...filesBelow(join(SHARED, 'corpus')), ...filesBelow(join(SHARED, 'seed'))].filter(path =>
    /\.(?:html|md|txt)$/.test(path),
  )
  test.each(files.map(path => [path.slice(SHARED.length + 1), path]))('%s', async (_, path) => {
    expect(await problems(readFileSync(path as string), path as string)).toEqual([])
  })
})
