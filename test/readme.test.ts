import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

// UPDATE=1 writes what is printed now.
describe('the README', () => {
  test('shows the overview as it really prints', () => {
    const { file = '', shown = '' } =
      /<!-- overview: (?<file>\S+) -->\n```text\n(?<shown>[\s\S]*?)\n…\n```/.exec(README)?.groups ?? {}
    const printed = execFileSync(process.execPath, ['bin/presser.js', 'analyze', file], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' },
    })
    if (process.env.UPDATE) {
      const head = printed.split('\n').slice(0, 36).join('\n')
      writeFileSync(
        join(ROOT, 'README.md'),
        README.replace(shown, () => head),
      )
      return
    }
    expect(shown.length).toBeGreaterThan(500)
    expect(printed.startsWith(`${shown}\n`)).toBe(true)
  })

  test('shows a picture of the page as it is now (npm run docs:screenshot takes a new one)', () => {
    const [hash, file = ''] = readFileSync(join(ROOT, 'docs/report.sha256'), 'utf8').trim().split(/\s+/)
    const page = execFileSync(process.execPath, ['bin/presser.js', 'report', file], { cwd: ROOT })
    expect(README).toContain('(docs/report.png)')
    expect(createHash('sha256').update(page).digest('hex')).toBe(hash)
  })
})
