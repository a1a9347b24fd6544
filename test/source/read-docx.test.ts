import { UserError } from '../../src/model/errors.ts'
import { readSource } from '../../src/source/index.ts'
import { readDocx } from '../../src/source/read-docx.ts'
import { documentXml, docxParts, makeDocx, makeZip, paragraph } from './make-docx.ts'
import { markedIn, placeIn } from './place.ts'

const run = (inside: string): string => `<w:r>${inside}</w:r>`
const t = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

test.each([
  ['paragraphs', paragraph('MR HARLOW: No.') + paragraph('Q  Why?'), 'MR HARLOW: No.\n\nQ  Why?'],
  ['empty paragraphs', paragraph('one') + p() + p() + paragraph('two'), 'one\n\ntwo'],
  ['a label in runs', p(run(t('MR ')), run(t('HARLOW:')), run(t(' No.'))), 'MR HARLOW: No.'],
  ['entities', paragraph('AT&T <b> “x”'), 'AT&T <b> “x”'],
  ['line breaks', p(run(`${t('one')}<w:br/>${t('two')}<w:cr/>${t('three')}`)), 'one\ntwo\nthree'],
  ['page breaks', p(run(`${t('one')}<w:br w:type="page"/>${t('two')}`)), 'one\ntwo'],
  ['tabs', p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', run(`${t('Q')}<w:tab/>${t('Yes')}`)), 'Q\tYes'],
  ['hyphens', p(run(`${t('co')}<w:noBreakHyphen/>${t('op')}<w:softHyphen/>${t('t')}`)), 'co-opt'],
  [
    'tables',
    `<w:tbl><w:tr><w:tc>${paragraph('Q')}</w:tc><w:tc>${paragraph('Why?')}</w:tc></w:tr></w:tbl>`,
    'Q\n\nWhy?',
  ],
  ['links', p(`<w:hyperlink>${run(t('here'))}</w:hyperlink>`), 'here'],
  ['field codes', p(run('<w:instrText>PAGE</w:instrText>'), run(t('5'))), '5'],
  [
    'deleted words',
    p(run(t('one ')), `<w:del>${run('<w:delText>two</w:delText>')}</w:del>`, run(t('three'))),
    'one three',
  ],
  ['inserted words', p(run(t('one ')), `<w:ins>${run(t('two'))}</w:ins>`), 'one two'],
  [
    'moved words',
    `${p(`<w:moveFrom>${run(t('one'))}</w:moveFrom>`)}${p(`<w:moveTo>${run(t('one'))}</w:moveTo>`)}`,
    'one',
  ],
  ['hidden words', p(run(`<w:rPr><w:vanish/></w:rPr>${t('one')}`), run(t('two'))), 'two'],
  [
    'a drawing twice',
    p(
      run(
        `<mc:AlternateContent><mc:Choice>${t('one')}</mc:Choice><mc:Fallback>${t('one')}</mc:Fallback></mc:AlternateContent>`,
      ),
    ),
    'one',
  ],
  [
    'a text box',
    p(run(`${t('one')}<w:txbxContent>${paragraph('box')}</w:txbxContent>`), run(t(' two'))),
    'box\n\none two',
  ],
  ['line ends in a run', p(run(t('one\r\ntwo'))), 'one two'],
])('%s', async (_, body, text) => {
  expect((await readDocx(makeDocx(body))).text).toBe(text)
})

test('a paragraph is a line of the source, an empty one too', async () => {
  const result = await readDocx(
    makeDocx(paragraph('one') + p() + p(run(`${t('two')}<w:br/>${t('three')}`)) + paragraph('\u{1F600} four')),
  )
  expect(['one', 'two', 'three', 'four'].map(words => placeIn(result, words))).toEqual(['1:1', '3:1', '3:5', '4:3'])
  expect(result.pages).toEqual([])
})

test('headings are known by the name of their style, struck words by their run', async () => {
  const body =
    p('<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>', run(t('Daily Briefing'))) +
    p('<w:pPr><w:pStyle w:val="Zitat"/></w:pPr>', run(t('words'))) +
    p(
      run(t('we ')),
      run(`<w:rPr><w:strike/></w:rPr>${t('sent &amp; bent')}`),
      run(`<w:rPr><w:strike w:val="0"/></w:rPr>${t(' [set]')}`),
    )
  const result = await readDocx(makeDocx(body))
  expect(result.text).toBe('Daily Briefing\n\nwords\n\nwe sent & bent [set]')
  expect(markedIn(result)).toEqual(['heading: Daily Briefing', 'struck: sent & bent'])
})

test('the document may have a number in its name, and no styles', async () => {
  const parts = [{ name: 'word/document2.xml', bytes: documentXml(paragraph('one')), stored: true }]
  expect((await readDocx(makeZip(parts))).text).toBe('one')
})

const bomb = paragraph('a'.repeat(30_000_000))

test.each([
  { what: 'a ZIP file of something else', bytes: makeZip([{ name: 'a.txt', bytes: 'a' }]), says: /no Word document/ },
  { what: 'a bomb', bytes: makeDocx(bomb), says: /unpacks to more than/ },
  {
    what: 'a bomb that lies about its size',
    bytes: makeZip(docxParts(bomb).map(part => ({ ...part, claimedSize: 1000 }))),
    says: /unpacks to more than/,
  },
  {
    what: 'a directory that claims too much',
    bytes: makeZip(docxParts(paragraph('a')).map(part => ({ ...part, claimedSize: 4_000_000_000 }))),
    says: /unpacks to more than/,
  },
  { what: 'a file cut in half', bytes: makeDocx(paragraph('one')).subarray(0, 900), says: /cut off or damaged/ },
  { what: 'text', bytes: Buffer.from('MR HARLOW: No.'), says: /no Word document/ },
])('$what is refused', async ({ bytes, says }) => {
  const read = readSource(bytes, { path: null, id: null, from: 'docx' })
  await expect(read).rejects.toThrow(says)
  await expect(read).rejects.toThrow(UserError)
})
