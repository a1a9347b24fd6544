import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/model/document.ts'
import { folderWith, presser, TRANSCRIPTS } from './presser.ts'

const cwd = folderWith({
  'talks.txt': [
    'MR HARLOW: Good afternoon. Tess, go ahead.',
    'QUESTION: Is the ISSG still to meet? Is Jordan\u2019s list of terrorist groups finished?',
    'MR HARLOW: The ISSG meets on Friday. Yes, Sven.',
    'QUESTION: And Cuba?',
    'MS BRANDT: I will take Cuba. We reopened the embassy in Havana.',
    'AFP: Any word from Paris? (Laughter.)',
    'MS BRANDT: No word from Paris. Cost: $5 (about).',
    'AFP: And from Rome?',
    'MR HARLOW: None.',
    '',
  ].join('\n\n'),
})

async function documentOf(...args: readonly string[]): Promise<Document> {
  const { code, stdout, stderr } = await presser([...args, '--json'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id)

test.each([
  { args: [], turns: ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9'] },
  { args: ['--speaker', 'harlow'], turns: ['t1', 't3', 't9'] },
  { args: ['--speaker', 'MR HARLOW'], turns: ['t1', 't3', 't9'] },
  { args: ['--speaker', 'Mr. Harlow'], turns: ['t1', 't3', 't9'] },
  { args: ['--speaker', 'Harl'], turns: [] },
  { args: ['--speaker', 'afp'], turns: ['t6', 't8'] },
  { args: ['--role', 'official'], turns: ['t1', 't3', 't5', 't7', 't9'] },
  { args: ['--role', 'reporter'], turns: ['t2', 't4', 't6', 't8'] },
  { args: ['--role', 'interpreter'], turns: [] },
  { args: ['--topic', 'issg'], turns: ['t2', 't3'] },
  { args: ['--grep', 'cuba'], turns: ['t4', 't5'] },
  { args: ['--grep', '$5 (about).'], turns: ['t7'] },
  { args: ['--grep', '/cuba/'], turns: [] },
  { args: ['--grep', '/cuba/i'], turns: ['t4', 't5'] },
  { args: ['--grep', '/^And|Paris\\?/'], turns: ['t4', 't6', 't8'] },
  { args: ['--role', 'official', '--grep', 'paris'], turns: ['t7'] },
  { args: ['--speaker', 'harlow', '--topic', 'issg', '--role', 'official', '--grep', 'friday'], turns: ['t3'] },
])('presser turns $args', async ({ args, turns }) => {
  const document = await documentOf('turns', 'talks.txt', ...args)
  expect(idsOf(document.turns)).toEqual(turns)
})

test.each([
  { args: [], asked: ['t2', 't4', 't6', 't8'] },
  { args: ['--topic', 'issg'], asked: ['t2'] },
  { args: ['--topic', 'jordan-terrorist-list'], asked: ['t2'] },
  { args: ['--asker', 'tess'], asked: ['t2'] },
  { args: ['--asker', 'AFP'], asked: ['t6', 't8'] },
  { args: ['--asker', 'harlow'], asked: [] },
  { args: ['--speaker', 'brandt'], asked: ['t4', 't6'] },
  { args: ['--speaker', 'Tess'], asked: ['t2'] },
  { args: ['--speaker', 'harlow'], asked: ['t2', 't8'] },
  { args: ['--speaker', 'harlow', '--topic', 'issg'], asked: ['t2'] },
])('presser exchanges $args', async ({ args, asked }) => {
  const { exchanges } = await documentOf('exchanges', 'talks.txt', ...args)
  expect(exchanges.flatMap(({ question }) => question.turns)).toEqual(asked)
})

test.each([
  { files: ['talks.txt'], name: 'nobody', told: 'presser: no speaker goes by "nobody"; asked here: Tess, Sven, AFP\n' },
  { files: ['talks.txt'], name: 'sven', told: '' },
  { files: ['talks.txt'], name: 'harlow', told: '' },
  { files: ['talks.txt', 'talks.txt'], name: 'nobody', told: '' },
])('presser exchanges --asker $name, $files', async ({ files, name, told }) => {
  const { code, stderr } = await presser(['exchanges', ...files, '--asker', name], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: told })
})

/** Every id that some part of a document refers to and that names nothing in it. */
function danglingIn({ speakers, turns, exchanges, topics, asides, places }: Document): string[] {
  const [speakerIds, turnIds, exchangeIds, topicIds] = [speakers, turns, exchanges, topics].map(
    things => new Set(idsOf(things)),
  )
  const links: [ids: ReadonlySet<string> | undefined, id: string | null][] = [
    ...turns.flatMap(({ speaker, continues }) => [[speakerIds, speaker] as const, [turnIds, continues] as const]),
    ...asides.map(({ turn }) => [turnIds, turn] as const),
    ...exchanges.flatMap(({ followUpTo, question, answer, topics: about }) => [
      [exchangeIds, followUpTo] as const,
      ...[...question.askers, ...(answer?.responders ?? [])].map(id => [speakerIds, id] as const),
      ...[...question.turns, ...(answer?.turns ?? [])].map(id => [turnIds, id] as const),
      ...[...question.askerEvidence, ...question.asks, ...(answer?.clarity?.evidence ?? [])].map(
        ({ turn }) => [turnIds, turn] as const,
      ),
      ...[...(answer?.promises ?? []), ...(answer?.referrals ?? [])].map(({ turn }) => [turnIds, turn] as const),
      ...about.map(({ id }) => [topicIds, id] as const),
    ]),
    ...topics.flatMap(topic => [
      ...topic.turns.map(id => [turnIds, id] as const),
      ...topic.exchanges.map(id => [exchangeIds, id] as const),
    ]),
    ...[...topics, ...places].flatMap(({ mentions }) => mentions.map(({ turn }) => [turnIds, turn] as const)),
  ].map(([ids, id]) => [ids, id])
  return links.flatMap(([ids, id]) => (id === null || ids?.has(id) ? [] : [id]))
}

describe('a filtered document holds together', () => {
  const samples = readdirSync(TRANSCRIPTS).map(name => join(TRANSCRIPTS, name))
  const FILTERS = [
    { command: 'analyze', args: [] },
    { command: 'turns', args: ['--role', 'official'] },
    { command: 'turns', args: ['--role', 'reporter'] },
    { command: 'turns', args: ['--grep', '/e/'] },
    { command: 'turns', args: ['--grep', '/\\?/'] },
    { command: 'turns', args: ['--grep', 'no such words'] },
    { command: 'turns', args: ['--topic', 'syria'] },
    { command: 'exchanges', args: [] },
    { command: 'exchanges', args: ['--topic', 'syria'] },
    { command: 'exchanges', args: ['--asker', 'reporter'] },
  ]

  test.each(FILTERS)('presser $command $args', async ({ command, args }) => {
    const { stdout } = await presser([command, '--json', ...args, ...samples])
    const documents: Document[] = JSON.parse(stdout)
    expect(documents).toHaveLength(samples.length)
    for (const document of documents) expect(danglingIn(document)).toEqual([])
  })

  test('a filter drops turns and exchanges and the links to them, nothing else', async () => {
    const whole = await documentOf('analyze', 'talks.txt')
    const part = await documentOf('turns', 'talks.txt', '--grep', 'cuba')
    for (const field of ['title', 'date', 'speakers', 'acronyms', 'messages', 'source'] as const)
      expect(part[field]).toEqual(whole[field])
    expect(idsOf(part.topics)).toEqual(idsOf(whole.topics))
    expect(part.turns).toEqual(whole.turns.filter(({ id }) => ['t4', 't5'].includes(id)))
    // "Yes, Sven.", which names the asker, stands in a turn that is dropped.
    const kept = whole.exchanges.filter(({ question }) => question.turns.includes('t4'))
    expect(kept).toHaveLength(1)
    expect(part.exchanges).toEqual(
      kept.map(exchange => ({ ...exchange, question: { ...exchange.question, askerEvidence: [] } })),
    )
  })
})

describe('several transcripts, where some have nothing of what is asked for', () => {
  const folder = folderWith({
    'cuba.txt': 'QUESTION: And Cuba?\n\nMS. BRANDT: I will look into it and get back to you.\n',
    'rome.txt': 'QUESTION: And Rome?\n\nMS. BRANDT: It rains there.\n',
    'oslo.txt': 'QUESTION: And Oslo?\n\nMS. BRANDT: It snows there.\n',
  })
  const files = ['cuba.txt', 'rome.txt', 'oslo.txt']

  test.each([
    [['turns', '--grep', 'cuba']],
    [['exchanges', '--topic', 'cuba']],
    [['topics', '--topic', 'cuba']],
    [['promises']],
  ])('%j shows the others, and counts these', async args => {
    const { stdout } = await presser([...args, ...files], { cwd: folder })
    expect(stdout).toContain('cuba.txt\n')
    expect(stdout).not.toMatch(/rome\.txt|oslo\.txt/)
    expect(stdout.endsWith('\n\nNothing in 2 more transcripts\n')).toBe(true)
  })

  test('where none has any, that is said', async () => {
    const { code, stdout } = await presser(['turns', '--grep', 'zebra', ...files], { cwd: folder })
    expect([code, stdout]).toEqual([0, 'Nothing in 3 transcripts\n'])
  })

  test('a document is written for each all the same', async () => {
    const { stdout } = await presser(['turns', '--grep', 'cuba', '--json', ...files], { cwd: folder })
    expect(JSON.parse(stdout).map(({ turns }: Document) => turns.length)).toEqual([1, 0, 0])
  })
})
