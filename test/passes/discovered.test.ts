import { analyze, type TopicEntry, type Transcript } from '../../src/index.ts'
import { rarityOf } from '../../src/passes/topics/discover/rarity.ts'

const IRAN: TopicEntry = { id: 'iran', label: 'Iran', definition: '', broader: null, phrases: ['Iran'] }

/** A briefing: questions and answers in turn. */
const briefing = (turns: readonly string[]): string =>
  ['Daily Press Briefing', ...turns.map((words, i) => `${i % 2 === 0 ? 'QUESTION' : 'MR. HALE'}: ${words}`)].join(
    '\n\n',
  )

const read = (...turns: readonly string[]): Promise<Transcript> => analyze(briefing(turns), { onlyTopics: [IRAN] })

/** The discovered topics as `label: exchanges`. */
const discovered = ({ topics }: Transcript): string[] =>
  topics.filter(({ origin }) => origin === 'discovered').map(own => `${own.label}: ${own.exchanges.join(' ')}`)

/** Two questions about something, and their answers. */
const about = (name: string): readonly string[] => [
  `Who is to blame for ${name}?`,
  `We know nothing more of ${name} than you do.`,
  `Then who will look into ${name}?`,
  `The inspectors will look into ${name}.`,
]

describe('what recurs is', () => {
  test.each([
    ['a name', about('Greyfriars'), ['Greyfriars: x1 x2']],
    ['the whole of a name', about('New Harrowgate'), ['New Harrowgate: x1 x2']],
    ['a phrase with the word before it', about('public lamplighting'), ['public lamplighting: x1 x2']],
    ['a name with the noun behind it', about('the Harrow culvert'), ['Harrow culvert: x1 x2']],
    [
      'a name and its short form, once that is explained',
      [
        'Who pays for the Harrow Ferry Trust (HFT)?',
        'The HFT pays for itself. The HFT’s keeper says so.',
        'And is the HFT ready?',
        'The HFT is.',
      ],
      ['Harrow Ferry Trust: x1 x2'],
    ],
    [
      'one thing in the singular, the plural and the possessive',
      [
        'Who pays for the floodgate?',
        'Floodgates are old. The floodgate’s keeper says so.',
        'Are floodgates to be built, or one floodgate?',
        'A floodgate is dear.',
        'Is that floodgate old?',
        'It is.',
      ],
      ['floodgate: x1 x2 x3'],
    ],
  ])('%s', async (_, turns, expected) => {
    expect(discovered(await read(...turns))).toEqual(expected)
  })
})

test('a small word is none that only two questions have', async () => {
  const turns = ['Who pays for the floodgate?', 'A floodgate, the floodgate’s keeper and floodgates are dear.']
  expect(discovered(await read(...turns, 'A floodgate?', 'The floodgate.'))).toEqual([])
})

describe('no subject is', () => {
  test.each([
    ['a month', 'October'],
    ['a holiday', 'Memorial Day'],
    ['an outlet', 'the Boston Globe'],
    ['a state', 'Nebraska'],
    ['a country', 'Liechtenstein'],
    ['two of them', 'Estonia and Latvia'],
    ['a person by the office', 'Congressman Quill'],
    ['who answers', 'Hale'],
    ['who is called by a given name', 'Jessica'],
    ['what other briefings say', 'the White House'],
    ['an adverb with an adjective', 'the tremendously prolix'],
    ['a number of things', 'the nine lamplighters'],
    ['a participle', 'the lamp-lighted'],
  ])('%s', async (_, name) => {
    expect(discovered(await read(...about(name)))).toEqual([])
  })

  test('what is named in one exchange only', async () => {
    const [question = '', answer = ''] = about('Greyfriars')
    const told = await read(
      `${question} Is Greyfriars shut?`,
      `${answer} Greyfriars is shut.`,
      'And the weather?',
      'Fair.',
    )
    expect(discovered(told)).toEqual([])
  })

  test('what nobody answers to', async () => {
    const questions = [...about('Greyfriars'), 'Is Greyfriars shut?']
    const turns = questions.flatMap(words => [words, 'No.'])
    expect(discovered(await read(...turns))).toEqual([])
  })

  test('what always stands before another word', async () => {
    const turns = ['voters', 'leaders', 'schools', 'towns'].map(noun => `Have Quillish ${noun} been told, and when?`)
    expect(discovered(await read(...turns))).toEqual([])
  })

  test('what stands in lines of the house', async () => {
    const line = '\nHarrowpress page http://www.harrow.gov/pressrel/131296.html\n'
    const turns = ['Who is to blame?', 'Nobody.', 'Who will look into it?', 'The inspectors.']
    expect(discovered(await read(...turns.map(words => `${words}${line}And so on.`)))).toEqual([])
  })
})

describe('an exchange', () => {
  const topicsOf = (told: Transcript, i: number): (readonly unknown[])[] =>
    told.exchanges[i]?.topics.map(({ id, main, firm }) => [id, main, firm]) ?? []

  test('that has a topic has the discovered one behind it, where ask and answer name both', async () => {
    const told = await read(...about('Greyfriars'), 'Does Iran own Greyfriars?', 'Iran does not own Greyfriars.')
    expect(topicsOf(told, 2).at(-1)).toEqual(['greyfriars', false, false])
    expect(topicsOf(told, 2)[0]).toEqual(['iran', true, expect.any(Boolean)])
  })

  test('that has a topic has no more where the answer leaves it aside', async () => {
    const told = await read(...about('Greyfriars'), 'Does Iran own Greyfriars?', 'Iran does not.')
    expect(topicsOf(told, 2).map(([id]) => id)).toEqual(['iran'])
  })

  test('that has none has what its question names, as the main one', async () => {
    expect(topicsOf(await read(...about('Greyfriars')), 0)).toEqual([['greyfriars', true, false]])
  })
})

describe('how rare a term is', () => {
  const BACKGROUND = { g: ['|Greyfriars|', '|garden|', '|Gulf|government|'], q: ['', '|quarry|', ''] }

  test.each([
    ['Quillfeather', 7],
    ['Greyfriars', 6],
    ['Gulf', 0],
    ['Government', 0],
    ['floodgate', 7],
    ['garden', 0],
  ])('%s', (key, bits) => {
    expect(rarityOf(key, BACKGROUND)).toBe(bits)
  })
})
