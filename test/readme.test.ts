import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

const printed = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['bin/presser.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' },
  })

/** Holds a block of the README to what is printed; UPDATE=1 writes what is printed now. */
function held(shown: string, now: string): void {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  if (process.env.UPDATE)
    writeFileSync(
      join(ROOT, 'README.md'),
      readme.replace(shown, () => now),
    )
  else expect(shown).toBe(now)
}

describe('the README', () => {
  test('shows the overview as it really prints', () => {
    const { file = '', shown = '' } =
      /<!-- overview: (?<file>\S+) -->\n```text\n(?<shown>[\s\S]*?)\n…\n```/.exec(README)?.groups ?? {}
    expect(shown.length).toBeGreaterThan(500)
    held(shown, printed('analyze', file).split('\n').slice(0, 36).join('\n'))
  })

  test('shows a summary as it really prints', () => {
    const { args = '', shown = '' } =
      /<!-- summary: (?<args>[^\n]+) -->\n```text\n(?<shown>[\s\S]*?)\n```/.exec(README)?.groups ?? {}
    expect(shown.length).toBeGreaterThan(500)
    held(shown, printed('summary', ...args.split(' ')).trimEnd())
  })

  test('shows a picture of the page as it is now (npm run docs:screenshot takes a new one)', () => {
    const [hash, file = ''] = readFileSync(join(ROOT, 'docs/report.sha256'), 'utf8').trim().split(/\s+/)
    const page = execFileSync(process.execPath, ['bin/presser.js', 'report', file], { cwd: ROOT })
    expect(README).toContain('(docs/report.png)')
    expect(createHash('sha256').update(page).digest('hex')).toBe(hash)
  })
})
