import { createHash } from 'node:crypto'
import { UserError } from '../../src/model/errors.ts'
import type { Format } from '../../src/model/source.ts'
import { readSource } from '../../src/source/index.ts'
import { makeDocx, paragraph } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const HTML = '<p>MR HARLOW: Hello.</p>'
const MARKDOWN = '---\ntitle: A\n---\n**MR HARLOW:** Hello.'
const TEXT = 'MR HARLOW: Hello.'

const read = (raw: string, { path = null, from = null }: { path?: string | null; from?: Format | null } = {}) =>
  readSource(Buffer.from(raw), { path, id: null, from })

test.each([
  { what: 'a page', raw: HTML, path: null, format: 'html' },
  { what: 'a page called .txt', raw: HTML, path: 'a.txt', format: 'html' },
  { what: 'a page with a mark', raw: `\uFEFF<!DOCTYPE html>\n${HTML}`, path: null, format: 'html' },
  { what: 'front matter', raw: MARKDOWN, path: null, format: 'markdown' },
  {
    what: 'front matter with a mark and Windows line ends',
    raw: `\uFEFF${MARKDOWN.replaceAll('\n', '\r\n')}`,
    path: null,
    format: 'markdown',
  },
  { what: 'front matter over a page', raw: `---\ntitle: A\n---\n${HTML}`, path: 'a.html', format: 'markdown' },
  { what: 'words called .md', raw: TEXT, path: 'A.MD', format: 'markdown' },
  { what: 'words called .markdown', raw: TEXT, path: 'a.markdown', format: 'markdown' },
  { what: 'words called .htm', raw: TEXT, path: 'a.htm', format: 'html' },
  { what: 'words called .txt', raw: TEXT, path: 'a.txt', format: 'text' },
  { what: 'words called by no name', raw: TEXT, path: 'transcript', format: 'text' },
  { what: 'words from a pipe', raw: TEXT, path: null, format: 'text' },
  { what: 'an archive of XML', raw: '<?xml version="1.0"?>\n<transcripts/>', path: null, format: 'xml' },
  { what: 'an archive without its first line', raw: '<transcripts><transcript/>', path: null, format: 'xml' },
  { what: 'a page in XML', raw: `<?xml version="1.0"?>\n<!DOCTYPE html><html>${HTML}`, path: 'a.xml', format: 'html' },
  { what: 'words called .xml', raw: TEXT, path: 'a.xml', format: 'xml' },
  { what: 'captions', raw: '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\n<p>', path: 'a.txt', format: 'vtt' },
  { what: 'a word that begins like captions', raw: 'WEBVTTS are not.', path: null, format: 'text' },
  { what: 'numbered captions', raw: '\n1\r\n00:00:01,000 --> 00:00:02,000\r\nOne', path: null, format: 'srt' },
  { what: 'captions without numbers', raw: '00:01.5 --> 00:02.5\nOne', path: 'a.txt', format: 'srt' },
  { what: 'a time', raw: '2:09 p.m. EDT\n\nMR HARLOW: Hello.', path: null, format: 'text' },
  { what: 'segments', raw: '[\n {"speaker": "A", "text": "One"}]', path: 'a.txt', format: 'recorder' },
  { what: 'an object of segments', raw: '{"id": 1, "segments": [{"text": "<p>One"}]}', path: null, format: 'recorder' },
  { what: 'words called .json', raw: '{"text": "One"}', path: 'a.json', format: 'recorder' },
  { what: 'an aside', raw: '[Laughter] "text": no', path: null, format: 'text' },
  { what: 'words with a less-than sign', raw: 'MR HARLOW: 5 < 6, a <b.', path: null, format: 'text' },
  { what: 'a rule of dashes', raw: '---\nMR HARLOW\n---\nHello.', path: null, format: 'text' },
])('$what is recognised as $format', async ({ raw, path, format }) => {
  expect((await read(raw, { path })).source.format).toBe(format)
})

test.each(['text', 'html', 'markdown', 'xml', 'vtt', 'srt'] as const)('--from %s is believed', async from => {
  for (const raw of [HTML, MARKDOWN, TEXT]) expect((await read(raw, { path: 'a.md', from })).source.format).toBe(from)
})

test.each([
  { what: 'a PDF', bytes: makePdf([[{ words: TEXT, x: 40, y: 60 }]]), format: 'pdf' },
  {
    what: 'a PDF behind a line break',
    bytes: Buffer.concat([Buffer.from('\r\n'), makePdf([[{ words: TEXT, x: 40, y: 60 }]])]),
    format: 'pdf',
  },
  { what: 'a Word document', bytes: makeDocx(paragraph(TEXT)), format: 'docx' },
])('$what is recognised by its bytes, whatever its name', async ({ bytes, format }) => {
  const { source, text } = await readSource(bytes, { path: 'a.txt', id: null, from: null })
  expect([source.format, source.encoding, text]).toEqual([format, 'binary', TEXT])
})

test('the source is described by its bytes', async () => {
  const bytes = Buffer.from('\uFEFFMR HARLOW: Hello.\r\n')
  const { source, text, map } = await readSource(bytes, { path: 'a.txt', id: 'x', from: null })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(source).toEqual({ id: 'x', path: 'a.txt', url: null, format: 'text', encoding: 'utf-8', sha256 })
  expect([text, map.raw]).toEqual(['MR HARLOW: Hello.\n', 'MR HARLOW: Hello.\r\n'])
})

test('nothing at all is refused', async () => {
  await expect(read('')).rejects.toThrow(new UserError('the input is empty; give a transcript'))
})

test('broken front matter is a message at its place', async () => {
  const { messages } = await read('---\ntitle: a: b\n---\n\nMR HARLOW: Hello.\n')
  expect(messages).toEqual([
    {
      rule: 'bad-front-matter',
      severity: 'warning',
      reason: expect.any(String),
      line: 1,
      column: 1,
      span: { start: 0, end: 0 },
    },
  ])
})

test.each([
  ['a\u00a0b\u2003c\u3000d', 'a b c d'],
  ['a\u0007b\u001b[31mc\u009bd', 'a b [31mc d'],
  ['so\u00adft\u200b, zero\u2060wid\ufeffth', 'soft, zerowidth'],
  ['\u202eright\u202c \u2067to\u2069 left\u200f\u061c', 'right to left'],
  ['a\r\nb\rc\n\rd', 'a\nb\nc\n\nd'],
  ['a\fb\vc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  ['tab\tstays', 'tab\tstays'],
  ['family \u{1F469}\u200d\u{1F467} and e\u0301', 'family \u{1F469}\u200d\u{1F467} and e\u0301'],
])('%j is normalised to %j', async (raw, text) => {
  expect((await read(raw, { from: 'text' })).text).toBe(text)
})
