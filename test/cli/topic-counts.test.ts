import { join } from 'node:path'
import { csvRows } from './csv-rows.ts'
import { folderWith, linesOf, presser, TRANSCRIPTS } from './presser.ts'

const OWN = `topics:
  - id: harbour
    label: The harbour
    phrases: [harbour]
  - id: ferry
    label: Ferries
    broader: harbour
    phrases: [ferry]
  - id: lamps
    label: Lamps
    phrases: [street lamp]
`

const briefing = (day: string, ...said: string[]): string =>
  [
    'Daily Press Briefing',
    day,
    ...said.map((words, i) => `${i % 2 === 0 ? 'QUESTION' : 'MR HARLOW'}: ${words}`),
    '',
  ].join('\n\n')

const DECEMBER = briefing(
  'December 14, 2015',
  'When will the ferry sail again after the strike of the pilots?',
  'The ferry will sail again at noon on Friday, once the pilots are back.',
  'Who dredges the harbour, and who pays for the dredging this winter?',
  'The town dredges the harbour, and the town pays for all of it.',
)
const JANUARY = briefing(
  'January 11, 2016',
  'Will every street lamp in the old town be lit before the fair begins?',
  'Every street lamp will be lit by the end of this week, all of them.',
  'And is the mayor still in the mountains with her family at this hour?',
  'She is in the mountains, and she will be back with us on Sunday night.',
)
const UNDATED = briefing(
  '',
  'Where is the mayor?',
  'She is in the mountains.',
  'Is the ferry full?',
  'The ferry is full.',
)

const cwd = folderWith({
  'own.yaml': OWN,
  'a.txt': DECEMBER,
  'b.txt': JANUARY,
  'b-corrected.txt': JANUARY.replace('Sunday', 'Monday'),
  'c.txt': UNDATED,
})

const counts = (...args: string[]) =>
  presser(['topics', '--only-topics', 'own.yaml', ...args], { cwd, env: { COLUMNS: '80' } })
const FILES = ['a.txt', 'b.txt', 'b-corrected.txt', 'c.txt']

test('over all transcripts, each topic is counted once an exchange, and with its parts', async () => {
  const { stdout, stderr, code } = await counts(...FILES, '--by', 'all')
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).toBe(`3 transcripts, 2015-12-14 to 2016-01-11; 6 exchanges, 1 without a topic

Topic        Id           In  Asked   With  Firm  ✓  ◐  ✗  ?
                                     parts
Ferries      ferry    2 of 3      3      3     2  3
Lamps        lamps    1 of 3      2      2     1  2
The harbour  harbour  1 of 3      1      3     1  1

Not counted, as they are in others: b-corrected.txt
`)
})

test('by month, each that is asked for has a row in every month, and what has no day comes last', async () => {
  const { stdout } = await counts(...FILES, '--by', 'month', '--topic', 'lamps,ferry', '--format', 'csv')
  expect(csvRows(stdout).map(row => row.join(' '))).toEqual([
    'period id label origin transcripts of_transcripts asked of_exchanges with_parts firm clear_reply ambivalent clear_non_reply undetermined',
    '2015-12 lamps Lamps user 0 1 0 2 0 0 0 0 0 0',
    '2015-12 ferry Ferries user 1 1 2 2 2 1 2 0 0 0',
    '2016-01 lamps Lamps user 1 1 2 2 2 1 2 0 0 0',
    '2016-01 ferry Ferries user 0 1 0 2 0 0 0 0 0 0',
    ' lamps Lamps user 0 1 0 2 0 0 0 0 0 0',
    ' ferry Ferries user 1 1 1 2 1 1 1 0 0 0',
  ])
})

test('one that is named twice has one row', async () => {
  const { stdout } = await counts(
    'a.txt',
    '--by',
    'all',
    '--topic',
    'ferry,ferry',
    '--topic',
    'ferry',
    '--format',
    'csv',
  )
  expect(csvRows(stdout)).toHaveLength(2)
})

