// Scores promises of an answer against `promises.json`: `npm run score:promises -- FOLDER`. A passage is predicted where
// a promise lies in the exchange whose answer has its sentence; those in the very sentence are counted apart.
import { analyzed, gold, share, transcriptsFolder } from './measure.mjs'

const folder = transcriptsFolder()
const plain = text => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ')

/** From the first words to the end of the sentence. */
const sentenceFrom = (text, at) => /^.*?[.?!](?=\s|$)/.exec(text.slice(at))?.[0] ?? text.slice(at)

function found({ file, first }) {
  const { turns, exchanges } = analyzed(folder, file)
  const start = plain(first)
  const turn = turns.find(({ text }) => plain(text).includes(start))
  if (!turn) return { missing: 'no turn has it' }
  const text = plain(turn.text)
  const exchange = exchanges.find(({ answer }) => answer?.turns.includes(turn.id))
  if (!exchange) return { missing: 'in no answer' }
  const sentence = sentenceFrom(text, text.indexOf(start))
  const promises = exchange.answer.promises.map(promise => plain(promise.text))
  return { promises, exact: promises.some(promise => promise.includes(start) || sentence.includes(promise)) }
}

const rows = gold('promises.json').passages.map(passage => ({ ...passage, ...found(passage) }))
const report = (name, predicted) => {
  const hits = rows.filter(row => row.promise && predicted(row)).length
  console.log(`${name}: precision ${share(hits, rows.filter(predicted).length)}`)
  console.log(`${' '.repeat(name.length)}  recall ${share(hits, rows.filter(row => row.promise).length)}`)
}
report('in the exchange', row => (row.promises?.length ?? 0) > 0)
report('in the sentence', row => row.exact === true)
for (const row of rows) {
  const predicted = (row.promises?.length ?? 0) > 0
  if (predicted === row.promise && !row.missing) continue
  const said = row.promise ? 'missed' : predicted ? 'no promise, but' : 'look-alike'
  console.log(`${said}: ${row.file.slice(0, 40)} "${row.first}" ${row.missing ?? JSON.stringify(row.promises)}`)
}
