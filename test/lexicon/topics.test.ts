import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { openAreas } from '../../src/catalogue/areas.ts'
import { ownCatalogue } from '../../src/catalogue/index.ts'
import { analyze } from '../../src/index.ts'

/** What one topic must and must not tag; each sentence is a whole turn, and written for this test. */
interface TopicCase {
  /** The topic, by its id in the catalogue. */
  readonly id: string
  /** Turns that must be tagged with it. */
  readonly yes: readonly string[]
  /** Near misses: turns that must not be tagged with it, whatever else they are tagged with. */
  readonly no: readonly string[]
}

const CASES = join(__dirname, 'cases')
const TOPIC_CASES = readdirSync(CASES).flatMap(
  (name): TopicCase[] => parse(readFileSync(join(CASES, name), 'utf8')) as TopicCase[],
)

const topics = openAreas().flatMap(area => area.topics)

const tagged = async (sentence: string): Promise<string[]> => {
  const { topics: found } = await analyze(`QUESTION: ${sentence}\n\nMR. HALE: I see.\n`)
  return found.map(({ id }) => id)
}

describe('the catalogue', () => {
  // What is wrong in a file fails the build, and with it this import: ids, broader topics, phrases, contexts.
  test('is compiled whole', () => {
    expect(ownCatalogue().topics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id))
    expect(topics.length).toBeGreaterThanOrEqual(220)
  })

  test('says nothing twice of what a topic needs, or is refused by', () => {
    const twice = topics.flatMap(({ id, needs = [], not = [] }) =>
      [needs, not].flatMap(list => list.filter((row, i) => list.indexOf(row) < i).map(row => `${id}: ${row}`)),
    )
    expect(twice).toEqual([])
  })

  test('gives every topic two cases and a near miss', () => {
    const poor = topics.filter(({ id }) => {
      const cases = TOPIC_CASES.find(row => row.id === id)
      return !cases || cases.yes.length < 2 || cases.no.length < 1
    })
    expect(poor.map(({ id }) => id)).toEqual([])
  })
})

const rows = TOPIC_CASES.flatMap(({ id, yes, no }) => [
  ...yes.map(sentence => ({ id, sentence, tags: true })),
  ...no.map(sentence => ({ id, sentence, tags: false })),
])

describe('tagging', () => {
  test.each(rows)('$id $tags: $sentence', async ({ id, sentence, tags }) => {
    expect((await tagged(sentence)).includes(id)).toBe(tags)
  })
})

test('docs/topics.md is what the catalogue makes it: npm run docs:topics', () => {
  const { topicsPage } = require('../../.build/topics-doc.cjs') as { topicsPage: () => string }
  expect(readFileSync(join(__dirname, '../../docs/topics.md'), 'utf8')).toBe(topicsPage())
})