test('what one transcript discovers and another has as its own is counted there alone, in either order', async () => {
  const told = briefing(
    'May 2, 2016',
    'Who pays for the river ferry?',
    'The river ferry is free.',
    'Is the river ferry safe?',
    'The river ferry is.',
  )
  const both = folderWith({ 'plain.txt': told })
  const own = folderWith({
    'presser.topics.yaml': 'topics:\n  - id: river-ferry\n    label: Ours\n    phrases: [river ferry]\n',
    'own.txt': told.replace('May 2', 'May 9'),
  })
  const paths = [join(both, 'plain.txt'), join(own, 'own.txt')]
  for (const files of [paths, paths.toReversed()]) {
    const { stdout } = await presser(['topics', ...files, '--by', 'day', '--json'], { cwd })
    const { periods } = JSON.parse(stdout) as { periods: { period: string; topics: { id: string; label: string }[] }[] }
    const days = periods.map(({ period, topics }) => [period, topics.filter(({ id }) => id === 'river-ferry').length])
    expect(days).toContainEqual(['2016-05-09', 1])
    expect(days).not.toContainEqual(['2016-05-02', 1])
  }
})

test('as JSON, it says what was left out', async () => {
  const { stdout } = await counts(...FILES, '--by', 'year', '--topic', 'lamps', '--json')
  const none = { 'clear-reply': 0, ambivalent: 0, 'clear-non-reply': 0, undetermined: 0 }
  const lamps = {
    id: 'lamps',
    label: 'Lamps',
    origin: 'user',
    transcripts: 0,
    asked: 0,
    withParts: 0,
    firm: 0,
    answers: none,
  }
  const asked = { ...lamps, transcripts: 1, asked: 2, withParts: 2, firm: 1, answers: { ...none, 'clear-reply': 2 } }
  const inAll = { transcripts: 1, exchanges: 2, withoutTopic: 0 }
  expect(JSON.parse(stdout)).toEqual({
    schema: 'presser-topic-counts/1',
    by: 'year',
    from: '2015-12-14',
    to: '2016-01-11',
    periods: [
      { ...inAll, period: '2015', topics: [lamps] },
      { ...inAll, period: '2016', topics: [asked] },
      { ...inAll, withoutTopic: 1, period: null, topics: [lamps] },
    ],
    duplicates: ['b-corrected.txt'],
  })
})

test('the months add up to the whole', async () => {
  const run = async (by: string) => {
    const { stdout } = await presser(['topics', '-r', TRANSCRIPTS, '--by', by, '--json'])
    return JSON.parse(stdout) as {
      periods: { exchanges: number; topics: { id: string; asked: number; withParts: number; firm: number }[] }[]
    }
  }
  const sums = ({ periods }: Awaited<ReturnType<typeof run>>) => {
    const topics = new Map<string, number[]>()
    for (const { id, asked, withParts, firm } of periods.flatMap(period => period.topics)) {
      const [a = 0, b = 0, c = 0] = topics.get(id) ?? []
      topics.set(id, [a + asked, b + withParts, c + firm])
    }
    return { exchanges: periods.reduce((sum, period) => sum + period.exchanges, 0), topics }
  }
  const [whole, months] = [sums(await run('all')), sums(await run('month'))]
  expect(months).toEqual(whole)
  expect(whole.topics.size).toBeGreaterThan(20)
})

test.each([
  [['--by', 'week'], "option '--by <period>' argument 'week' is invalid. Allowed choices are all, year, month, day"],
  [['--by', 'month', '--format', 'ndjson'], 'counts have no --format ndjson; use table, json or csv'],
  [['--by', 'month', '--topic', 'lamp'], 'unknown topic "lamp"; did you mean lamps?'],
])('%j is refused', async (args, reason) => {
  const { code, stdout, stderr } = await counts('a.txt', ...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(linesOf(stderr)[0]).toContain(reason)
})

test('an input that cannot be read is told, and the others are counted', async () => {
  const { code, stdout, stderr } = await counts('a.txt', join('none', 'd.txt'), '--by', 'all')
  expect(code).toBe(1)
  expect(stderr).toContain('d.txt')
  expect(stdout).toContain('1 transcript of 2015-12-14; 2 exchanges')
})
