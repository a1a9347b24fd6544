import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { UserError } from '../../src/model/errors.ts'
import { readSource } from '../../src/source/index.ts'
import { makeDocx, paragraph } from './make-docx.ts'
import { lines, makePdf } from './make-pdf.ts'

const WORDS = [
  'MR HARLOW: The ferries sail on Monday, and the fares',
  'stay as they are.',
  '',
  'Q  Why?',
  'MR HARLOW: So.',
]

const WHOLE = [
  { format: 'PDF', bytes: makePdf([lines(WORDS, { x: 40, y: 60 }), lines(WORDS, { x: 40, y: 60 })]) },
  { format: 'DOCX', bytes: makeDocx(WORDS.map(paragraph).join('')) },
  { format: 'gzip', bytes: gzipSync(WORDS.join('\n')) },
]

/** Ways to damage a file: cut it off, take a part out, change bytes, say a part twice. */
const damage = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      kind: fc.constantFrom('out' as const, 'twice' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(200),
    }),
    fc.record({
      kind: fc.constant('byte' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
    }),
  ),
  { minLength: 1, maxLength: 6 },
)
type Damage = typeof damage extends fc.Arbitrary<(infer One)[]> ? One : never

function damaged(bytes: Buffer, step: Damage): Buffer {
  const at = Math.floor(step.at * bytes.length)
  switch (step.kind) {
    case 'cut':
      return bytes.subarray(0, at)
    case 'out':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + step.length)])
    case 'twice':
      return Buffer.concat([bytes.subarray(0, at + step.length), bytes.subarray(at)])
    case 'byte':
      return Buffer.concat([bytes.subarray(0, at), Buffer.of(step.byte), bytes.subarray(at + 1)])
  }
}

describe.each(WHOLE)('$format', ({ bytes }) => {
  const read = (input: Uint8Array) => readSource(input, { path: null, id: null, from: null })

  test('is read as long as it is whole', async () => {
    expect((await read(bytes)).text).toMatch(/^MR HARLOW: The ferries/)
  })

  test('damaged in any way gives an answer or a UserError, and the bytes are left as they were', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async steps => {
        const input = steps.reduce(damaged, bytes)
        const before = Buffer.from(input)
        try {
          expect((await read(input)).text).toEqual(expect.any(String))
        } catch (error) {
          if (!(error instanceof UserError)) throw error
          expect(error.message).toMatch(/; /)
        }
        expect(before.equals(input)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
