import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { COMMANDS, run } from '../../src/cli/program.ts'
import { BRIEFING, folderWith, presser } from './presser.ts'

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const names = COMMANDS.map(({ name }) => name)

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout, stderr } = await presser(['completion', shell])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const path = join(folderWith({}), `presser.${shell}`)
  writeFileSync(path, stdout)
  return path
}

describe('completion', () => {
  const bash = has('bash') ? test.each : test.skip.each
  bash([
    { words: ['presser', 'exch'], completed: 'exchanges' },
    { words: ['presser', 'turns', '--ro'], completed: '--role' },
    { words: ['presser', 'turns', '--role', 'int'], completed: 'interpreter' },
    { words: ['presser', 'summary', '-f', ''], completed: 'md text json' },
    { words: ['presser', 'turns', 'no-such-file-any'], completed: '' },
  ])('bash completes $words', async ({ words, completed }) => {
    const script = await scriptFor('bash')
    const line = words.map(word => `'${word}'`).join(' ')
    const code = `source ${script}; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _presser; echo "\${COMPREPLY[*]}"`
    expect(execFileSync('bash', ['-c', code], { encoding: 'utf8' }).trim()).toBe(completed)
  })

  const fish = has('fish') ? test : test.skip
  fish('fish completes commands and options', async () => {
    const script = await scriptFor('fish')
    const complete = (line: string): string[] =>
      execFileSync('fish', ['-c', `source ${script}; complete -C '${line}'`], { encoding: 'utf8' })
        .split('\n')
        .map(found => found.split('\t')[0] as string)
    expect(complete('presser ')).toEqual(expect.arrayContaining(names))
    expect(complete('presser turns --role ')).toContain('moderator')
  })

  const zsh = has('zsh') ? test : test.skip
  zsh('zsh can read its script', async () => {
    const { status, stderr } = spawnSync('zsh', ['-n', await scriptFor('zsh')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(['bash', 'zsh', 'fish'])('%s knows every command and every option', async shell => {
    const script = readFileSync(await scriptFor(shell), 'utf8')
    const { stdout: help } = await presser(['turns', '--help'])
    const options = [...help.matchAll(/--([a-z-]+)/g)].map(hit => hit[1] as string)
    expect(options.length).toBeGreaterThan(8)
    for (const word of [...names, ...options]) expect(script).toContain(word)
  })
})

test('the manual page names every command with its examples', async () => {
  const { code, stdout } = await presser(['man'])
  expect(code).toBe(0)
  for (const { name, examples } of COMMANDS) {
    expect(stdout).toContain(`.SS presser ${name}`)
    for (const example of examples) expect(stdout.replace(/\\-/g, '-').replaceAll('\\e', '\\')).toContain(example)
  }
  expect(stdout.split('\n').filter(line => /^['.](?![A-Z]{2}|[A-Z] |nf|fi)/.test(line))).toEqual([])
})

test('the help leads with examples', async () => {
  const { stdout } = await presser(['--help'])
  expect(stdout.startsWith('Examples:\n  presser analyze briefing.txt\n')).toBe(true)
})

function terminal(env: Record<string, string>): { io: Io; shown: () => string } {
  let words = ''
  const stdin = Object.assign(Readable.from([]), { isTTY: true })
  const write = (more: string): void => {
    words += more
  }
  const io: Io = {
    stdin,
    stdout: { isTTY: true, columns: 80, write, stream: async more => write(more) },
    stderr: { write },
    env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C.UTF-8', NO_COLOR: '1', ...env },
  }
  return { io, shown: () => words }
}

describe('on a terminal', () => {
  const cwd = folderWith({ 'good.txt': BRIEFING })
  const path = join(cwd, 'good.txt')

  test('long output goes through the pager', async () => {
    const { io, shown } = terminal({ PRESSER_PAGER: `cat > ${join(cwd, 'paged')}` })
    expect(await run(['turns', path], io)).toBe(0)
    expect(shown()).toBe('')
    expect(readFileSync(join(cwd, 'paged'), 'utf8')).toContain('Twenty ministers.')
  })

  test.each([
    { args: [], markdown: false },
    { args: ['--format', 'md'], markdown: true },
  ])('a summary with $args is Markdown: $markdown', async ({ args, markdown }) => {
    const { io, shown } = terminal({ PAGER: '' })
    expect(await run(['summary', path, ...args], io)).toBe(0)
    expect(/^# /m.test(shown())).toBe(markdown)
  })

  test.each([
    { what: 'no pager is wanted', args: ['--no-pager'], env: { PAGER: `cat > ${join(cwd, 'unwanted')}` } },
    { what: 'the pager is empty', args: [], env: { PAGER: '' } },
    { what: 'there is no such pager', args: [], env: { PAGER: 'no-such-pager-anywhere' } },
  ])('it is printed where $what', async ({ args, env }) => {
    const { io, shown } = terminal(env)
    expect(await run(['turns', path, ...args], io)).toBe(0)
    expect(shown()).toContain('Twenty ministers.')
  })

  test.each([
    { env: { LANG: 'en_GB.UTF-8' }, sign: '?', bar: '█' },
    { env: { LANG: 'C' }, sign: '?', bar: '#' },
    { env: { TERM: 'linux' }, sign: '?', bar: '#' },
  ])('signs and bars fit it: $env', async ({ env, bar }) => {
    const { io, shown } = terminal({ ...env, PAGER: '' })
    await run(['analyze', path], io)
    expect(shown()).toMatch(new RegExp(`Topic .*\\n.*${bar}{3}`))
  })
})

describe('did you mean', () => {
  const cwd = folderWith({ 'briefing.txt': BRIEFING })

  test.each([
    { args: ['turns', 'breifing.txt'], stderr: 'presser: breifing.txt: no such file; did you mean briefing.txt?\n' },
    { args: ['turns', 'x/other.txt'], stderr: 'presser: x/other.txt: no such file; check the path\n' },
    { args: ['trns', 'briefing.txt'], stderr: /did you mean turns/i },
    { args: ['turns', 'briefing.txt', '--speeker', 'x'], stderr: /did you mean --speaker/i },
  ])('$args', async ({ args, stderr }) => {
    const run = await presser(args, { cwd })
    expect(run.code).not.toBe(0)
    if (typeof stderr === 'string') expect(run.stderr).toBe(stderr)
    else expect(run.stderr).toMatch(stderr)
  })
})
