// Scores the clarity of answers against `clarity.json`. `npm run score:clarity -- FOLDER` scores the half for
// development, with `--test` the other; `--wrong` lists the errors. Only what the reader was sure of counts.
import { analyzed, gold, share, transcriptsFolder } from './measure.mjs'

const folder = transcriptsFolder()
const LABELS = ['clear-reply', 'ambivalent', 'clear-non-reply']
const half = process.argv.includes('--test') ? 'test' : 'dev'

const judged = gold('clarity.json')[half].map(row => {
  const { exchanges } = analyzed(folder, row.file)
  const exchange = exchanges.find(({ question }) => question.turns[0] === row.question)
  const clarity = exchange?.answer?.clarity ?? null
  return { ...row, id: exchange?.id, got: clarity?.label ?? 'undetermined', gotType: clarity?.type ?? null }
})

function report(name, rows) {
  const count = (label, got) => rows.filter(row => row.label === label && row.got === got).length
  const given = rows.filter(({ got }) => got !== 'undetermined')
  console.log(`\n${name}: ${rows.length} exchanges, covered ${share(given.length, rows.length)}`)
  const f1s = LABELS.map(label => {
    const hits = count(label, label)
    const predicted = rows.filter(({ got }) => got === label).length
    const actual = rows.filter(row => row.label === label).length
    const confused = [...LABELS, 'undetermined'].map(got => `${got} ${count(label, got)}`).join(', ')
    console.log(`  ${label}: precision ${share(hits, predicted)}, recall ${share(hits, actual)}`)
    console.log(`    taken for: ${confused}`)
    return predicted + actual === 0 ? 0 : (2 * hits) / (predicted + actual)
  })
  console.log(`  macro-F1 ${(f1s.reduce((sum, f1) => sum + f1, 0) / LABELS.length).toFixed(3)}`)
  const right = rows.filter(row => row.got === row.label)
  console.log(
    `  type, where the label is right: ${share(right.filter(row => row.gotType === row.type).length, right.length)}`,
  )
}

const sure = judged.filter(row => row.sure)
report(half, sure)
for (const kind of ['us', 'president', 'australian'])
  report(
    kind,
    sure.filter(row => row.kind === kind),
  )
const unsure = judged.filter(row => !row.sure)
const open = unsure.filter(({ got }) => got === 'undetermined').length
console.log(`\nundetermined among the unsure: ${share(open, unsure.length)}`)
const agree = unsure.filter(row => row.got === row.label).length
console.log(`label of the unsure nevertheless: ${share(agree, unsure.length - open)}`)
if (process.argv.includes('--wrong'))
  for (const row of sure)
    if (row.got !== row.label)
      console.log(
        `${row.file.slice(0, 48)} ${row.id} ${row.question}: ${row.label}/${row.type}, got ${row.got}/${row.gotType}`,
      )
