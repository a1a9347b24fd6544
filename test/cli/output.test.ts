import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BRIEFING, ended, exitCode, folderWith, linesOf, presser, shell, start, TRANSCRIPTS } from './presser.ts'

const line = (id: string): string => `${JSON.stringify({ id, text: BRIEFING })}\n`

// More than a pipe and a stream hold (64 KB each), so that the program writes when nobody reads.
const samples = readdirSync(TRANSCRIPTS).flatMap(name => Array<string>(3).fill(join(TRANSCRIPTS, name)))

describe('-o writes whole or not at all', () => {
  test('a file, and nothing to standard output', async () => {
    const cwd = folderWith({ 'good.txt': BRIEFING })
    const printed = await presser(['turns', 'good.txt', '--format', 'csv'], { cwd })
    const written = await presser(['turns', 'good.txt', '--format', 'csv', '-o', 'out.csv'], { cwd })
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe(printed.stdout)
    expect(readdirSync(cwd)).toEqual(['good.txt', 'out.csv'])
  })

  test('-o - is standard output', async () => {
    const cwd = folderWith({ 'good.txt': BRIEFING })
    const { stdout } = await presser(['turns', 'good.txt', '-o', '-'], { cwd })
    expect(stdout).toContain('Twenty ministers.')
    expect(readdirSync(cwd)).toEqual(['good.txt'])
  })

  test.each([
    { what: 'table', args: [] },
    { what: 'csv', args: ['--format', 'csv'] },
    { what: 'json', args: ['--json'] },
  ])('one input that fails leaves the file of before as it was ($what)', async ({ args }) => {
    const cwd = folderWith({ out: 'of before', 'empty.txt': '' })
    const { code } = await presser(['turns', 'empty.txt', '-o', 'out', ...args], { cwd })
    expect(code).toBe(1)
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('of before')
    expect(readdirSync(cwd).sort()).toEqual(['empty.txt', 'out'])
  })

  test('of several inputs, those that succeed are written', async () => {
    const cwd = folderWith({ 'good.txt': BRIEFING })
    const { code } = await presser(['turns', 'missing.txt', 'good.txt', '-o', 'out.ndjson', '--format', 'ndjson'], {
      cwd,
    })
    const documents = linesOf(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).map(printed => JSON.parse(printed))
    expect(code).toBe(1)
    expect(documents.map(({ turns, error }) => turns?.length ?? error.message)).toEqual([
      expect.stringContaining('no such file'),
      5,
    ])
  })

  test('of several lines of NDJSON, those that succeed are written, even if one fails', async () => {
    const cwd = folderWith({})
    const args = ['turns', '--from', 'ndjson', '--format', 'ndjson', '-o', 'out.ndjson', '-']
    const { code } = await presser(args, { cwd, input: `${line('a')}no JSON\n${line('c')}` })
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual(['out.ndjson'])
    expect(linesOf(readFileSync(join(cwd, 'out.ndjson'), 'utf8'))).toHaveLength(3)
  })

  test.each([
    { what: 'in no directory', path: 'nowhere/out.json' },
    { what: 'a directory', path: 'folder' },
    { what: 'under a file', path: 'good.txt/out.json' },
  ])('a place that cannot be written: $what', async ({ path }) => {
    const cwd = folderWith({ 'good.txt': BRIEFING })
    mkdirSync(join(cwd, 'folder'))
    for (const args of [['turns', 'good.txt'], ['schema']]) {
      const { code, stdout, stderr } = await presser([...args, '-o', path], { cwd })
      expect(stderr).toMatch(/^presser: [^\n]+; check the directory[^\n]+\n$/)
      expect(stderr).toContain(path)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    }
    expect([readdirSync(cwd).sort(), readdirSync(join(cwd, 'folder'))]).toEqual([['folder', 'good.txt'], []])
  })

  test('what is read may be what is written', async () => {
    const cwd = folderWith({ 'good.txt': BRIEFING })
    const { code } = await presser(['turns', 'good.txt', '--json', '-o', 'good.txt'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'good.txt'), 'utf8')).turns).toHaveLength(5)
  })
})

describe('a pipe that is closed ends the program quietly', () => {
  const quoted = samples.map(path => `'${path.replaceAll("'", `'\\''`)}'`).join(' ')

  test.each(['table', 'json', 'ndjson'])('%s', async format => {
    const { stdout, stderr } = await shell(
      `{ presser analyze --format ${format} ${quoted}; echo "exit $?" >&2; } | head -c 1`,
    )
    expect(stdout).toHaveLength(1)
    expect(stderr).toBe('exit 0\n')
  })
})

test('nobody reads the errors: the inputs are done all the same', async () => {
  const cwd = folderWith({})
  const child = start(['turns', '--from', 'ndjson', '--format', 'ndjson', '-o', 'out.ndjson', '-'], { cwd })
  child.stderr.once('close', () => child.stdin.end(`no JSON\n${line('b')}`)).destroy()
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(linesOf(readFileSync(join(cwd, 'out.ndjson'), 'utf8'))).toHaveLength(2)
})

describe('an interrupt ends the program with 130', () => {
  /** Interrupts the program once it has complained of a first line of input, and so is surely under way. */
  async function interrupted(args: readonly string[], cwd: string) {
    const child = start(['turns', '--from', 'ndjson', '--format', 'ndjson', ...args, '-'], { cwd })
    child.stderr.once('data', () => child.kill('SIGINT'))
    child.stdin.write(`${line('a')}no JSON\n`)
    const { code, stdout } = await ended(child)
    return { code, stdout }
  }

  test('with what was printed so far in whole lines', async () => {
    const { code, stdout } = await interrupted([], folderWith({}))
    const [first] = linesOf(stdout).map(printed => JSON.parse(printed))
    expect([code, first.source.id, first.turns.length]).toEqual([130, 'a', 5])
  })

  test('also where it waits for somebody to read', async () => {
    const child = start(['analyze', '--json', ...samples])
    child.stdout.once('readable', () => child.kill('SIGINT'))
    const [code, signal] = await once(child, 'exit')
    expect(exitCode(code, signal)).toBe(130)
  })

  test('with the file of -o as it was, and no draft beside it', async () => {
    const cwd = folderWith({})
    writeFileSync(join(cwd, 'out.ndjson'), 'of before')
    const { code } = await interrupted(['-o', 'out.ndjson'], cwd)
    expect(code).toBe(130)
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('of before')
    expect(readdirSync(cwd)).toEqual(['out.ndjson'])
  })
})
