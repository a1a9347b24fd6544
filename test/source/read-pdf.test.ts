import { UserError } from '../../src/model/errors.ts'
import { pageOf } from '../../src/model/source.ts'
import { readPdf } from '../../src/source/read-pdf.ts'
import { lines, makePdf, PAGE, type PdfWords } from './make-pdf.ts'
import { markedIn, placeIn } from './place.ts'

const LEFT = { x: 40, y: 60 }

const textOf = async (...pages: PdfWords[][]): Promise<string> => (await readPdf(makePdf(pages))).text

const SPEECH = [
  'MR HARLOW: The ferries will sail again on Monday, and the',
  'fares stay as they are. We have asked the inter-',
  'national inspectors for a long-',
  'term plan, and the long-term costs are known.',
]

test('lines stay lines, hyphens of the printer go', async () => {
  expect(await textOf(lines([...SPEECH, '', 'Q  When?'], LEFT))).toBe(
    'MR HARLOW: The ferries will sail again on Monday, and the\nfares stay as they are. We have asked the international inspectors for a long-\nterm plan, and the long-term costs are known.\n\nQ     When?',
  )
})

test.each([
  [
    'raised letters',
    [
      { words: 'the 5', x: 40, y: 60 },
      { words: 'th', x: 70, y: 57, size: 6 },
    ],
    'the 5th',
  ],
  [
    'a word in pieces',
    [
      { words: 'MR HAR', x: 40, y: 60 },
      { words: 'LOW: No.', x: 76, y: 60 },
    ],
    'MR HARLOW: No.',
  ],
  [
    'a word drawn last',
    [
      { words: 'two', x: 40, y: 72 },
      { words: 'one', x: 40, y: 60 },
    ],
    'one\ntwo',
  ],
  [
    'a label in the margin',
    [
      { words: 'Q', x: 40, y: 60 },
      { words: 'And when will it be?', x: 80, y: 60 },
    ],
    'Q     And when will it be?',
  ],
  [
    'a bigger heading',
    [
      { words: 'Daily Briefing', x: 40, y: 60, size: 14 },
      { words: 'one', x: 40, y: 74 },
    ],
    'Daily Briefing\n\none',
  ],
])('%s', async (_, page, text) => {
  expect(await textOf(page)).toBe(text)
})

test('paragraphs that are indented and not set apart', async () => {
  const page = [
    ...lines(['MR HARLOW: No, and that is what we have always said about'], { x: 60, y: 60 }),
    ...lines(['the fares of all of the ferries that sail to the islands.'], { x: 40, y: 72 }),
    ...lines(['Q Why?', 'MR HARLOW: Because the fares are as low as ever before.'], { x: 60, y: 84 }),
    ...lines(['And they stay so.', 'Or nearly so, as I have said at the very beginning of it.', 'That is all.'], {
      x: 40,
      y: 108,
    }),
  ]
  expect((await textOf(page)).split('\n\n').map(words => words.slice(0, 6))).toEqual(['MR HAR', 'Q Why?', 'MR HAR'])
})

/** Two columns of a transcript under a title, and a line of the paper at the foot. */
const columns = (number: number): PdfWords[] => [
  { words: 'Daily Press Briefing of the Harbour Board', x: 80, y: 40 },
  ...lines(
    [
      'MR HARLOW: One one one one',
      'two two two two two two',
      'three three three three.',
      '',
      'Q Four four four four four',
      'five five five?',
    ],
    { x: 30, y: 70 },
  ),
  ...lines(
    [
      'MS ODA: Six six six six six',
      'seven seven seven seven',
      'eight eight eight eight',
      'nine nine nine nine',
      'ten ten ten.',
    ],
    { x: 230, y: 72, step: 13 },
  ),
  { words: `Page ${number} of 2`, x: 180, y: 560 },
]

test('the left column is read before the right, a line over both where it stands', async () => {
  const text = await textOf(columns(1), [
    ...lines(['MR HARLOW: Eleven eleven.'], { x: 30, y: 70 }),
    ...lines(['Q Twelve twelve twelve'], { x: 230, y: 70 }),
    { words: 'Page 2 of 2', x: 180, y: 560 },
  ])
  expect(
    [...text.matchAll(/Daily|one|three|four|Six|ten|Eleven|Twelve/g)]
      .map(([word]) => word)
      .filter((word, i, all) => word !== all[i - 1]),
  ).toEqual(['Daily', 'one', 'three', 'four', 'Six', 'ten', 'Eleven', 'Twelve'])
})

