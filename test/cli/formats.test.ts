import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Document } from '../../src/model/document.ts'
import { csvRows } from './csv-rows.ts'
import { BRIEFING, folderWith, linesOf, presser, start, TRANSCRIPTS } from './presser.ts'

const ASTRAL = [
  '\u{1F4F0}\u{1D54A} Daily Press Briefing',
  'MR HARLOW: Good \u{1F600} afternoon to the ISSG.',
  'QUESTION: Is the ISSG \u{1F30D} meeting? And when? (Laughter.)',
  'MR HARLOW: Yes, on Friday.',
  '',
].join('\n\n')

const cwd = folderWith({
  'a.txt': BRIEFING,
  'b.txt': BRIEFING.replace('HARLOW: Yes', 'HARLOW: "Yes"'),
  'empty.txt': '',
  'astral.txt': ASTRAL,
})

async function jsonOf(...args: readonly string[]) {
  return JSON.parse((await presser(args, { cwd })).stdout)
}

const briefly = ({ source, turns, error }: Document & { error?: { message: string } }) =>
  `${source.path}: ${error ? 'error' : `${turns.length} turns`}`

const COMMANDS = ['analyze', 'turns', 'exchanges', 'topics']

describe('json', () => {
  test.each(COMMANDS)('presser %s: one document for one input', async command => {
    const document = await jsonOf(command, '--json', 'a.txt')
    expect(document).toEqual(await jsonOf(command, '--format', 'json', 'a.txt'))
    expect([document.schema, document.source.path, document.exchanges.length, document.text]).toEqual([
      'presser/1',
      'a.txt',
      2,
      null,
    ])
  })

  test('an array for several, with an error in the place of what failed', async () => {
    const documents: Document[] = await jsonOf('turns', '--json', 'a.txt', 'empty.txt', 'missing.txt', 'b.txt')
    expect(documents.map(briefly)).toEqual([
      'a.txt: 5 turns',
      'empty.txt: error',
      'missing.txt: error',
      'b.txt: 5 turns',
    ])
    expect(documents[1]).toEqual({
      schema: 'presser/1',
      source: { id: null, path: 'empty.txt' },
      error: { message: expect.stringContaining('empty'), line: null },
    })
  })

  test('an array also where all inputs fail', async () => {
    const documents: Document[] = await jsonOf('turns', '--json', 'empty.txt', 'missing.txt')
    expect(documents.map(briefly)).toEqual(['empty.txt: error', 'missing.txt: error'])
  })

  test('the same input gives the same bytes', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => presser(['analyze', '--json', 'a.txt', 'b.txt'], { cwd })),
    )
    expect(first).toEqual(second)
  })
})

describe('ndjson', () => {
  test('a document a line, in the order of the inputs', async () => {
    const { stdout } = await presser(['turns', '--format', 'ndjson', 'b.txt', 'empty.txt', 'a.txt'], { cwd })
    const documents: Document[] = linesOf(stdout).map(line => JSON.parse(line))
    expect(documents.map(briefly)).toEqual(['b.txt: 5 turns', 'empty.txt: error', 'a.txt: 5 turns'])
    expect(documents[0]).toEqual(await jsonOf('turns', '--json', 'b.txt'))
  })

  test('from ndjson: streamed, a document for each line before the next is there, with its id', async () => {
    const child = start(['analyze', '--from', 'ndjson', '--format', 'ndjson', '-'])
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of ['first', '2', 'dritte-ä']) {
      child.stdin.write(`${JSON.stringify({ id, text: BRIEFING })}\n`)
      const { source, turns } = JSON.parse((await answers.next()).value)
      expect([source.id, source.path, turns.length]).toEqual([id, null, 5])
    }
    child.stdin.end()
    expect((await answers.next()).done).toBe(true)
  })

  test.each([
    { what: 'a number for an id', line: JSON.stringify({ id: 7, text: BRIEFING }), id: '7' },
    { what: 'no id', line: JSON.stringify({ text: BRIEFING }), id: null },
    { what: 'a byte order mark', line: `\uFEFF${JSON.stringify({ id: 'x', text: BRIEFING })}`, id: 'x' },
    { what: 'a line break of Windows', line: `${JSON.stringify({ id: 'x', text: BRIEFING })}\r`, id: 'x' },
    { what: 'a line separator in the text', line: JSON.stringify({ id: 'x', text: `\u2028${BRIEFING}` }), id: 'x' },
    { what: 'blank lines around', line: `\n \n${JSON.stringify({ id: 'x', text: BRIEFING })}\n`, id: 'x' },
  ])('from ndjson: $what', async ({ line, id }) => {
    const { code, stdout } = await presser(['turns', '--from', 'ndjson', '--json'], { input: line })
    const [document, ...others] = JSON.parse(stdout)
    expect([code, document.source.id, document.turns.length, others]).toEqual([0, id, 5, []])
  })
})

