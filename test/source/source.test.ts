import { createHash } from 'node:crypto'
import { UserError } from '../../src/model/errors.ts'
import type { Format } from '../../src/model/source.ts'
import { readSource } from '../../src/source/index.ts'

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
  { what: 'words with a less-than sign', raw: 'MR HARLOW: 5 < 6, a <b.', path: null, format: 'text' },
  { what: 'a rule of dashes', raw: '---\nMR HARLOW\n---\nHello.', path: null, format: 'text' },
])('$what is recognised as $format', async ({ raw, path, format }) => {
  expect((await read(raw, { path })).source.format).toBe(format)
})

test.each(['text', 'html', 'markdown'] as const)('--from %s is believed', async from => {
  for (const raw of [HTML, MARKDOWN, TEXT]) expect((await read(raw, { path: 'a.md', from })).source.format).toBe(from)
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
