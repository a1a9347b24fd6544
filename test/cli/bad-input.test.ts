import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli/program.ts'
import { BRIEFING, folderWith, linesOf, presser } from './presser.ts'

const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)

const folder = folderWith({
  'good.txt': BRIEFING,
  'empty.txt': '',
  'noise.bin': Uint8Array.of(7, 0, 1, 0xfe, 0, 0, 3, 65),
  'paper.pdf': '%PDF-1.7\n',
  'paper.docx': ZIP,
  'locked.txt': BRIEFING,
  'prose.txt': 'A recipe for plum cake.\n\nTake two pounds of plums and stone them.\n',
})
mkdirSync(join(folder, 'folder'))
chmodSync(join(folder, 'locked.txt'), 0)

const LONG_NAME = `${'n'.repeat(300)}.txt`
const mayReadAll = process.getuid?.() === 0
const unlessRoot = mayReadAll ? test.skip : test
const ROOT = mayReadAll ? ' (skipped: root may read every file)' : ''

const UNREADABLE = [
  { what: 'a missing file', input: 'missing.txt', args: [], remedy: /no such file; check the path/ },
  { what: 'a name with an escape in it', input: 'no\u001b[31m.txt', shown: 'no', args: [], remedy: /check the pat/ },
  { what: 'a name with a line break in it', input: 'no\nsuch.txt', shown: 'no', args: [], remedy: /check the path/ },
  { what: 'a file taken for a directory', input: 'good.txt/x', args: [], remedy: /check/ },
  { what: 'a name that is too long', input: LONG_NAME, args: [], remedy: /check/ },
  { what: 'a directory', input: 'folder', args: [], remedy: /directory; add -r/ },
  { what: 'a directory without transcripts', input: 'folder', args: ['-r'], remedy: /no transcripts.+\.txt/ },
  { what: 'a pattern that fits no file', input: '*.rtf', args: [], remedy: /check the pattern/ },
  { what: 'an empty file', input: 'empty.txt', args: [], remedy: /empty; give a transcript/ },
  { what: 'a binary file', input: 'noise.bin', args: [], remedy: /not text; give a transcript/ },
  { what: 'a PDF file', input: 'paper.pdf', args: [], remedy: /PDF is cut off or damaged; get it again/ },
  { what: 'an Office file', input: 'paper.docx', args: [], remedy: /cut off or damaged; open it in Word/ },
]

/** One line, in words only, that begins with the program and the input and goes on with what to do. */
function expectOneLine(stderr: string, { start, remedy }: { start: string; remedy: RegExp }): void {
  expect(stderr).toMatch(/^[^\n\p{Cc}\p{Bidi_Control}]+\n$/u)
  expect(stderr.slice(0, start.length)).toBe(start)
  expect(stderr).toMatch(remedy)
}

describe('an input that cannot be read', () => {
  test.each(UNREADABLE)('$what: one line says what to do', async ({ input, shown, args, remedy }) => {
    const { code, stdout, stderr } = await presser(['turns', ...args, input], { cwd: folder })
    expectOneLine(stderr, { start: `presser: ${shown ?? `${input}:`}`, remedy })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })

  test.each(UNREADABLE)('$what: the other inputs are still done', async ({ input, args, remedy }) => {
    const files = ['good.txt', input, 'good.txt']
    const { code, stdout, stderr } = await presser(['turns', ...args, ...files, '--json'], { cwd: folder })
    const [first, failed, last] = JSON.parse(stdout)
    expect(failed).toEqual({
      schema: 'presser/1',
      source: { id: null, path: input },
      error: { message: expect.stringMatching(remedy), line: null },
    })
    expect([code, first.turns.length, last.turns.length]).toEqual([1, 5, 5])
    expectOneLine(stderr, { start: 'presser: ', remedy })
  })

  unlessRoot(`no permission: one line says what to do, and the others are done${ROOT}`, async () => {
    const { code, stdout, stderr } = await presser(['turns', 'locked.txt', 'good.txt'], { cwd: folder })
    expectOneLine(stderr, { start: 'presser: locked.txt:', remedy: /no permission.+check/ })
    expect(stdout).toContain('Twenty ministers.')
    expect(code).toBe(1)
  })

  test('nothing piped in: standard input is named', async () => {
    const { code, stderr } = await presser(['turns', '-'])
    expectOneLine(stderr, { start: 'presser: standard input:', remedy: /empty; give a transcript/ })
    expect(code).toBe(1)
  })
})

