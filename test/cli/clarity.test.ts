import type { Document } from '../../src/model/document.ts'
import { folderWith, linesOf, presser } from './presser.ts'

const briefing = (...parts: readonly string[]): string => ['Daily Press Briefing', ...parts, ''].join('\n\n')

const cwd = folderWith({
  'one.txt': briefing(
    'MS OKAFOR: Good afternoon.',
    'QUESTION: Is the dam safe?',
    'MS OKAFOR: Yes.',
    'QUESTION: Who built it?',
    "MS OKAFOR: I'd refer you to the Ministry of Works.",
    'QUESTION: How high is it?',
    "MS OKAFOR: I'll get back to you on that.",
  ),
  'two.txt': briefing(
    'MS OKAFOR: Good afternoon.',
    'QUESTION: Is the road open?',
    'MS OKAFOR: It is.',
    'QUESTION: Which road?',
    'MS OKAFOR: The new one.',
  ),
})

async function documentOf(...args: readonly string[]): Promise<Document> {
  const { code, stdout, stderr } = await presser([...args, '--json'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

test.each([
  { args: ['--clarity', 'clear-reply'], ids: ['x1'] },
  { args: ['--clarity', 'clear-non-reply'], ids: ['x2', 'x3'] },
  { args: ['--clarity', 'clear-reply,clear-non-reply'], ids: ['x1', 'x2', 'x3'] },
  { args: ['--clarity', 'clear-reply', '--clarity', 'ambivalent'], ids: ['x1'] },
  { args: ['--clarity', 'ambivalent, undetermined'], ids: [] },
  { args: ['--unanswered'], ids: ['x2', 'x3'] },
])('presser exchanges $args', async ({ args, ids }) => {
  const { exchanges } = await documentOf('exchanges', 'one.txt', ...args)
  expect(exchanges.map(({ id }) => id)).toEqual(ids)
})

test('presser exchanges --clarity with a label that is none', async () => {
  const { code, stderr } = await presser(['exchanges', 'one.txt', '--clarity', 'vague'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('clear-reply, ambivalent, clear-non-reply, undetermined')
})

test.each([
  { command: 'promises', turns: ['t6', 't7'] },
  { command: 'referrals', turns: ['t4', 't5'] },
])('presser $command keeps the exchanges that are in the ledger', async ({ command, turns }) => {
  const document = await documentOf(command, 'one.txt')
  expect(document.turns.map(({ id }) => id)).toEqual(turns)
  expect(document.exchanges).toHaveLength(1)
})

test('the ledgers across files, as CSV', async () => {
  const promises = await presser(['promises', 'one.txt', 'two.txt', '--format', 'csv'], { cwd })
  expect(promises.stdout).toBe(
    [
      'source,date,id,line,askers,question,responders,promise',
      "one.txt,,x3,15,reporter,How high is it?,Okafor,I'll get back to you on that.",
      '',
    ].join('\r\n'),
  )
  const referrals = await presser(['referrals', 'one.txt', 'two.txt', '--format', 'csv'], { cwd })
  expect(referrals.stdout).toBe(
    [
      'source,date,id,line,askers,question,responders,target,referral',
      'one.txt,,x2,11,reporter,Who built it?,Okafor,the Ministry of Works,refer you to the Ministry of Works',
      '',
    ].join('\r\n'),
  )
})

test('the ledgers as tables', async () => {
  const promises = await presser(['promises', 'one.txt'], { cwd })
  expect(promises.stdout).toContain("I'll get back to you")
  expect(promises.stdout).not.toContain('Who built it?')
  const referrals = await presser(['referrals', 'one.txt'], { cwd })
  expect(referrals.stdout).toContain('the Ministry of Works')
  expect((await presser(['referrals', 'two.txt'], { cwd })).stdout).toContain('no referrals')
  expect((await presser(['promises', 'two.txt'], { cwd })).stdout).toContain('no promises')
})

test('presser explain prints the rules and their points', async () => {
  const { code, stdout } = await presser(['explain', 'one.txt', 'x2'], { cwd })
  expect(code).toBe(0)
  expect(linesOf(stdout)).toEqual([
    'x2  line 9',
    'Q  a reporter',
    '   1. wh, not-answered: Who built it?',
    'A  Okafor',
    "   I'd refer you to the Ministry of Works.",
    'clear-non-reply, declining',
    '   clear-reply 0.00 · ambivalent 0.00 · clear-non-reply 3.00',
    '   +3.00 clear-non-reply/declining sends-elsewhere “refer you to the Ministry of',
    '   Works”',
    "   0.00 clear-reply/explicit brief “I'd refer you to the Ministry of Works.” (an",
    '   evasive phrase)',
    '   0.00 clear-reply/explicit gives-a-name “Ministry” (in a refusal)',
  ])
})

test('presser explain as JSON', async () => {
  const { stdout } = await presser(['explain', 'one.txt', 'x1', 'x3', '--json'], { cwd })
  const { schema, exchanges } = JSON.parse(stdout)
  expect(schema).toBe('presser-explain/1')
  expect(exchanges).toMatchObject([
    { exchange: { id: 'x1' }, trace: { clarity: { label: 'clear-reply' }, status: ['answered'] } },
    { exchange: { id: 'x3' }, trace: { clarity: { type: 'ignorance' }, status: ['not-answered'] } },
  ])
})

test('presser explain of an exchange that is not there', async () => {
  const { code, stderr } = await presser(['explain', 'one.txt', 'x9'], { cwd })
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'presser: there is no exchange x9; the last is x3\n' })
})
