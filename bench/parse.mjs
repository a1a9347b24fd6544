// Measures reading and parsing in process (source and turn stages, warm, the best of several runs) in MB/s, and how time
// grows with size on hostile inputs: twice the size should take twice the time; and the peak memory of whole runs over
// 10 MB, against 150 MB plus eight times the input. `npm run bench:parse`
import { spawnSync } from 'node:child_process'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Table from 'cli-table3'
import { briefingOf } from './briefing.mjs'
import { fastest, scratchDirectory, stages } from './stages.mjs'

const MB = 1e6
const scratch = scratchDirectory()
const { readSource, parseTurns, analyze } = await stages(
  [
    "export { readSource } from './src/source/index.ts'",
    "export { parseTurns } from './src/turns/index.ts'",
    "export { analyze } from './src/index.ts'",
  ],
  scratch,
)

const bytesOf = words => new TextEncoder().encode(words)
const asHtml = words =>
  `<html><body>${words
    .split('\n\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n')}</body></html>`

const text = briefingOf(600_000)
const speed = new Table({ head: ['input', 'MB', 'ms', 'MB/s', 'goal'], style: { head: [], border: [] } })
for (const [name, words, goal] of [
  ['text', text, 20],
  ['HTML', asHtml(text), 8],
]) {
  const bytes = bytesOf(words)
  const ms = await fastest(async () => parseTurns(await readSource(bytes, { path: null, id: null, from: null })), 15)
  const rate = bytes.length / MB / (ms / 1000)
  speed.push([
    name,
    (bytes.length / MB).toFixed(2),
    ms.toFixed(1),
    rate.toFixed(1),
    `≥ ${goal} ${rate >= goal ? 'met' : 'MISSED'}`,
  ])
}
console.log(`Reading and parsing in process, Node ${process.version}`)
console.log(speed.toString())

const HOSTILE = {
  'one line of labels': n => 'Is it done? MR. HALE: No. Q Why '.repeat(n / 32),
  'every label another': n =>
    Array.from({ length: n / 20 }, (_, i) => `MR. A${i.toString(36).toUpperCase()}: Yes.\n\n`).join(''),
  'a million dashes': n => '-- '.repeat(n / 3),
  'nested elements': n => '<div>'.repeat(n / 5),
  entities: n => `<p>${'&amp;'.repeat(n / 5)}`,
  brackets: n => '([“'.repeat(n / 3),
  'topics in one turn': n => `MR. HALE: ${'Syria and the United Nations, the UN, '.repeat(n / 38)}`,
  interruptions: n => 'QUESTION: Is it on? --\n\nMR. HALE: Yes, it is -- and\n\n'.repeat(n / 58),
}
const growth = new Table({ head: ['hostile input', '0.5 MB', '1 MB', 'growth'], style: { head: [], border: [] } })
for (const [name, make] of Object.entries(HOSTILE)) {
  const [half, whole] = [make(500_000), make(1_000_000)]
  const a = await fastest(() => analyze(half), 3)
  const b = await fastest(() => analyze(whole), 3)
  growth.push([name, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, (b / a).toFixed(2)])
}
console.log(growth.toString())

const LARGE = {
  'ordinary turns': n =>
    Array.from(
      { length: n / 320 },
      (_, i) =>
        `Q    And on item ${i}, does the Secretary believe that the meeting in Vienna will go ahead on Friday?\n\n` +
        `MR. HALE:  Well, the Secretary has been clear about item ${i}. We continue to work with our partners, and I would ` +
        'refer you to the Department of Defense for more on that. What I can tell you is that we will be there.\n\n',
    ).join(''),
  'one line': n => `MR. HALE: ${'word and another one. '.repeat(n / 22)}`,
  'a million dashes': n => `MR. HALE: ${'-- '.repeat(n / 3)}`,
  'nested elements': n => `<html><body>${'<div>'.repeat(n / 5)}`,
  'nested navigation': n => `<html><body>${'<nav>'.repeat(n / 5)}`,
  entities: n => `<p>${'&amp;'.repeat(n / 5)}`,
}
const ALLOWED = bytes => 150 + (8 * bytes) / MB
const memory = new Table({ head: ['10 MB of', 'peak MB', 'allowed'], style: { head: [], border: [] } })
for (const [name, make] of Object.entries(LARGE)) {
  const input = join(scratch, 'input')
  writeFileSync(input, make(10 * MB))
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      join(process.cwd(), 'bench', 'peak.cjs'),
      'bin/presser.js',
      'analyze',
      '--json',
      '-o',
      join(scratch, 'out'),
      input,
    ],
    { encoding: 'utf8' },
  )
  const peak = (Number(/^peak (\d+)$/m.exec(stderr)?.[1]) * 1024) / MB
  const allowed = ALLOWED(statSync(input).size)
  memory.push([name, peak.toFixed(0), `≤ ${allowed.toFixed(0)} ${peak <= allowed ? 'met' : 'MISSED'}`])
}
console.log('Memory of one run of analyze --json')
console.log(memory.toString())
rmSync(scratch, { recursive: true })
