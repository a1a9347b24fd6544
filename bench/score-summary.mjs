// How many of the statements that a wire story would quote (test/gold/summary.json, chosen by reading before the summary
// was run) the full summary holds. A statement is held where quotations of its turn cover at least half of its sentence.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const CORPUS = join(ROOT, '..', 'shared', 'corpus')
const GOAL = 0.6

if (!existsSync(CORPUS)) {
  console.log('no transcripts beside this checkout (../shared/corpus); nothing to score')
  process.exit(0)
}

const run = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'bin/presser.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  )

/** Every quotation in a summary, however deep. */
function quotationsIn(value) {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value.parts) ? [value] : []
  return [...own, ...Object.values(value).flatMap(quotationsIn)]
}

/** The span of the first sentence of a turn that begins with some words, blanks apart. */
function sentenceSpan({ segments }, { text, first }) {
  const words = new RegExp(
    first
      .split(/\s+/)
      .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  )
  for (const [start, end] of segments) {
    const slice = text.slice(start, end).join('')
    const at = words.exec(slice)?.index
    if (at === undefined) continue
    const rest = slice.slice(at + first.length)
    const stop = /(?<!\b(?:Mr|Ms|Mrs|Dr|U\.S))[.?!]["”’)]*(?=\s|$)/.exec(rest)
    const from = start + [...slice.slice(0, at)].length
    return [from, from + first.length + (stop ? stop.index + stop[0].length : rest.length)]
  }
  throw new Error(`no sentence begins with "${first}"`)
}

const covered = ([from, to], parts) =>
  new Set(
    parts.flatMap(([start, end]) => {
      const low = Math.max(from, start)
      return Array.from({ length: Math.max(0, Math.min(to, end) - low) }, (_, i) => low + i)
    }),
  ).size

const verbose = process.argv.includes('--verbose')
let all = 0
let allHeld = 0
for (const { file, statements } of JSON.parse(readFileSync(join(ROOT, 'test/gold/summary.json'), 'utf8'))) {
  const path = join(CORPUS, file)
  const document = run('analyze', '--json', '--include-text', path)
  const text = [...document.text]
  const summary = run('summary', '--json', path)
  const quotations = quotationsIn(summary)
  const held = statements.filter(({ turn, first }) => {
    const span = sentenceSpan(
      document.turns.find(({ id }) => id === turn),
      { text, first },
    )
    const parts = quotations.filter(quotation => quotation.turn === turn).flatMap(quotation => quotation.parts)
    const holds = covered(span, parts) * 2 >= span[1] - span[0]
    if (verbose)
      console.log(
        `  ${holds ? '+' : '-'} ${turn} ${text
          .slice(...span)
          .join('')
          .replace(/\s+/g, ' ')
          .slice(0, 90)}`,
      )
    return holds
  }).length
  const said = [...summary.topics, summary.other].flatMap(subject => subject?.statements ?? [])
  const words = list => list.join(' ').split(/\s+/).length
  const share = words(said.map(one => one.text)) / words(document.turns.map(turn => turn.text))
  all += statements.length
  allHeld += held
  console.log(
    `${held}/${statements.length}  ${said.length} quotations, ${Math.round(share * 100)} % of the words  ${file.slice(0, 70)}`,
  )
}
console.log(`${allHeld}/${all} = ${Math.round((100 * allHeld) / all)} % (goal: ${100 * GOAL} %)`)
