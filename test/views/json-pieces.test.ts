import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, toDocument } from '../../src/index.ts'
import { documentPieces, jsonPieces } from '../../src/views/json.ts'
import { filesBelow } from '../shared.ts'

const TRANSCRIPTS = join(__dirname, '..', '..', 'transcripts')

describe('JSON in pieces', () => {
  test.each([true, false])('is the JSON of the whole document (pretty: %s)', async pretty => {
    for (const path of filesBelow(TRANSCRIPTS)) {
      const transcript = await analyze(readFileSync(path), { path })
      const pieces = [...documentPieces(transcript, { includeText: true, pretty })]
      const whole = JSON.stringify(toDocument(transcript, { includeText: true }), null, pretty ? 2 : undefined)
      expect(pieces.join('')).toBe(whole)
      expect(pieces.length).toBeGreaterThan(0)
    }
  })

  test.each([
    [{}, '{}'],
    [{ a: [], b: null }, '{"a":[],"b":null}'],
    [{ a: [{ start: 2, end: 3 }], b: 'x\ny' }, '{"a":[[1,2]],"b":"x\\ny"}'],
  ])('%j', (data, printed) => {
    expect([...jsonPieces(data, { text: '😀 two', pretty: false })].join('')).toBe(printed)
    expect([...jsonPieces(data, { text: '😀 two', pretty: true })].join('')).toBe(
      JSON.stringify(JSON.parse(printed), null, 2),
    )
  })

  test('comes in several where the document is long', async () => {
    const turns = Array.from({ length: 2000 }, (_, i) => `Q    Is it item ${i}?\n\nMR. DOE:  It is item ${i}.`).join(
      '\n\n',
    )
    const transcript = await analyze(turns, { path: 'long.txt' })
    expect([...documentPieces(transcript, { includeText: false, pretty: false })].length).toBeGreaterThan(2)
  })
})
