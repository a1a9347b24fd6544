// Measures presser against peers, as whole processes, run in pairs A B A B …, and prints a table. `npm run bench`, or
// `node bench/run.mjs FILE [RUNS]` for another transcript. No timed test: a shared machine is noisy, so read the ratios.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'
import { briefingOf } from './briefing.mjs'

const KB = 1024
const { NODE_EXTRA_CA_CERTS: _slow, ...env } = process.env
const here = name => fileURLToPath(new URL(name, import.meta.url))

const scratch = mkdtempSync(join(tmpdir(), 'presser-bench-'))
const [given, runs = '15'] = process.argv.slice(2)
const file = given ?? join(scratch, 'briefing.txt')
if (given === undefined) writeFileSync(file, briefingOf(60 * KB))

const presser = (...args) => [here('../bin/presser.js'), ...args, file]
const PAIRS = [
  {
    name: 'analyze --json',
    a: presser('analyze', '--json'),
    peer: 'node -e 0',
    b: ['-e', '0'],
    goal: '≤ 2.0',
    good: ratio => ratio <= 2.0,
  },
  {
    name: 'analyze (table)',
    a: presser('analyze'),
    peer: 'node -e 0',
    b: ['-e', '0'],
    goal: '≤ 2.4',
    good: ratio => ratio <= 2.4,
  },
  {
    name: 'analyze --json',
    a: presser('analyze', '--json'),
    peer: 'compromise, tagging',
    b: [here('peer-compromise.cjs'), file],
    goal: '≤ 1/20',
    good: ratio => ratio <= 1 / 20,
  },
  {
    name: 'analyze --json',
    a: presser('analyze', '--json'),
    peer: 'wink-nlp, tagging',
    b: [here('peer-wink.cjs'), file],
    goal: '≤ 1/4',
    good: ratio => ratio <= 1 / 4,
  },
]

function milliseconds(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = list => [...list].sort((x, y) => x - y)[Math.floor(list.length / 2)]
const shown = value => (value < 0.2 ? `1/${(1 / value).toFixed(1)}` : value.toFixed(2))

function measured({ a, b }) {
  milliseconds(a)
  milliseconds(b)
  const pairs = Array.from({ length: Number(runs) }, () => [milliseconds(a), milliseconds(b)])
  const ratios = pairs.map(([x, y]) => x / y)
  return {
    a: median(pairs.map(([x]) => x)),
    b: median(pairs.map(([, y]) => y)),
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
  }
}

const table = new Table({
  head: ['presser', 'ms', 'peer', 'ms', 'ratio (median of pairs)', 'lowest–highest', 'goal'],
  style: { head: [], border: [] },
})
for (const pair of PAIRS) {
  const { a, b, ratio, low, high } = measured(pair)
  table.push([
    pair.name,
    a.toFixed(0),
    pair.peer,
    b.toFixed(0),
    shown(ratio),
    `${shown(low)}–${shown(high)}`,
    `${pair.goal} ${pair.good(ratio) ? 'met' : 'MISSED'}`,
  ])
}
console.log(`Node ${process.version}, ${(readFileSync(file).length / KB).toFixed(0)} KB, ${runs} pairs`)
console.log(table.toString())
rmSync(scratch, { recursive: true })
