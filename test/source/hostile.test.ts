import { deflateSync } from 'node:zlib'
import { UserError } from '../../src/model/errors.ts'
import { readSource } from '../../src/source/index.ts'
import { makePdf } from './make-pdf.ts'

const read = (input: string | Uint8Array) => readSource(Buffer.from(input), { path: null, id: null, from: null })

const N = 300_000
const many = (words: string): string => words.repeat(N)
const CUE = 'WEBVTT\n\n00:00.000 --> 00:01.000\n'
const XML = '<?xml version="1.0"?>'
const FRONT = '---\na: b\n---\n'

// Each of these takes minutes where the time grows with the square of the length; the time limit of a test is seconds.
test.each([
  ['open elements', `<p>${many('<div>')}`],
  ['elements in each other', `<p>${many('<div>')}${many('</div>')}`],
  ['closing tags of nothing, deep inside', `<p>${many('<div>')}${many('</b>')}`],
  ['furniture in furniture', `<p>${many('<nav>a')}${many('</h1>')}`],
  ['comments never closed', `<p>${many('<!--')}`],
  ['dashes', `<p>${many('--')}`],
  ['entities', `<p>${many('&amp;')}`],
  ['blanks between tags', `<p>${'a'.repeat(N)} ${many('<b> </b>')}`],
  ['attributes', `<p ${many('a=b ')}>x`],
  ['a long class', `<p class="${many('a-')}">x`],
  ['a class a million times', many('<p class="nav-nav-nav-nav x">')],
  ['comments in Markdown', `${FRONT}${many('<!--')}`],
  ['brackets in Markdown', `${FRONT}${many('[a](')}`],
  ['lines of dashes', `---\n${many('---x\n')}`],
  ['elements of XML', `${XML}${many('<a>b')}`],
  ['sections of CDATA', `${XML}<a>${many('<![CDATA[a]]>')}</a>`],
  ['subjects', `${XML}<subjects>${many('A, ')}</subjects>`],
  ['entities of entities', `${XML}<!DOCTYPE a [${many('<!ENTITY b "&b;&b;">')}]><a>${many('&b;')}</a>`],
  ['voices', `${CUE}${many('<v A>b<v B>c')}`],
  ['chevrons', `${CUE}${many('>> ')}`],
  ['capitals', `${CUE}${many('A')}`],
  ['cues', `WEBVTT\n\n${'00:00.000 --> 00:01.000\na\n'.repeat(N / 10)}`],
  ['lists in lists of a recorder', `[{"text":"a","speaker":${many('[')}${many(']')}}]`],
  ['segments', `[${many('{"text":"a","start":1},')}{"text":"b"}]`],
  ['one line', many('abcdefghij')],
  ['stray bytes', Buffer.concat([Buffer.from(many('é')), Buffer.from('\xe9a'.repeat(N / 2), 'latin1')])],
])('%s', async (_, input) => {
  expect((await read(input)).text).toEqual(expect.any(String))
})

const withStream = (dictionary: string, data: Buffer): Buffer => {
  const pdf = makePdf([[]]).toString('latin1')
  return Buffer.from(
    pdf.replace(
      /<< \/Length 0 >>\nstream\n/,
      `<< /Length ${data.length} ${dictionary} >>\nstream\n${data.toString('latin1')}`,
    ),
    'latin1',
  )
}
const packed = deflateSync(Buffer.alloc(30_000_000, ' '))

test.each([
  ['packed once', withStream('/Filter /FlateDecode', packed)],
  ['packed twice', withStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(packed))],
])('a bomb in a PDF, %s', async (_, input) => {
  await expect(read(input)).rejects.toThrow(/this PDF unpacks to more than 10000000 bytes/)
  await expect(read(input)).rejects.toThrow(UserError)
})

test('words of a PDF all on one place', async () => {
  const page = Array.from({ length: 20_000 }, () => ({ words: 'No.', x: 40, y: 60 }))
  expect((await read(makePdf([page]))).text.length).toBeGreaterThan(20_000)
})
