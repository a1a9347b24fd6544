import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')
const PATH = join(ROOT, 'README.md')
const OVERVIEW = /(?<=<!-- overview: (?<file>\S+) -->\n```text\n)(?<shown>[\s\S]*?)(?=\n…\n```)/

const print = (file: string): string =>
  execFileSync(process.execPath, ['bin/presser.js', 'analyze', file], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' },
  })

describe('the README', () => {
  // UPDATE=1 puts in as many lines as stand there.
  test('shows the overview as it really prints', () => {
    const readme = readFileSync(PATH, 'utf8')
    const { file = '', shown = '' } = OVERVIEW.exec(readme)?.groups ?? {}
    const printed = print(file)
    const lines = printed.split('\n').slice(0, shown.split('\n').length).join('\n')
    if (process.env.UPDATE)
      writeFileSync(
        PATH,
        readme.replace(OVERVIEW, () => lines),
      )
    const now = OVERVIEW.exec(readFileSync(PATH, 'utf8'))?.groups?.shown ?? ''
    expect(now.length).toBeGreaterThan(500)
    expect(printed.startsWith(`${now}\n`)).toBe(true)
  })
})
