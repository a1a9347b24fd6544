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
  expect(stdout).toBe(`3 transcripts, 2 from 2015-12-14 to 2016-01-11, 1 without a date; 6 exchanges, 1
without a topic

Topic        Id       Transcripts  Asked  Firm  ✓  ◐  ✗  ?   With
                                                            parts
Ferries      ferry         2 of 3      3     2  3               3
The harbour  harbour       1 of 3      1     1  1               3
Lamps        lamps         1 of 3      2     1  2               2

Not counted, as most of it is also in a transcript read before: b-corrected.txt
`)
})

test('by month, each that is asked for has a row in every month, and what has no day comes last', async () => {
  const args = ['--by', 'month', '--topic', 'lamps,harbour', '--format', 'csv']
  const { stdout, stderr } = await counts(...FILES, ...args)
  expect(stderr).toBe('presser: Not counted, as most of it is also in a transcript read before: b-corrected.txt\n')
  expect(csvRows(stdout).map(row => row.join(' '))).toEqual([
    'period id label origin transcripts transcripts_in_period asked exchanges_in_period without_topic firm ' +
      'clear_reply ambivalent clear_non_reply undetermined with_parts_transcripts with_parts_asked with_parts_firm',
    '2015-12 lamps Lamps user 0 1 0 2 0 0 0 0 0 0 0 0 0',
    '2015-12 harbour The harbour user 1 1 1 2 0 1 1 0 0 0 1 2 2',
    '2016-01 lamps Lamps user 1 1 2 2 0 1 2 0 0 0 1 2 1',
    '2016-01 harbour The harbour user 0 1 0 2 0 0 0 0 0 0 0 0 0',
    ' lamps Lamps user 0 1 0 2 1 0 0 0 0 0 0 0 0',
    ' harbour The harbour user 0 1 0 2 1 0 0 0 0 0 1 1 1',
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
  const nothing = { transcripts: 0, asked: 0, firm: 0, answers: none }
  const lamps = {
    id: 'lamps',
    label: 'Lamps',
    origin: 'user',
    ...nothing,
    withParts: nothing,
    parts: [],
  }
  const all = { transcripts: 1, asked: 2, firm: 1, answers: { ...none, 'clear-reply': 2 } }
  const asked = { ...lamps, ...all, withParts: all, parts: [] }
  const inAll = { transcripts: 1, exchanges: 2, withoutTopic: 0 }
  expect(JSON.parse(stdout)).toEqual({
    schema: 'presser-topic-counts/1',
    by: 'year',
    from: '2015-12-14',
    to: '2016-01-11',
    undated: 1,
    periods: [
      { ...inAll, period: '2015', topics: [lamps] },
      { ...inAll, period: '2016', topics: [asked] },
      { ...inAll, withoutTopic: 1, period: null, topics: [lamps] },
    ],
    duplicates: ['b-corrected.txt'],
    withoutTurns: [],
    failed: [],
  })
})

test('the months add up to the whole', async () => {
  const run = async (by: string) => {
    const { stdout } = await presser(['topics', '-r', TRANSCRIPTS, '--by', by, '--json'])
    return JSON.parse(stdout) as {
      periods: {
        exchanges: number
        topics: { id: string; asked: number; withParts: { asked: number }; firm: number }[]
      }[]
    }
  }
  const sums = ({ periods }: Awaited<ReturnType<typeof run>>) => {
    const topics = new Map<string, number[]>()
    for (const { id, asked, withParts, firm } of periods.flatMap(period => period.topics)) {
      const [a = 0, b = 0, c = 0] = topics.get(id) ?? []
      topics.set(id, [a + asked, b + withParts.asked, c + firm])
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

test('what an earlier run said of duplicates does not count, only what is read now', async () => {
  const stored = await counts('b.txt', 'b-corrected.txt', '--format', 'ndjson')
  const [, corrected] = stored.stdout.split('\n')
  const folder = folderWith({ 'stored.ndjson': stored.stdout, 'corrected.json': corrected ?? '' })
  const run = (file: string) =>
    counts(join(folder, file), '--from', 'presser', '--by', 'day', '--topic', 'lamps', '--json')
  const [both, alone] = [await run('stored.ndjson'), await run('corrected.json')]
  expect(JSON.parse(both.stdout)).toMatchObject({ periods: [{ transcripts: 1 }], duplicates: ['b-corrected.txt'] })
  expect(JSON.parse(alone.stdout)).toMatchObject({ periods: [{ transcripts: 1 }], duplicates: [] })
})

test('briefings of two days are both counted, even where half of what is said is the same', async () => {
  const folder = folderWith({
    'monday.txt': JANUARY,
    'tuesday.txt': JANUARY.replace('January 11', 'January 12').replace('Sunday night', 'a day to be named'),
    'monday-corrected.txt': JANUARY.replace('Sunday night', 'Sunday, or on Monday'),
  })
  const { stdout } = await counts('-r', folder, '--by', 'day')
  expect(stdout).toBe(`2 transcripts from 2016-01-11 to 2016-01-12; 4 exchanges, 0 without a topic

Day         Topic  Id     Transcripts  Asked  Firm  ✓  ◐  ✗  ?   With
                                                                parts
2016-01-11  Lamps  lamps       1 of 1      2     1  2               2
2016-01-12  Lamps  lamps       1 of 1      2     1  2               2

Not counted, as most of it is also in a transcript read before:
${join(folder, 'monday.txt')}
`)
})

test('parts of parts are counted with the topic, and a period without topics says so', async () => {
  const folder = folderWith({
    'deep.yaml': `topics:
  - {id: sea, label: The sea, phrases: [seaside]}
  - {id: harbour, label: The harbour, broader: sea, phrases: [harbour]}
  - {id: ferry, label: Ferries, broader: harbour, phrases: [ferry]}
`,
  })
  const only = ['--only-topics', join(folder, 'deep.yaml')]
  const { stdout } = await presser(['topics', 'a.txt', 'b.txt', '--by', 'month', ...only], {
    cwd,
    env: { COLUMNS: '80' },
  })
  expect(stdout).toBe(`2 transcripts from 2015-12-14 to 2016-01-11; 4 exchanges, 2 without a topic

Month    Topic        Id         Transcripts  Asked  Firm  ✓  ◐  ✗  ?   With
                                                                       parts
2015-12  Ferries      ferry           1 of 1      2     1  2               2
         The harbour  harbour         1 of 1      1     1  1               2
         The sea      sea             0 of 1                               2
2016-01               no topics       0 of 1
`)
  const named = await presser(['topics', 'a.txt', 'b.txt', '--by', 'all', '--topic', 'sea,ferry', ...only], { cwd })
  expect(named.stdout).toMatch(/\n\nParts of sea: ferry 2, harbour 1\n$/)
})

test('what has no turns is named and not counted', async () => {
  const folder = folderWith({ 'notes.txt': 'Buy bread, milk and lamps.\n' })
  const { stdout } = await counts('a.txt', join(folder, 'notes.txt'), '--by', 'all', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    periods: [{ transcripts: 1 }],
    withoutTurns: [join(folder, 'notes.txt')],
  })
})

test('what could not be read is named, even where it is all there was', async () => {
  const { stdout, code } = await counts('none.txt', 'gone.txt', '--by', 'all', '--json')
  expect([code, JSON.parse(stdout)]).toMatchObject([1, { periods: [], failed: ['none.txt', 'gone.txt'] }])
  const table = await counts('none.txt', 'gone.txt', '--by', 'all')
  expect([table.code, table.stdout]).toEqual([1, ''])
})

test('discovered topics are counted where they are named', async () => {
  const folder = folderWith({
    'river.txt': briefing(
      'May 2, 2016',
      'Who pays for the river ferry?',
      'The river ferry is free.',
      'Is the river ferry safe?',
      'The river ferry is.',
    ),
  })
  const run = async (...args: string[]) => {
    const { stdout } = await presser(['topics', join(folder, 'river.txt'), '--by', 'all', '--json', ...args], { cwd })
    const { periods } = JSON.parse(stdout) as { periods: { topics: { id: string; origin: string; asked: number }[] }[] }
    return periods.flatMap(({ topics }) => topics.map(({ id, origin, asked }) => [id, origin, asked]))
  }
  expect(await run()).toEqual([])
  expect(await run('--topic', 'river-ferry')).toEqual([['river-ferry', 'discovered', 2]])
})
