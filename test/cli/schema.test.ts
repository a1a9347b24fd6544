import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Document } from '../../src/model/document.ts'
import { folderWith, presser, TRANSCRIPTS } from './presser.ts'

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** The published schema, compiled by a validator that knows nothing of presser. */
async function validator() {
  const { stdout } = await presser(['schema'])
  return new Ajv2020({ allErrors: true, formats: { date: DAY } }).compile(JSON.parse(stdout))
}

async function documentOf(path: string, ...args: readonly string[]): Promise<Document> {
  return JSON.parse((await presser(['analyze', '--json', path, ...args])).stdout)
}

const sample = join(TRANSCRIPTS, 'state-syria-talks.txt')

test('presser schema prints a schema of draft 2020-12, however it is asked for', async () => {
  const runs = await Promise.all(
    [['schema'], ['schema', '--json'], ['schema', '--format', 'json']].map(args => presser(args)),
  )
  expect(JSON.parse(runs[0]?.stdout ?? '')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'presser/1',
  })
  expect(new Set(runs.map(run => JSON.stringify(run))).size).toBe(1)
})

describe('what the program prints satisfies it', () => {
  const others = folderWith({
    'prose.txt': 'A recipe for plum cake.\n',
    'empty-page.html': '<html><body></body></html>',
    'broken.md': '---\ntitle: a: b\n---\nMR HARLOW: Hello.\n\nQUESTION: Why?\n\nMR HARLOW: So.\n',
    'astral.txt': '\u{1F600}\n\nMR HARLOW: Hello.\n\nQUESTION: Why?\n\nMR HARLOW: So.\n',
  })
  const files = [TRANSCRIPTS, others].flatMap(folder =>
    readdirSync(folder).map(name => ({ name, path: join(folder, name) })),
  )

  test.each(files)('$name', async ({ path }) => {
    const validate = await validator()
    for (const args of [[], ['--include-text']]) {
      validate(await documentOf(path, ...args))
      expect(validate.errors ?? []).toEqual([])
    }
  })
})

describe('it refuses', () => {
  const FAULTS: { what: string; fault: (document: Document) => unknown; at: string }[] = [
    { what: 'another version', fault: document => ({ ...document, schema: 'presser/2' }), at: '/schema' },
    { what: 'a document without turns', fault: ({ turns: _, ...rest }) => rest, at: '' },
    { what: 'a day that is none', fault: document => ({ ...document, date: '2015-13-14' }), at: '/date' },
    { what: 'a clock that is none', fault: document => ({ ...document, startTime: '2 p.m.' }), at: '/startTime' },
    {
      what: 'a span as an object',
      fault: ({ turns, ...rest }) => ({ ...rest, turns: turns.map(turn => ({ ...turn, span: { start: 0, end: 1 } })) }),
      at: '/turns/0/span',
    },
    {
      what: 'an id with a blank',
      fault: ({ speakers, ...rest }) => ({ ...rest, speakers: speakers.map(one => ({ ...one, id: 'a b' })) }),
      at: '/speakers/0/id',
    },
    {
      what: 'an act it does not know',
      fault: ({ turns, ...rest }) => ({ ...rest, turns: turns.map(turn => ({ ...turn, act: 'speech' })) }),
      at: '/turns/0/act',
    },
    {
      what: 'line 0',
      fault: ({ turns, ...rest }) => ({ ...rest, turns: turns.map(turn => ({ ...turn, line: 0 })) }),
      at: '/turns/0/line',
    },
  ]

  test.each(FAULTS)('$what', async ({ fault, at }) => {
    const validate = await validator()
    expect(validate(fault(await documentOf(sample)))).toBe(false)
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(at)
  })
})

test('it allows what later versions add', async () => {
  const validate = await validator()
  const { turns, ...document } = await documentOf(sample)
  validate({ ...document, mood: 'calm', turns: turns.map(turn => ({ ...turn, mood: 'calm' })) })
  expect(validate.errors ?? []).toEqual([])
})
