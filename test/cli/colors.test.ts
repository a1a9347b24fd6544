import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../src/cli/program.ts'
import { BRIEFING, folderWith, presser } from './presser.ts'

const cwd = folderWith({ 'good.txt': BRIEFING })
const ESCAPE = /\u001b\[/
const PAINTED = /\u001b\[[\d;]*m/g

const AT_A_PIPE = [
  { env: {}, args: [], colour: false },
  { env: {}, args: ['--color=auto'], colour: false },
  { env: {}, args: ['--color=always'], colour: true },
  { env: { FORCE_COLOR: '1' }, args: [], colour: true },
  { env: { FORCE_COLOR: 'true' }, args: [], colour: true },
  { env: { FORCE_COLOR: '0' }, args: [], colour: false },
  { env: { FORCE_COLOR: '1' }, args: ['--color=never'], colour: false },
  { env: { NO_COLOR: '1' }, args: ['--color=always'], colour: true },
  { env: { NO_COLOR: '1', FORCE_COLOR: '1' }, args: [], colour: false },
  { env: { NO_COLOR: '', FORCE_COLOR: '1' }, args: [], colour: true },
]

test.each(AT_A_PIPE)('at a pipe, with $env and $args: $colour', async ({ env, args, colour }) => {
  const { stdout, stderr } = await presser(['analyze', 'good.txt', ...args], { cwd, env })
  expect(ESCAPE.test(stdout)).toBe(colour)
  expect(stderr).toBe('')
})

const AT_A_TERMINAL = [
  { env: {}, args: [], colour: true },
  { env: { NO_COLOR: '1' }, args: [], colour: false },
  { env: { NO_COLOR: '' }, args: [], colour: true },
  { env: { TERM: 'dumb' }, args: [], colour: false },
  { env: { FORCE_COLOR: '0' }, args: [], colour: false },
  { env: {}, args: ['--color=never'], colour: false },
  { env: { NO_COLOR: '1' }, args: ['--color=always'], colour: true },
  { env: {}, args: ['--json'], colour: false },
]

test.each(AT_A_TERMINAL)('at a terminal, with $env and $args: $colour', async ({ env, args, colour }) => {
  let printed = ''
  const write = (words: string): void => {
    printed += words
  }
  const stdin = (async function* () {})()
  await run(['analyze', join(cwd, 'good.txt'), ...args], {
    stdin,
    stdout: { isTTY: true, columns: 80, write, stream: async words => write(words) },
    stderr: { write },
    env: { PAGER: '', ...env },
  })
  expect(printed).toContain('Daily Press Briefing')
  expect(ESCAPE.test(printed)).toBe(colour)
})

test.each(['analyze', 'turns', 'exchanges', 'topics', 'summary'])(
  'presser %s: colour changes nothing else',
  async command => {
    const args = command === 'summary' ? [command, 'good.txt', '--format', 'text'] : [command, 'good.txt']
    const plain = await presser(args, { cwd })
    const painted = await presser([...args, '--color=always'], { cwd })
    expect(painted.stdout).not.toBe(plain.stdout)
    expect(painted.stdout.replace(PAINTED, '')).toBe(plain.stdout)
  },
)

test.each(['json', 'ndjson', 'csv'])('%s has no colour, whatever is asked for', async format => {
  const plain = await presser(['turns', 'good.txt', '--format', format], { cwd })
  const asked = await presser(['turns', 'good.txt', '--format', format, '--color=always'], {
    cwd,
    env: { FORCE_COLOR: '3' },
  })
  expect(asked).toEqual(plain)
})

test('a file is no terminal', async () => {
  await presser(['turns', 'good.txt', '-o', 'out.txt'], { cwd })
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toMatch(ESCAPE)
})
