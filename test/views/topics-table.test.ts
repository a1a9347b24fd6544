import { analyze } from '../../src/analyze.ts'
import type { Clarity, Transcript } from '../../src/model/transcript.ts'
import { topicsTable } from '../../src/views/topics-table.ts'
import { screenOf } from './shown.ts'

const MANY = Array.from({ length: 12 }, (_, i) => `QUESTION: What of Burundi, part ${i}?\n\nMR. HALE: Yes.\n`).join(
  '\n',
)

/** A transcript whose answers are judged so, in order. */
async function judged(words: string, labels: readonly Clarity['label'][]): Promise<Transcript> {
  const transcript = await analyze(words)
  const exchanges = transcript.exchanges.map((exchange, i) => ({
    ...exchange,
    answer: exchange.answer && {
      ...exchange.answer,
      clarity: { label: labels[i] ?? 'undetermined', type: null, evidence: [] } as Clarity,
    },
  }))
  return { ...transcript, exchanges }
}

const row = (table: string, topic: string): string =>
  table
    .split('\n')
    .find(line => line.startsWith(topic))
    ?.replace(/\s+/g, ' ') ?? ''

test('how a topic was answered stands in a column for each verdict', async () => {
  const transcript = await judged(MANY, ['clear-reply', 'clear-reply', 'ambivalent', 'clear-non-reply'])
  const table = topicsTable(transcript, screenOf(120))
  expect(table).toMatch(/^Topic +Id +Asked +Firm +✓ +◐ +✗ +\? +Lines$/m)
  expect(row(table, 'Burundi')).toContain('Burundi burundi 12 11 2 1 1 8 ')
})

test('in ASCII where the terminal has no UTF-8', async () => {
  const table = topicsTable(await judged(MANY, []), { ...screenOf(120), unicode: false })
  expect(table).toMatch(/^Topic +Id +Asked +Firm +\+ +~ +x +\? +Lines$/m)
})

test('an id stays in one piece, to be copied', async () => {
  const words = 'QUESTION: Is Jordan’s list of terrorist groups done?\n\nMR. HALE: The terrorist list is not.\n'
  expect(row(topicsTable(await analyze(words), screenOf(80)), 'Jordan')).toContain(' jordan-terrorist-list 1 ')
})

test('of many lines the first nine, and how many more', async () => {
  const table = topicsTable(await judged(MANY, []), screenOf(120))
  expect(row(table, 'Burundi')).toContain('1, 5, 9, 13, 17, 21, 25, 29, 33 and 3 more')
})

test('on a screen of 80 columns the first three', async () => {
  const table = topicsTable(await judged(MANY, []), screenOf(80))
  expect(table.replace(/\s+/g, ' ')).toContain(' 1, 5, 9 and 9 more')
})

const KONFRONTASI = 'QUESTION: Do you see a new Konfrontasi over Sarawak?\n\nMR. HALE: No, and none with Burundi.\n'

test('where a long id leaves no room for names a topic goes by its id, in one piece', async () => {
  const table = topicsTable(await analyze(KONFRONTASI), screenOf(80))
  expect(table).toMatch(/^Id +Asked +Firm +✓ +◐ +✗ +\? +Lines$/m)
  expect(table).toMatch(/^indonesia-malaysia-confrontation +1 /m)
  expect(topicsTable(await analyze(KONFRONTASI), screenOf(100))).toMatch(/^Topic +Id +Asked/m)
})
