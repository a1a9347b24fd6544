import { analyze } from '../../src/index.ts'
import { TOPICS } from '../../src/lexicon/topics/index.ts'
import { TOPIC_CASES } from './topic-cases.ts'

const tagged = async (sentence: string): Promise<string[]> => {
  const { topics } = await analyze(`QUESTION: ${sentence}\n\nMR. HALE: I see.\n`)
  return topics.map(({ id }) => id)
}

describe('the catalogue', () => {
  test('has unique ids that are ids, and broader topics that exist', () => {
    const ids = TOPICS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
    expect(TOPICS.filter(({ broader }) => broader !== null && !ids.includes(broader))).toEqual([])
    expect(ids.length).toBeGreaterThanOrEqual(40)
  })

  test('gives every topic two cases and a near miss', () => {
    const poor = TOPICS.filter(({ id }) => {
      const cases = TOPIC_CASES.find(row => row.id === id)
      return !cases || cases.yes.length < 2 || cases.no.length < 1
    })
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  test('needs a context wherever a phrase is weak', () => {
    expect(
      TOPICS.filter(({ weak, needs }) => (weak === undefined) !== (needs === undefined)).map(({ id }) => id),
    ).toEqual([])
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