describe('csv', () => {
  test.each(['turns', 'exchanges', 'topics'] as const)('presser %s: a row for each, below one head', async command => {
    const { code, stdout } = await presser([command, '--format', 'csv', 'a.txt', 'missing.txt', 'b.txt'], { cwd })
    const [head, ...rows] = csvRows(stdout)
    const documents: Document[] = [await jsonOf(command, '--json', 'a.txt'), await jsonOf(command, '--json', 'b.txt')]
    const expected = documents.flatMap(document => document[command].map(({ id }) => [document.source.path, id]))
    expect(head?.slice(0, 3)).toEqual(['source', 'date', 'id'])
    expect(rows.map(row => [row[0], row[2]])).toEqual(expected)
    expect(rows.filter(row => row.length !== head?.length)).toEqual([])
    expect([code, expected.length > 1]).toEqual([1, true])
  })

  test.each(readdirSync(TRANSCRIPTS))('%s has a row a turn, of as many cells as the head', async name => {
    const path = join(TRANSCRIPTS, name)
    const [head, ...rows] = csvRows((await presser(['turns', '--format', 'csv', path])).stdout)
    const { turns }: Document = await jsonOf('turns', '--json', path)
    expect(rows.map(row => row[2])).toEqual(turns.map(({ id }) => id))
    expect(rows.filter(row => row.length !== head?.length)).toEqual([])
  })

  test.each(['"No", he said, twice.', 'He paused.\n\nThen he left.', 'One line\nand the next', 'a, b', '"', ' “so” '])(
    'the words %j come back as they were',
    async said => {
      const input = `MR HARLOW: ${said}\n\nQUESTION: Why?\n\nMR HARLOW: Ask him.\n`
      const { stdout } = await presser(['turns', '--format', 'csv'], { input })
      expect(csvRows(stdout).map(row => row.at(-1))).toEqual(['text', said.trim(), 'Why?', 'Ask him.'])
    },
  )
})

describe('summary', () => {
  test.each([
    { format: 'md', head: /^# Daily Press Briefing\n/, topic: /^## International Syria Support Group/m },
    { format: 'text', head: /^Daily Press Briefing\n/, topic: /^International Syria Support Group/m },
  ])('$format: the topic, the question and the answer', async ({ format, head, topic }) => {
    const { code, stdout } = await presser(['summary', '--format', format, 'a.txt'], { cwd })
    expect(stdout).toMatch(head)
    expect(stdout).toMatch(topic)
    expect(stdout).toContain('“Will the ISSG meet on Friday?” (a reporter, t2, line 5)')
    expect(code).toBe(0)
  })

  test('json: a schema of its own, an array for several', async () => {
    const [one, failed] = await jsonOf('summary', '--json', 'a.txt', 'missing.txt')
    expect(one.schema).toBe('presser-summary/1')
    expect(
      one.topics.map(({ id, asked, answered }: Record<string, unknown>) => ({ id, asked, answered })),
    ).toContainEqual({
      id: 'issg',
      asked: 2,
      answered: 2,
    })
    expect(briefly(failed)).toBe('missing.txt: error')
    expect(await jsonOf('summary', '--format', 'json', 'a.txt')).toEqual(one)
  })

  test('--topic: that topic alone', async () => {
    const { topics } = await jsonOf('summary', '--json', '--topic', 'issg', join(TRANSCRIPTS, 'state-syria-talks.txt'))
    expect(topics.map(({ id }: { id: string }) => id)).toEqual(['issg'])
  })
})

describe('summary: topics and length', () => {
  const syria = join(TRANSCRIPTS, 'state-syria-talks.txt')

  test('--topic may be given several times', async () => {
    const { topics } = await jsonOf('summary', '--json', '--topic', 'iran', '--topic', 'issg', syria)
    expect(topics.map(({ id }: { id: string }) => id)).toEqual(['iran', 'issg'])
  })

  test('--length short fits on a page, and names what it leaves out', async () => {
    const { stdout } = await presser(['summary', '--length', 'short', '--format', 'text', syria])
    expect(stdout.split('\n').length).toBeLessThan(64)
    expect(stdout).toMatch(/^Also: [\s\S]*Burundi\s\(1\)/m)
  })

  test('several inputs: one summary, in order of date', async () => {
    const { stdout } = await presser(['summary', '--format', 'text', syria, join(TRANSCRIPTS, 'pentagon-press.txt')])
    expect(stdout).toMatch(/^2 briefings\n/)
    expect(stdout.indexOf('12 November 2015')).toBeLessThan(stdout.indexOf('14 December 2015'))
  })

  test('json of several: each is compared with the one before it', async () => {
    const [first, second] = await jsonOf('summary', '--json', 'a.txt', 'b.txt')
    expect([first.since, second.since.path]).toEqual([null, 'a.txt'])
  })
})

/** Every span of some JSON beside the words it is said to hold; those of a turn are its segments. */
function slices(value: unknown, characters: readonly string[]): { slice: string; words: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const { span, segments, ...rest } = value as Record<string, unknown> & { span?: number[]; segments?: number[][] }
  const own = segments ?? (span ? [span] : [])
  const slice = own.map(([from, to]) => characters.slice(from, to).join('')).join('\n\n')
  const words = rest.text
  const found = own.length > 0 && typeof words === 'string' ? [{ slice, words }] : []
  return [...found, ...Object.values(rest).flatMap(item => slices(item, characters))]
}

describe('--include-text: spans count the code points of the text', () => {
  const files = [join(cwd, 'astral.txt'), ...readdirSync(TRANSCRIPTS).map(name => join(TRANSCRIPTS, name))]

  test.each(files.map(path => ({ name: path.split(/[\\/]/).at(-1), path })))('$name', async ({ path }) => {
    const document: Document = await jsonOf('analyze', '--json', '--include-text', path)
    const characters = [...(document.text ?? '')]
    const found = slices(document, characters)
    expect(found.filter(({ slice, words }) => slice !== words)).toEqual([])
    expect(found.length).toBeGreaterThan(document.turns.length)
    for (const { label, span } of document.turns)
      expect(characters.slice(...span).join('')).toMatch(new RegExp(`^\\W*${label ?? ''}`))
  })

  test('the summary counts them too', async () => {
    const { text } = await jsonOf('analyze', '--json', '--include-text', 'astral.txt')
    const found = slices(await jsonOf('summary', '--json', 'astral.txt'), [...text])
    expect(found.map(({ words }) => words)).toContain('Is the ISSG \u{1F30D} meeting?')
    expect(found.filter(({ slice, words }) => slice !== words)).toEqual([])
  })
})
