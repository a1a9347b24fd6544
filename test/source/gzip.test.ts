import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { UserError } from '../../src/model/errors.ts'
import { readSource } from '../../src/source/index.ts'
import { makeDocx, paragraph } from './make-docx.ts'

const read = (bytes: Uint8Array, path: string | null = null) => readSource(bytes, { path, id: null, from: null })

test.each([
  { what: 'text', bytes: Buffer.from('MR HARLOW: No.'), path: 'a.txt.gz', format: 'text' },
  { what: 'a page', bytes: Buffer.from('<p>MR HARLOW: No.</p>'), path: null, format: 'html' },
  { what: 'words called .md.GZ', bytes: Buffer.from('MR HARLOW: No.'), path: 'a.md.GZ', format: 'markdown' },
  { what: 'a Word document', bytes: makeDocx(paragraph('MR HARLOW: No.')), path: 'a.gz', format: 'docx' },
])('$what is recognised inside', async ({ bytes, path, format }) => {
  const packed = gzipSync(bytes)
  const { source, text } = await read(packed, path)
  expect(text.trim()).toBe('MR HARLOW: No.')
  expect(source).toMatchObject({ path, format, sha256: createHash('sha256').update(packed).digest('hex') })
})

test('two files packed one behind the other are one', async () => {
  expect((await read(Buffer.concat([gzipSync('MR HARLOW: '), gzipSync('No.')]))).text).toBe('MR HARLOW: No.')
})

const damaged = gzipSync('MR HARLOW: No, and no, and no.')
damaged[20] = (damaged[20] as number) ^ 0xff

test.each([
  { what: 'a bomb', bytes: gzipSync(Buffer.alloc(20_000_000)), says: /unpacks to more than 10000000 bytes/ },
  { what: 'a file cut off', bytes: gzipSync('MR HARLOW: No.').subarray(0, 20), says: /cut off or damaged/ },
  { what: 'a damaged file', bytes: damaged, says: /cut off or damaged/ },
  { what: 'nothing', bytes: gzipSync(''), says: /the input is empty/ },
  { what: 'gzip in gzip', bytes: gzipSync(gzipSync('a')), says: /unpack it first/ },
])('$what is refused', async ({ bytes, says }) => {
  await expect(read(bytes)).rejects.toThrow(says)
  await expect(read(bytes)).rejects.toThrow(UserError)
})
