import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BRIEFING, ended, folderWith, linesOf, presser, start } from './presser.ts'

const cwd = folderWith({ 'b.txt': BRIEFING, 'a.txt': BRIEFING, 'notes.csv': 'a,b', 'part[1].txt': BRIEFING })
mkdirSync(join(cwd, 'year', 'may'), { recursive: true })
for (const name of ['z.md', 'a.HTML', 'may/1.text', 'may/1.png']) writeFileSync(join(cwd, 'year', name), BRIEFING)

/** The inputs a run read, in order, by path. */
async function pathsOf(args: readonly string[], input = ''): Promise<string[]> {
  const { code, stdout, stderr } = await presser(['turns', '--format', 'ndjson', ...args], { cwd, input })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return linesOf(stdout).map(line => JSON.parse(line).source.path)
}

test.each([
  { what: 'files, as they are named', args: ['b.txt', 'a.txt'], paths: ['b.txt', 'a.txt'] },
  { what: 'a pattern, by name', args: ['?.txt'], paths: ['a.txt', 'b.txt'] },
  { what: 'a pattern through folders', args: ['year/**/*.{md,text}'], paths: ['year/may/1.text', 'year/z.md'] },
  { what: 'a name that looks like a pattern', args: ['part[1].txt'], paths: ['part[1].txt'] },
  {
    what: 'a directory, what may be a transcript',
    args: ['-r', 'year'],
    paths: ['year/a.HTML', 'year/may/1.text', 'year/z.md'],
  },
  { what: 'a directory with a slash', args: ['-r', 'year/may/'], paths: ['year/may/1.text'] },
  { what: 'a directory and a file', args: ['year/may', 'b.txt', '-r'], paths: ['year/may/1.text', 'b.txt'] },
])('FILE… may be $what', async ({ args, paths }) => {
  expect(await pathsOf(args)).toEqual(paths)
})

describe('standard input', () => {
  test.each([{ args: ['-'] }, { args: [] }])('is read as $args', async ({ args }) => {
    const { code, stdout } = await presser(['turns', '--json', ...args], { input: BRIEFING })
    const { source, turns } = JSON.parse(stdout)
    expect([code, source.path, turns.length]).toEqual([0, null, 5])
  })

  test('stands among files', async () => {
    expect(await pathsOf(['b.txt', '-', 'a.txt'], BRIEFING)).toEqual(['b.txt', null, 'a.txt'])
  })

  test('may come in pieces that part a character', async () => {
    const child = start(['turns', '--json', '-'])
    const bytes = Buffer.from('MR HARLOW: Café.\n\nQUESTION: Where?\n\nMR HARLOW: In Łódź.\n')
    for (const byte of bytes) child.stdin.write(Uint8Array.of(byte))
    child.stdin.end()
    const { stdout } = await ended(child)
    expect(JSON.parse(stdout).turns.map(({ text }: { text: string }) => text)).toEqual(['Café.', 'Where?', 'In Łódź.'])
  })
})
