import { UserError } from '../../src/model/errors.ts'
import { binaryKind } from '../../src/source/binary.ts'
import { decode } from '../../src/source/decode.ts'
import { readSource } from '../../src/source/index.ts'

const WORDS = 'MR HARLOW: “Café” – naïve, for €5.\r\nQUESTION: Łódź \u{1F600}?\n'
const WESTERN = 'MR HARLOW: “Café” – naïve, for €5.\r\nQUESTION: Why?\n'

const utf8 = (words: string): Buffer => Buffer.from(words, 'utf8')
const utf16le = (words: string): Buffer => Buffer.from(words, 'utf16le')
const utf16be = (words: string): Buffer => utf16le(words).swap16()

const IN_WINDOWS_1252: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 }

/** Bytes of windows-1252, for letters of Latin-1 and the marks above. */
const windows1252 = (words: string): Buffer =>
  Buffer.from([...words].map(letter => IN_WINDOWS_1252[letter] ?? letter.charCodeAt(0)))

const declaring = (encoding: string): string => `<html><head><meta charset="${encoding}"></head><p>MR HARLOW: Caf`

test.each([
  { what: 'UTF-8', bytes: utf8(WORDS), encoding: 'utf-8', raw: WORDS },
  { what: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${WORDS}`), encoding: 'utf-8', raw: WORDS },
  { what: 'ASCII', bytes: utf8('MR HARLOW: No.'), encoding: 'utf-8', raw: 'MR HARLOW: No.' },
  { what: 'UTF-16LE with a mark', bytes: utf16le(`\uFEFF${WORDS}`), encoding: 'utf-16le', raw: WORDS },
  { what: 'UTF-16BE with a mark', bytes: utf16be(`\uFEFF${WORDS}`), encoding: 'utf-16be', raw: WORDS },
  { what: 'UTF-16LE without a mark', bytes: utf16le(WORDS), encoding: 'utf-16le', raw: WORDS },
  { what: 'UTF-16BE without a mark', bytes: utf16be(WORDS), encoding: 'utf-16be', raw: WORDS },
  { what: 'windows-1252', bytes: windows1252(WESTERN), encoding: 'windows-1252', raw: WESTERN },
  { what: 'only a mark', bytes: utf8('\uFEFF'), encoding: 'utf-8', raw: '' },
])('$what', async ({ bytes, encoding, raw }) => {
  expect(await decode(bytes)).toEqual({ raw, encoding, repaired: [] })
})

// The TextDecoder of Node 20.20 reads these as control characters.
test('windows-1252 has a letter or a mark at each of these bytes', async () => {
  const marks = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
  const unused = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
  const bytes = Array.from({ length: 0x20 }, (_, i) => 0x80 + i).filter(byte => !unused.includes(byte))
  expect((await decode(Uint8Array.from(bytes))).raw).toBe(marks)
})

test.each([
  { encoding: 'iso-8859-2', byte: 0xb3, read: 'iso-8859-2', letter: 'ł' },
  { encoding: 'ISO-8859-1', byte: 0x92, read: 'windows-1252', letter: '’' },
  { encoding: 'windows-1251', byte: 0xe6, read: 'windows-1251', letter: 'ж' },
  { encoding: 'no-such-thing', byte: 0xe9, read: 'windows-1252', letter: 'é' },
  // HTML standard, 13.2.3.2: a page whose declaration can be read is not in UTF-16, whatever it declares.
  { encoding: 'utf-16', byte: 0xe9, read: 'windows-1252', letter: 'é' },
])('a page declares $encoding and is read as $read', async ({ encoding, byte, read, letter }) => {
  const decoded = await decode(Buffer.concat([utf8(declaring(encoding)), Uint8Array.of(byte)]))
  expect(decoded).toEqual({ raw: declaring(encoding) + letter, encoding: read, repaired: [] })
})

test('UTF-8 that declares something else is UTF-8', async () => {
  const page = `${declaring('iso-8859-1')}é`
  expect(await decode(utf8(page))).toEqual({ raw: page, encoding: 'utf-8', repaired: [] })
})

test.each([
  { what: 'a stray byte', parts: [utf8('“Caf'), [0xe9], utf8('” – no.')], raw: '“Café” – no.', repaired: [4] },
  { what: 'two, side by side', parts: [utf8('“é'), [0x93, 0x94], utf8('”')], raw: '“é“””', repaired: [2, 3] },
  { what: 'one before an emoji', parts: [[0x80], utf8('\u{1F600}é')], raw: '€\u{1F600}é', repaired: [0] },
  { what: 'a character cut off at the end', parts: [utf8('ééé'), [0xe2, 0x80]], raw: 'éééâ€', repaired: [3, 4] },
])('UTF-8 with strays: $what', async ({ parts, raw, repaired }) => {
  expect(await decode(Buffer.concat(parts.map(part => Uint8Array.from(part))))).toEqual({
    raw,
    encoding: 'utf-8',
    repaired,
  })
})

test('a stray byte is a message with its place, and the words around it are whole', async () => {
  const bytes = Buffer.concat([utf8('Daily “Briefing”\n\nMR HARLOW: Caf'), Uint8Array.of(0xe9), utf8(' “no”.\n')])
  const { text, messages } = await readSource(bytes, { path: null, id: null, from: null })
  expect(text).toBe('Daily “Briefing”\n\nMR HARLOW: Café “no”.\n')
  expect(messages).toEqual([
    expect.objectContaining({ rule: 'mixed-encoding', severity: 'warning', line: 3, column: 15 }),
  ])
})

test.each([
  { what: 'UTF-8', bytes: utf8(WORDS) },
  { what: 'windows-1252', bytes: windows1252(WESTERN) },
  { what: 'UTF-16', bytes: utf16le(`\uFEFF${WORDS}`) },
])('$what, all of one piece, gives no message', async ({ bytes }) => {
  expect((await readSource(bytes, { path: null, id: null, from: null })).messages).toEqual([])
})

test.each([
  { what: 'a PDF file', bytes: utf8('%PDF-1.7\n%âãÏÓ\n') },
  { what: 'a ZIP or Office file', bytes: Uint8Array.of(0x50, 0x4b, 3, 4) },
  { what: 'an old Word file, or one with a password', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1) },
  { what: 'an RTF file', bytes: utf8('{\\rtf1\\ansi MR HARLOW: No.}') },
  { what: 'a PNG image', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10) },
  { what: 'a JPEG image', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) },
  { what: 'a binary file', bytes: utf8('MR HARLOW: a\u0000b') },
])('$what is refused as text by name, with a remedy', async ({ what, bytes }) => {
  const { remedy } = binaryKind(bytes) ?? { remedy: null }
  const read = readSource(bytes, { path: null, id: null, from: 'text' })
  await expect(read).rejects.toThrow(new UserError(`this is ${what}, not text; ${remedy}`))
})

test.each([utf8(WORDS), utf16le(WORDS), utf16be(`\uFEFF${WORDS}`), windows1252(WESTERN), utf8('PK is a surname')])(
  'text is no binary file (%#)',
  async bytes => {
    expect((await readSource(bytes, { path: null, id: null, from: null })).source.format).toBe('text')
  },
)
