import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/analyze.ts'
import type { Document } from '../../src/model/document.ts'
import { readDocument } from '../../src/views/from-document.ts'
import { toDocument } from '../../src/views/json.ts'
import { breaches } from '../invariants.ts'
import { filesBelow } from '../shared.ts'

const samples = filesBelow(join(__dirname, '..', '..', 'transcripts'))

async function readBack(document: unknown) {
  const read = await readDocument(document)
  if (read.type === 'problem') throw new Error(read.problem)
  return read.transcript
}

describe.each([{ includeText: true }, { includeText: false }])('with includeText: $includeText', options => {
  test.each(samples.map(path => [path.split('/').at(-1), path]))('%s comes back the same', async (_, path) => {
    const document = toDocument(await analyze(readFileSync(path as string), { path: path as string }), options)
    const transcript = await readBack(JSON.parse(JSON.stringify(document)))
    expect(toDocument(transcript, options)).toEqual(document)
    expect(breaches(transcript)).toEqual([])
  })

  test('characters beyond the basic plane count as one', async () => {
    const words = 'MR. HALE: Good \u{1F30D} day.\n\nQUESTION: Is \u{1F30D} on?\n\nMR. HALE: Yes, \u{1F30D} is.\n'
    const document = toDocument(await analyze(words), options)
    expect(toDocument(await readBack(document), options)).toEqual(document)
  })
})

describe('what is no document', () => {
  const briefing = 'MR. HALE: Good day.\n\nQUESTION: Is the ISSG on?\n\nMR. HALE: Yes.\n'
  const made = async (): Promise<Document> => JSON.parse(JSON.stringify(toDocument(await analyze(briefing))))
  const turn = (document: Document): Document['turns'][number] => document.turns[1] as Document['turns'][number]

  test.each<{ what: string; change: (document: Document) => unknown; problem: RegExp }>([
    { what: 'nothing', change: () => null, problem: /object/ },
    { what: 'another schema', change: document => ({ ...document, schema: 'other/1' }), problem: /schema/ },
    { what: 'no turns', change: ({ turns: _turns, ...rest }) => rest, problem: /turns/ },
    {
      what: 'a span that is none',
      change: document => Object.assign(turn(document), { span: 'x' }) && document,
      problem: /turns\/1\/span/,
    },
    {
      what: 'a span far out',
      change: document => Object.assign(turn(document), { span: [0, 1e12] }) && document,
      problem: /outside the text/,
    },
    {
      what: 'a line far out',
      change: document => Object.assign(turn(document), { line: 1e12 }) && document,
      problem: /no line/,
    },
    {
      what: 'turns out of order',
      change: document => ({ ...document, turns: document.turns.reverse() }),
      problem: /overlaps/,
    },
    {
      what: 'words that are too long',
      change: document => Object.assign(turn(document), { text: 'Is the ISSG really on?' }) && document,
      problem: /t2 is not as long/,
    },
    {
      what: 'other words than in the text',
      change: document => ({ ...document, text: 'x'.repeat(100) }),
      problem: /not what its segments say/,
    },
    {
      what: 'a speaker who is not there',
      change: document => ({ ...document, speakers: [] }),
      problem: /speaker "hale"/,
    },
    {
      what: 'a turn that is not there',
      change: document => Object.assign(document.exchanges[0]?.question ?? {}, { turns: ['t9'] }) && document,
      problem: /"t9"/,
    },
  ])('$what', async ({ change, problem }) => {
    const read = await readDocument(change(await made()))
    expect(read).toEqual({ type: 'problem', problem: expect.stringMatching(problem) })
  })

  test('what a later version adds is passed over', async () => {
    const document = { ...(await made()), mood: { span: [1, 2] }, tone: [1, 2] }
    expect((await readDocument(document)).type).toBe('done')
  })
})
