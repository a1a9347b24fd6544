// Measures the topics over 60 KB in process, warm, the best of many runs: finding the catalogue's phrases, and the whole pass.
// `npm run bench:topics`, or `node bench/topics.mjs FILE…` for other transcripts.
import { readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import Table from 'cli-table3'
import { briefingOf } from './briefing.mjs'
import { fastest, scratchDirectory, stages } from './stages.mjs'

const KB = 1024
const RUNS = 100
const OTHER_WORDS = 'other words '.repeat(200)
const scratch = scratchDirectory()
const { analyze, finderOf, chosenCatalogues, topics, wordsOfText } = await stages(
  [
    "export { analyze } from './src/index.ts'",
    "export { chosenCatalogues } from './src/catalogue/index.ts'",
    "export { finderOf } from './src/passes/topics/find/finders.ts'",
    "export { topics } from './src/passes/topics/index.ts'",
    "export { wordsOfText } from './src/grammar/phrases/text-words.ts'",
  ],
  scratch,
)

const files = process.argv.slice(2)
const inputs =
  files.length > 0
    ? files.map(path => [basename(path), readFileSync(path)])
    : [['the bench’s text', briefingOf(60 * KB)]]
const catalogues = chosenCatalogues({})
const finder = finderOf(catalogues)
const table = new Table({
  head: ['transcript', 'KB', 'phrases, ms', 'goal', 'the pass, ms'],
  style: { head: [], border: [] },
})
for (const [name, input] of inputs) {
  const transcript = await analyze(input, { path: name })
  // The words of a text are kept until another is read: each run reads its own.
  const afresh = run => () => {
    wordsOfText(OTHER_WORDS)
    return run()
  }
  const phrases = await fastest(
    afresh(() => finder.search(transcript.text)),
    RUNS,
  )
  const pass = await fastest(
    afresh(() => topics(transcript, { catalogues })),
    RUNS,
  )
  const goal = (2 * transcript.text.length) / (60 * KB)
  table.push([
    name,
    (transcript.text.length / KB).toFixed(0),
    phrases.toFixed(1),
    `≤ ${goal.toFixed(1)} ${phrases <= goal ? 'met' : 'MISSED'}`,
    pass.toFixed(1),
  ])
}
console.log(table.toString())
rmSync(scratch, { recursive: true })
