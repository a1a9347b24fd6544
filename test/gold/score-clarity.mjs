// Scores the clarity of answers against `clarity.json`, `clarity-2.json` and `clarity-3.json`. `npm run score:clarity --
// FOLDER` scores the halves for development, with `--test` the others; `--wrong` lists the errors. Only what the readers
// were sure of counts.
import { analyzed, gold, share, transcriptsFolder } from './measure.mjs'

const folder = transcriptsFolder()
const LABELS = ['clear-reply', 'ambivalent', 'clear-non-reply']
const half = process.argv.includes('--test') ? 'test' : 'dev'

const judgedIn = name =>
  gold(name)[half].map(row => {
    const { exchanges } = analyzed(folder, row.file)
    const exchange = exchanges.find(({ question }) => question.turns[0] === row.question)
    const clarity = exchange?.answer?.clarity ?? null
    const { referrals = [], promises = [] } = exchange?.answer ?? {}
    const got = clarity?.label ?? 'undetermined'
    return { ...row, id: exchange?.id, got, gotType: clarity?.type ?? null, referrals, promises }
  })

const countsOf = (rows, label) => ({
  hits: rows.filter(row => row.label === label && row.got === label).length,
  predicted: rows.filter(({ got }) => got === label).length,
  actual: rows.filter(row => row.label === label).length,
})

function macroF1(rows) {
  const f1s = LABELS.map(label => {
    const { hits, predicted, actual } = countsOf(rows, label)
    return predicted + actual === 0 ? 0 : (2 * hits) / (predicted + actual)
  })
  return f1s.reduce((sum, f1) => sum + f1, 0) / LABELS.length
}

const DRAWS = 2000

/** The 95 % interval of macro-F1 over transcripts drawn again and again, the same in each run. */
function drawnAgain(rows) {
  const files = [...new Set(rows.map(({ file }) => file))]
  const byFile = new Map(files.map(file => [file, rows.filter(row => row.file === file)]))
  let state = 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state % files.length
  }
  const all = Array.from({ length: DRAWS }, () => macroF1(files.flatMap(() => byFile.get(files[next()]))))
  all.sort((a, b) => a - b)
  return `${all[DRAWS * 0.025].toFixed(2)}–${all[DRAWS * 0.975].toFixed(2)}`
}

function report(name, rows) {
  const given = rows.filter(({ got }) => got !== 'undetermined')
  console.log(`\n${name}: ${rows.length} exchanges, covered ${share(given.length, rows.length)}`)
  for (const label of LABELS) {
    const { hits, predicted, actual } = countsOf(rows, label)
    const taken = [...LABELS, 'undetermined'].map(
      got => `${got} ${rows.filter(row => row.label === label && row.got === got).length}`,
    )
    console.log(`  ${label}: precision ${share(hits, predicted)}, recall ${share(hits, actual)}`)
    console.log(`    taken for: ${taken.join(', ')}`)
  }
  console.log(`  macro-F1 ${macroF1(rows).toFixed(3)} (${drawnAgain(rows)})`)
  const right = rows.filter(row => row.got === row.label)
  const typed = right.filter(row => row.gotType === row.type)
  console.log(`  type, where the label is right: ${share(typed.length, right.length)}`)
}

const SMALL = new Set(['the', 'of', 'to', 'and', 'department', 'our', 'those', 'my', 'a'])
const wordsOf = text =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word && !SMALL.has(word))

/** Whom reporters are sent to, and what is promised, where the gold says it. */
function reportLedgers(rows) {
  const ledger = rows.filter(row => row.referred_to !== undefined)
  const sent = ledger.filter(({ referrals }) => referrals.length > 0)
  const right = sent.filter(({ referred_to, referrals }) =>
    referrals.some(({ target }) => wordsOf(target).some(word => wordsOf(referred_to ?? '').includes(word))),
  )
  const due = ledger.filter(({ referred_to }) => referred_to !== null)
  console.log(`  referrals: precision ${share(right.length, sent.length)}, recall ${share(right.length, due.length)}`)
  const promised = ledger.filter(({ promises }) => promises.length > 0)
  const kept = promised.filter(({ taken }) => taken)
  const taken = ledger.filter(row => row.taken)
  console.log(
    `  promises: precision ${share(kept.length, promised.length)}, recall ${share(kept.length, taken.length)}`,
  )
  return ledger.filter(
    row =>
      (row.referred_to !== null || row.referrals.length > 0) !== right.includes(row) ||
      row.taken !== row.promises.length > 0,
  )
}

function reportUnsure(judged) {
  const open = rows => share(rows.filter(({ got }) => got === 'undetermined').length, rows.length)
  const unsure = judged.filter(row => !row.sure)
  const decided = unsure.filter(({ got }) => got !== 'undetermined')
  const agreed = decided.filter(row => row.got === row.label)
  console.log(`  undetermined among the unsure ${open(unsure)}, the sure ${open(judged.filter(row => row.sure))}`)
  console.log(`  label of the unsure nevertheless: ${share(agreed.length, decided.length)}`)
}

const place = ({ file, id, question }) => `${file.slice(0, 48)} ${id} ${question}`
const halves = ['clarity.json', 'clarity-2.json', 'clarity-3.json'].map(name => ({ name, judged: judgedIn(name) }))
const whole = halves.flatMap(({ judged }) => judged)
for (const { name, judged } of [...halves, { name: 'all', judged: whole }]) {
  report(
    `${name}, ${half}`,
    judged.filter(row => row.sure),
  )
  reportUnsure(judged)
}
for (const kind of ['us', 'president', 'australian'])
  report(
    kind,
    whole.filter(row => row.sure && row.kind === kind),
  )
console.log('\nledgers')
const misled = reportLedgers(whole)
if (process.argv.includes('--wrong')) {
  for (const row of whole)
    if (row.sure && row.got !== row.label)
      console.log(`${place(row)}: ${row.label}/${row.type}, got ${row.got}/${row.gotType}`)
  for (const row of misled)
    console.log(
      `${place(row)}: referred to ${row.referred_to}, got ${row.referrals.map(({ target }) => target)}; ` +
        `taken ${row.taken}, got ${row.promises.length}`,
    )
}
