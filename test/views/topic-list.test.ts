import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { openAreas } from '../../src/catalogue/areas.ts'
import { type ListedTopic, topicCard, topicJson, topicListTable } from '../../src/views/topic-list.ts'
import { screenOf } from './shown.ts'

const topic = (id: string, broader: string | null, fields: Partial<ListedTopic> = {}): ListedTopic => ({
  id,
  label: `The ${id}`,
  definition: '',
  broader,
  phrases: [id],
  origin: 'user',
  area: null,
  ...fields,
})

const CATALOGUE = openAreas().flatMap(({ title, topics }) =>
  topics.map((entry): ListedTopic => ({ ...entry, origin: 'catalogue', area: title })),
)

const rowsOf = (topics: readonly ListedTopic[], width: number): string[] =>
  topicListTable(topics, screenOf(width)).split('\n').slice(1)

test('what is a part of a topic stands under it, indented', () => {
  const topics = [
    topic('quay', 'port'),
    topic('port', null, { code: 1007 }),
    topic('road', null),
    topic('crane', 'quay'),
  ]
  expect(topicListTable(topics, screenOf(80)).split('\n')).toEqual([
    expect.stringMatching(/^Id +Topic +Phrases +Code$/),
    expect.stringMatching(/^port +The port +1 +1007$/),
    expect.stringMatching(/^quay +The quay +1$/),
    expect.stringMatching(/^crane +The crane +1$/),
    expect.stringMatching(/^road +The road +1$/),
  ])
  expect(rowsOf(topics, 80).map(row => row.indexOf('The'))).toEqual([7, 9, 11, 7])
})

test('topics that are parts of each other are told once', () => {
  const topics = [topic('road', null), topic('hen', 'egg'), topic('egg', 'hen'), topic('lone', 'gone')]
  expect(rowsOf(topics, 80).map(row => row.split(' ')[0])).toEqual(['road', 'lone', 'hen', 'egg'])
})

describe.each([60, 80, 132])('the catalogue at %i columns', width => {
  const rows = rowsOf(CATALOGUE, width)

  test('fits, with every id in one piece', () => {
    expect(rows.filter(row => stringWidth(row) > width)).toEqual([])
    const ids = rows.map(row => row.split(' ')[0]).filter(id => id !== '')
    expect(ids.sort()).toEqual(CATALOGUE.map(({ id }) => id).sort())
  })

  test('has a topic in two lines at most, or in three where there is no room', () => {
    const starts = rows.flatMap((row, i) => (row.startsWith(' ') ? [] : [i]))
    const heights = starts.map((start, i) => (starts[i + 1] ?? rows.length) - start)
    expect(Math.max(...heights)).toBeLessThanOrEqual(width < 80 ? 3 : 2)
  })

  test('has cards that fit', () => {
    const cards = CATALOGUE.map(own => topicCard(own, { topics: CATALOGUE, screen: screenOf(width) }))
    expect(cards.flatMap(card => card.split('\n')).filter(line => stringWidth(line) > width)).toEqual([])
  })
})

test('each field of its JSON is described', () => {
  const page = readFileSync(join(__dirname, '../../docs/json-format.md'), 'utf8')
  const section = /^## The catalogue\n([\s\S]*?)^## /m.exec(page)?.[1] ?? ''
  expect(Object.keys(topicJson(topic('port', null))).filter(field => !section.includes(`\`${field}\``))).toEqual([])
})

test('words that open a sentence to patterns are in it, and on the card', () => {
  const strike = topic('strike', null, { match: ['(docker|pilot) #Verb out'], gate: ['walked out'] })
  expect(topicJson(strike)).toMatchObject({ match: ['(docker|pilot) #Verb out'], gate: ['walked out'] })
  expect(topicJson(topic('port', null)).gate).toEqual([])
  expect(topicCard(strike, { topics: [strike], screen: screenOf(80) })).toContain(
    'The words that open a sentence to them\n  walked out',
  )
})
