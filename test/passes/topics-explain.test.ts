import { analyze } from '../../src/analyze.ts'
import { chosenCatalogues } from '../../src/catalogue/index.ts'
import type { TopicEntry } from '../../src/index.ts'
import { type Explanation, explainTopic } from '../../src/passes/topics/explain.ts'

const topic = (id: string, fields: Partial<TopicEntry>): TopicEntry => ({
  id,
  label: id,
  definition: '',
  broader: null,
  phrases: [],
  ...fields,
})

const ENTRIES = [
  topic('iran', { phrases: ['Iran'] }),
  topic('iran-deal', { broader: 'iran', phrases: ['Iran deal'] }),
  topic('libya', { phrases: ['Libya'] }),
  topic('aid-to-libya', { phrases: ['aid to Libya'] }),
  topic('egypt', { phrases: ['Egypt'] }),
  topic('list', { phrases: ['Harrow list'], weak: ['the list', 'list'], needs: ['Jordan', 'Amman'] }),
  topic('roll', { weak: ['the list'], needs: ['Harrow'], within: 'turn' }),
]

/** Why a briefing of one exchange has a topic, or has it not. */
async function explained(id: string, question: string, answer: string): Promise<Explanation> {
  const words = `Daily Press Briefing\n\nQUESTION: ${question}\n\nMR. HALE: ${answer}\n`
  const choice = { onlyTopics: ENTRIES }
  return explainTopic(await analyze(words, choice), { id, catalogues: chosenCatalogues(choice) })
}

const nearMisses = ({ mentions }: Explanation) =>
  mentions.flatMap(({ text, refused, countsFor }) => (refused === null ? [] : [{ text, refused, countsFor }]))

describe('an exchange that only mentions a topic has a reason', () => {
  const HOLDS = 'Egypt is ready. Egypt will help, and the Iran deal holds.'
  const long = 'We have been very clear about where we stand and what we want to see happen. '.repeat(12)

  test.each<readonly [why: string | null, id: string, question: string, answer: string]>([
    ['passing', 'libya', 'Is there a plan for Egypt?', `Yes, like we did with Libya. ${long}`],
    ['covered', 'iran', 'What of the Iran deal?', 'It holds.'],
    ['covered', 'libya', 'Egypt, Egypt! Will Egypt sign?', 'No, and aid to Libya has to wait.'],
    ['answer', 'libya', 'Is there a plan for Egypt?', `Yes. ${long} And so in Libya.`],
    ['less', 'libya', 'Libya asks for aid. Is Egypt ready?', HOLDS],
    ['part', 'iran', 'Is the Iran deal dead? Will Iran leave the Iran deal?', 'The Iran deal holds, and Iran knows.'],
    [null, 'iran', 'What of Iran and the Iran deal?', 'Iran, Iran, Iran. Iran it is.'],
    [null, 'egypt', 'What of Libya and Egypt?', HOLDS],
    [null, 'libya', 'What of Libya and Egypt?', HOLDS],
  ])('%s: %s in "%s"', async (why, id, question, answer) => {
    const { exchanges } = await explained(id, question, answer)
    expect(exchanges.map(exchange => exchange.why)).toEqual([why])
    expect(exchanges[0]?.status === 'mentioned').toBe(why !== null)
  })

  test('the country of the briefing', async () => {
    const words = [
      'QUESTION: Prime Minister, is Australia ready? Will Canberra and Melbourne be?',
      'PRIME MINISTER: Good for Australia. Australians know that Australia is ready.',
    ].join('\n\n')
    const catalogues = chosenCatalogues({})
    const { exchanges } = await explainTopic(await analyze(words), { id: 'australia', catalogues })
    expect(exchanges).toEqual([{ id: 'x1', status: 'mentioned', firm: false, why: 'home' }])
  })

  test('a discovered topic beside others', async () => {
    const words = [
      'QUESTION: Who pays for the river ferry?',
      'MR. HALE: The river ferry is free.',
      'QUESTION: Is the river ferry safe?',
      'MR. HALE: The river ferry is.',
      'QUESTION: Will Burundi buy the river ferry?',
      'MR. HALE: No news on Burundi.',
    ].join('\n\n')
    const { exchanges } = await explainTopic(await analyze(words), {
      id: 'river-ferry',
      catalogues: chosenCatalogues({}),
    })
    expect(exchanges.map(({ status, why }) => [status, why])).toEqual([
      ['main', null],
      ['main', null],
      ['mentioned', 'known'],
    ])
  })
})

describe('near misses', () => {
  test('within a longer mention that counts are left out', async () => {
    const { mentions } = await explained('list', 'Is Jordan done?', 'With the list.')
    expect(mentions.map(({ text, refused }) => [text, refused])).toEqual([['the list', null]])
  })

  test('what a weak phrase needs is told', async () => {
    const explanation = await explained('list', 'Is it done?', 'Not the list.')
    expect(explanation).toMatchObject({ needs: ['Jordan', 'Amman'], within: 'exchange' })
    expect(nearMisses(explanation)).toEqual([
      { text: 'the list', refused: 'needs', countsFor: null },
      { text: 'list', refused: 'needs', countsFor: null },
    ])
  })

  test('the topic that the words count for instead', async () => {
    const explanation = await explained('list', 'Is it done?', 'Harrow has the list.')
    expect(nearMisses(explanation)[0]).toEqual({ text: 'the list', refused: 'needs', countsFor: 'roll' })
  })

  test('words that count for a topic of the catalogue may count for the user’s as well', async () => {
    const choice = { topics: [topic('own', { phrases: ['Harrow roll'], weak: ['condolences'], needs: ['Harrow'] })] }
    const words = [
      'QUESTION: What of the Harrow roll?',
      'MR. HALE: I see.',
      'QUESTION: Will Pakistan have our condolences?',
      'MR. HALE: No.',
    ]
    const briefing = await analyze(words.join('\n\n'), choice)
    const explained = await explainTopic(briefing, { id: 'own', catalogues: chosenCatalogues(choice) })
    expect(explained.mentions.map(({ text, refused }) => [text, refused])).toEqual([
      ['Harrow roll', null],
      ['condolences', null],
    ])
    const theirs = briefing.topics.find(({ id }) => id === 'pakistan-us-aid')
    expect(theirs?.mentions.map(({ text }) => text)).toEqual(['condolences'])
  })

  test.each<readonly [words: string, refused: 'bearer' | null]>([
    ['Go ahead, Jordan. This is about Israel.', 'bearer'],
    ['Jordan Ashe wrote about Israel.', 'bearer'],
    ['They met in West Jordan, Utah, with Israel’s envoy.', 'bearer'],
    ['Jordan agrees with Israel.', null],
  ])('who or what else bears a country’s name, as for places: %s', async (words, refused) => {
    const briefing = await analyze(`QUESTION: What of Syria?\n\nMR. HALE: ${words}\n`)
    const explanation = await explainTopic(briefing, { id: 'jordan', catalogues: chosenCatalogues({}) })
    expect(explanation.mentions.map(mention => [mention.text, mention.refused])).toEqual([['Jordan', refused]])
    expect(briefing.places.some(({ id }) => id === 'JO')).toBe(refused === null)
  })
})
