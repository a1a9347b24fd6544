import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MESSAGES } from '../../src/index.ts'
import { filesBelow } from '../shared.ts'
import { folderWith, presser } from './presser.ts'

const SWAPPED = readFileSync(join(__dirname, '..', 'fixtures', 'damage-labels-swapped', 'input.txt'), 'utf8')
const MISSPELT = readFileSync(join(__dirname, '..', 'fixtures', 'damage-label-misspelt', 'input.txt'), 'utf8')

describe('presser check', () => {
  const cwd = folderWith({ 'swapped.txt': SWAPPED, 'misspelt.txt': MISSPELT, 'copy.txt': SWAPPED })
  const check = (...args: string[]) => presser(['check', ...args], { cwd })

  test('prints one finding a line, as editors read them, and a summary', async () => {
    const { stdout, code } = await check('swapped.txt', 'misspelt.txt')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, -1)).toHaveLength(5)
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^\w+\.txt:\d+:\d+ {2}(?:info|warning|error) {2}[a-z-]+ {2}\S/)
    expect(lines.at(-1)).toBe('0 errors, 2 warnings, 3 info in 2 files')
    expect(code).toBe(0)
  })

  test.each([
    { args: ['--fail-on', 'warning'], code: 1 },
    { args: ['--fail-on', 'error'], code: 0 },
    { args: ['--fail-on', 'warning', '--ignore', 'suspect-label'], code: 0 },
    { args: ['--rule', 'no-such-rule'], code: 2 },
  ])('$args exits with $code', async ({ args, code }) => {
    expect((await check('swapped.txt', ...args)).code).toBe(code)
  })

  test('--rule keeps one rule', async () => {
    const { stdout } = await check('swapped.txt', 'misspelt.txt', '--rule', 'suspect-label')
    expect(stdout).toMatch(
      /^(?:swapped\.txt:\d+:\d+ {2}warning {2}suspect-label .*\n){2}0 errors, 2 warnings, 0 info in 2 files\n$/,
    )
  })

  test('--format json has the same findings', async () => {
    const { stdout } = await check('swapped.txt', '--json')
    const report = JSON.parse(stdout)
    expect([report.schema, report.source.path]).toEqual(['presser-check/1', 'swapped.txt'])
    expect(report.messages.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
      ['suspect-label', 13],
      ['suspect-label', 15],
    ])
  })

  test('says which input is a duplicate of which', async () => {
    const { stdout } = await check('swapped.txt', 'copy.txt', '--rule', 'duplicate')
    expect(stdout.split('\n')[0]).toBe(
      'copy.txt:1:1  warning  duplicate  most of it is also in another input: swapped.txt',
    )
  })
})

test('every rule has a fixture', () => {
  // These need bytes, several inputs or a broken head, and have their tests in `source/` and above.
  const elsewhere = ['duplicate', 'bad-front-matter']

  const expected = filesBelow(join(__dirname, '..', 'fixtures')).filter(path => path.endsWith('expected.json'))
  const told = new Set(
    expected.flatMap(path => (JSON.parse(readFileSync(path, 'utf8')) as { messages?: string[] }).messages ?? []),
  )
  expect(Object.keys(MESSAGES).filter(rule => !told.has(rule) && !elsewhere.includes(rule))).toEqual([])
})