test('labels in a column of their own are no column', async () => {
  const words = ['And when will the ferries to the islands sail?', 'On Monday, and the fares will stay the same.']
  const page = [0, 1, 2, 3, 4, 5].flatMap(i => [
    { words: i % 2 ? 'MR HARLOW:' : 'Q', x: 40, y: 60 + 24 * i },
    { words: words[i % 2] as string, x: 120, y: 60 + 24 * i },
  ])
  expect((await textOf(page)).split(/\n+/)).toEqual(
    [0, 1, 2, 3, 4, 5].map(i => (i % 2 ? `MR HARLOW:     ${words[1]}` : `Q     ${words[0]}`)),
  )
})

const paged = (number: number, body: readonly string[]): PdfWords[] => [
  { words: `Harbour Board / ${number} May 2014 / Transcript`, x: 40, y: 30 },
  { words: 'Not for sale', x: 286, y: 30 },
  ...lines(body, LEFT),
  { words: `- ${number} -`, x: 200, y: 560 },
  { words: 'DRAFT', x: 410, y: 300, upwards: true },
]

describe('over several pages', () => {
  const pages = [
    paged(1, ['MR HARLOW: The ferries will sail again on Monday, and the']),
    paged(2, ['fares stay. That is all.', '', 'QUESTION:', 'Why?']),
    paged(3, ['QUESTION:', 'And when will it be decided at all by the harbour com-']),
    paged(4, ['mission?', '', '', 'MR HARLOW: In 2015.', '', '2015']),
  ]

  test('running heads, page numbers and stamps are furniture, and part no sentence', async () => {
    const result = await readPdf(makePdf(pages))
    expect(markedIn(result).map(mark => mark.replace(/^furniture: /, '').replace(/ +/g, ' '))).toEqual(
      [1, 2, 3, 4].flatMap(number => [
        `Harbour Board / ${number} May 2014 / Transcript Not for sale`,
        `- ${number} -`,
        'DRAFT',
      ]),
    )
    const said = result.marks.reduceRight(
      (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
      result.text,
    )
    expect(said.trim().split(/\n{2,}/)).toEqual([
      'MR HARLOW: The ferries will sail again on Monday, and the\nfares stay. That is all.',
      'QUESTION:\nWhy?',
      'QUESTION:\nAnd when will it be decided at all by the harbour commission?',
      'MR HARLOW: In 2015.',
      '2015',
    ])
  })

  test('every offset has its page, every line its place in the lines of the text', async () => {
    const result = await readPdf(makePdf(pages))
    const pageIn = (words: string): number | null => pageOf(result.pages, result.text.indexOf(words))
    expect(['Monday', 'fares', 'Why', 'And when', 'com', 'mission', 'In 2015', '- 3 -'].map(pageIn)).toEqual([
      1, 2, 2, 3, 3, 4, 4, 3,
    ])
    expect(result.map.raw.split('\n')[Number(placeIn(result, 'And when').split(':')[0]) - 1]).toMatch(
      /^And when .* com-$/,
    )
  })
})

test('a page of words that are set sideways is furniture', async () => {
  const page = [
    { words: 'one', x: 40, y: 60 },
    { words: 'two', x: PAGE.width - 10, y: 300, upwards: true },
  ]
  expect(markedIn(await readPdf(makePdf([page])))).toEqual(['furniture: two'])
})

const ONE_PAGE = makePdf([lines(SPEECH, LEFT)])
const LOCKED =
  '/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <' +
  '00'.repeat(32) +
  '> /U <' +
  '00'.repeat(32) +
  '> >>'

test.each([
  { what: 'a file cut off', bytes: ONE_PAGE.subarray(0, 200), says: /cut off or damaged; get it again/ },
  { what: 'text', bytes: Buffer.from('MR HARLOW: No.'), says: /cut off or damaged/ },
  { what: 'a file with a password', bytes: makePdf([lines(SPEECH, LEFT)], LOCKED), says: /has a password.*qpdf/ },
  { what: 'pictures of pages', bytes: makePdf([[], []]), says: /no words; have them recognised/ },
])('$what is refused', async ({ bytes, says }) => {
  await expect(readPdf(bytes)).rejects.toThrow(says)
  await expect(readPdf(bytes)).rejects.toThrow(UserError)
})

test('what is said at the head of two pages and in the middle of both is no running head', async () => {
  const yes = 'MR HARLOW: Yes, it is.'
  const page = (asked: readonly string[]): PdfWords[] =>
    lines(
      asked.flatMap(word => [yes, '', `Q Is it ${word}?`, '']),
      LEFT,
    )
  const result = await readPdf(
    makePdf([page(['still', 'so', 'open', 'late', 'far', 'dry']), page(['new', 'old', 'wet', 'near', 'shut', 'low'])]),
  )
  expect(markedIn(result)).toEqual([])
  expect(result.text.split(yes).length - 1).toBe(12)
})