test.each([
  { line: '{"id": "a", "text"', problem: /^line 2 is not JSON; give \{"id": "…", "text": "…"\}$/, id: null },
  { line: '["a", "b"]', problem: /^line 2 is not an object; give/, id: null },
  { line: '{"id": "b"}', problem: /^line 2 has no "text"; give/, id: 'b' },
  { line: '{"id": "c", "text": 7}', problem: /^line 2 has no "text"; give/, id: 'c' },
  { line: '{"id": "d", "text": ""}', problem: /empty; give a transcript/, id: 'd' },
])('the NDJSON line $line fails, and the lines around it are done', async ({ line, problem, id }) => {
  const whole = JSON.stringify({ id: 'whole', text: BRIEFING })
  const { code, stdout, stderr } = await presser(['turns', '--from', 'ndjson', '--format', 'ndjson', '-'], {
    input: `${whole}\n${line}\n${whole}\n`,
  })
  const [first, failed, last] = linesOf(stdout).map(printed => JSON.parse(printed))
  expect([code, first.turns.length, last.turns.length]).toEqual([1, 5, 5])
  expect(failed.source).toEqual({ id, path: null })
  expect(failed.error).toEqual({ message: expect.stringMatching(problem), line: 2 })
  expectOneLine(stderr, { start: 'presser: standard input:', remedy: /; give/ })
})

test.each(['prose.txt', '-'])(
  'a text that is no transcript (%s) gives no turns, a message, and exit 0',
  async input => {
    const { code, stdout, stderr } = await presser(['analyze', input, '--json'], {
      cwd: folder,
      input: readFileSync(join(folder, 'prose.txt')),
    })
    const { turns, exchanges, messages } = JSON.parse(stdout)
    expect({ turns, exchanges, rules: messages.map(({ rule }: { rule: string }) => rule) }).toEqual({
      turns: [],
      exchanges: [],
      rules: ['no-turns'],
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  },
)

const WRONG_USES = [
  { args: ['anlyze', 'good.txt'], names: 'anlyze', remedy: /--help|did you mean/i },
  { args: ['turns', 'good.txt', '--bogus'], names: '--bogus', remedy: /--help|did you mean/i },
  { args: ['turns', 'good.txt', '--fromat', 'csv'], names: '--fromat', remedy: /--format|--help/ },
  { args: ['turns', 'good.txt', '-o'], names: '--output', remedy: /missing/ },
  { args: ['turns', 'good.txt', '--format', 'xml'], names: 'xml', remedy: /table, json, ndjson, csv/ },
  { args: ['analyze', 'good.txt', '--format', 'csv'], names: 'csv', remedy: /table, json, ndjson/ },
  { args: ['summary', 'good.txt', '--format', 'html'], names: 'html', remedy: /md, text, json/ },
  { args: ['schema', '--format', 'csv'], names: 'csv', remedy: /json/ },
  { args: ['turns', 'good.txt', '--from', 'rtf'], names: 'rtf', remedy: /text, html, markdown.*, ndjson/ },
  { args: ['turns', 'good.txt', '--role', 'guest'], names: 'guest', remedy: /official, reporter/ },
  { args: ['turns', 'good.txt', '--color', 'red'], names: 'red', remedy: /auto, always, never/ },
  { args: ['turns', 'good.txt', '--grep', '/(/'], names: '/(/', remedy: /write words, or a pattern/ },
  { args: ['turns', 'good.txt', '--topic', 'plums'], names: '"plums"', remedy: /presser topics FILE/ },
  { args: ['exchanges', 'good.txt', '--topic', 'jordan-list'], names: '"jordan-list"', remedy: /jordan/ },
  { args: ['summary', 'good.txt', '--topic', 'plums'], names: '"plums"', remedy: /presser topics FILE/ },
]

test.each(WRONG_USES)('wrong use: presser $args', async ({ args, names, remedy }) => {
  const { code, stdout, stderr } = await presser(args, { cwd: folder })
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stderr).toContain(names)
  expect(stderr).toMatch(remedy)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('without input, at a terminal: one line says what to do', async () => {
  const said: string[] = []
  const write = (words: string): void => void said.push(words)
  const terminal = { isTTY: true, columns: 80, write, stream: async (words: string) => write(words) }
  const stdin = Object.assign(Readable.from([BRIEFING]), { isTTY: true })
  const code = await run(['turns'], { stdin, stdout: terminal, stderr: terminal, env: {} })
  expect(said).toEqual([expect.stringMatching(/^presser: no input; name a FILE.+\n$/)])
  expect(code).toBe(2)
})

test.each([[['--help']], [['--version']], [['help', 'turns']], [['turns', '--help']]])(
  '%j is no failure',
  async args => {
    const { code, stdout, stderr } = await presser(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/presser|^\d+\.\d+\.\d+/)
  },
)

test('nothing of all this left a file behind', () => {
  expect(readdirSync(folder).sort()).toEqual(
    ['empty.txt', 'folder', 'good.txt', 'locked.txt', 'noise.bin', 'paper.docx', 'paper.pdf', 'prose.txt'].sort(),
  )
})
