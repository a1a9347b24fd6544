import { BRIEFING, folderWith, presser } from './presser.ts'

const OWN = 'topics:\n  - {id: ministers, label: Ministers, phrases: [minister]}\n'

const cwd = folderWith({
  'a.txt': BRIEFING,
  'b.txt': BRIEFING.replace('HARLOW: Yes', 'HARLOW: No'),
  'empty.txt': '',
  'own.yaml': OWN,
  'bad.yaml': '[',
})

const shown = async (...args: readonly string[]): Promise<string> => (await presser(args, { cwd })).stdout

const from = (input: string, ...args: readonly string[]) => presser([...args, '--from', 'presser'], { cwd, input })

describe('--from presser reads what presser has written', () => {
  test.each([
    { command: 'analyze', options: ['--json'] },
    { command: 'turns', options: ['--json'] },
    { command: 'topics', options: ['--format', 'csv'] },
    { command: 'exchanges', options: [] },
    { command: 'summary', options: [] },
    { command: 'summary', options: ['--json'] },
    { command: 'check', options: [] },
    { command: 'find', options: ['issg'] },
  ])('presser $command $options', async ({ command, options }) => {
    const again = await from(await shown('analyze', '--json', 'a.txt'), command, ...options)
    expect(again).toEqual({ code: 0, stdout: await shown(command, ...options, 'a.txt'), stderr: '' })
  })

  test.each(['--topics', '--only-topics'])('%s looks for topics anew', async option => {
    const own = ['topics', '--json', option, 'own.yaml']
    const again = await from(await shown('analyze', '--json', 'a.txt'), ...own)
    expect(again.stdout).toContain('"id":"ministers"')
    expect(again).toEqual({ code: 0, stdout: await shown(...own, 'a.txt'), stderr: '' })
  })

  test('a file of topics that is wrong is a mistake there, too', async () => {
    const again = await from(await shown('analyze', '--json', 'a.txt'), 'topics', '--topics', 'bad.yaml')
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('bad.yaml:1:2')])
  })

  test.each([
    { what: 'an array', options: ['--json'] },
    { what: 'a document a line', options: ['--format', 'ndjson'] },
  ])('$what, with a failed input in it', async ({ options }) => {
    const args = ['analyze', ...options, 'a.txt', 'empty.txt', 'b.txt']
    const written = await presser(args, { cwd })
    expect(await from(written.stdout, 'analyze', ...options)).toEqual(written)
  })

  test.each([
    { what: 'nothing', input: '', problem: /standard input: the input is empty; give what presser prints with --json/ },
    { what: 'a transcript', input: BRIEFING, problem: /this is not JSON; give what presser prints/ },
    {
      what: 'other JSON',
      input: '{"text": "Q: Why?"}',
      problem: /line 1: not a presser\/1 document: the document must have/,
    },
  ])('$what is a mistake', async ({ input, problem }) => {
    const { code, stdout, stderr } = await from(input, 'summary')
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(problem)])
  })
})
