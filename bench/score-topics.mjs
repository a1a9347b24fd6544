// Scores the topics of exchanges against the labels in test/gold/topics-*.json: micro precision and recall, of all and of
// the firm ones, and how often the main topic is the right one, each with its 95 % interval (bootstrap over exchanges, seeded), then by topic with the
// errors. `npm run score:topics` for the half that the rules were made from, `npm run score:topics -- test` for the other, which
// is not for development, `npm run score:topics -- fresh` for a third set. A topic that one of the labels is a part of, or that
// the reader would accept beside her own, is neither right nor wrong; `strict precision` counts it as wrong, and `accepted` as
// right. The transcripts are not part of the repository.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'
import catalogue from '../.build/catalogue.cjs'
import { analyze } from '../dist/lib/index.js'

const here = name => fileURLToPath(new URL(name, import.meta.url))
const CORPUS = here('../../shared/corpus')
const GOLD = here('../test/gold')
const RESAMPLES = 2000

const half = process.argv[2] ?? 'dev'
const golds = (existsSync(GOLD) ? readdirSync(GOLD) : [])
  .filter(name => /^topics-.*\.json$/.test(name))
  .map(name => JSON.parse(readFileSync(join(GOLD, name), 'utf8')))
  .filter(gold => gold.half === half)
if (golds.length === 0 || !existsSync(CORPUS)) {
  console.log(`nothing to score: ${golds.length === 0 ? 'no labels in test/gold' : 'no corpus in ../shared/corpus'}`)
  process.exit(0)
}

const { areas } = catalogue.compileCatalogue(here('../src/lexicon/topics/areas.yaml'))
const topics = JSON.parse(areas).flatMap(area => area.topics)
const broader = new Map(topics.map(topic => [topic.id, topic.broader]))
const above = id => {
  const chain = []
  for (let wide = broader.get(id) ?? null; wide !== null; wide = broader.get(wide) ?? null) chain.push(wide)
  return chain
}

const unpacked = mkdtempSync(join(tmpdir(), 'presser-score-'))
process.on('exit', () => rmSync(unpacked, { recursive: true }))

/** Where a transcript is: some folders of the corpus are packed. */
function placeOf(file) {
  const [folder] = file.split('/')
  if (existsSync(join(CORPUS, folder))) return join(CORPUS, file)
  if (!existsSync(join(unpacked, folder)))
    execFileSync('tar', ['-xzf', join(CORPUS, `${folder}.tar.gz`), '-C', unpacked, folder])
  return join(unpacked, file)
}

const parsed = new Map()
const read = async file => {
  const path = placeOf(file)
  if (!parsed.has(file)) parsed.set(file, await analyze(readFileSync(path), { path }))
  return parsed.get(file)
}

const number = turn => Number(turn.slice(1))
const NEAR = 2

/** The exchange that a label means; where a turn was split since or joined, the one that begins next to it. */
function exchangeOf({ exchanges }, { turn }) {
  const asked = exchanges.find(({ question }) => question.turns.includes(turn))
  if (asked) return { exchange: asked, moved: false }
  const distance = ({ question }) => Math.abs(number(question.turns[0]) - number(turn) - 0.1)
  const nearest = exchanges.filter(one => distance(one) < NEAR).sort((a, b) => distance(a) - distance(b))[0]
  return { exchange: nearest, moved: nearest !== undefined }
}

async function judged(label) {
  const transcript = await read(label.file)
  const { exchange, moved } = exchangeOf(transcript, label)
  const predicted = (exchange?.topics ?? []).filter(({ id }) => broader.has(id))
  const gold = new Set(label.topics)
  const allowed = new Set([...label.topics.flatMap(above), ...(label.also ?? [])])
  const ids = predicted.map(({ id }) => id)
  return {
    ...label,
    lost: exchange === undefined,
    moved,
    right: ids.filter(id => gold.has(id)),
    wrong: ids.filter(id => !gold.has(id) && !allowed.has(id)),
    allowed: ids.filter(id => !gold.has(id) && allowed.has(id)),
    missed: label.topics.filter(id => !ids.includes(id)),
    firm: new Set(predicted.filter(({ firm }) => firm).map(({ id }) => id)),
    shownMain: predicted.find(({ main }) => main)?.id ?? null,
  }
}

const sum = (rows, of) => rows.reduce((total, row) => total + of(row), 0)
const firmOf = (row, ids) => ids.filter(id => row.firm.has(id)).length
const MEASURES = {
  precision: rows => sum(rows, row => row.right.length) / sum(rows, row => row.right.length + row.wrong.length),
  'strict precision': rows =>
    sum(rows, row => row.right.length) / sum(rows, row => row.right.length + row.wrong.length + row.allowed.length),
  accepted: rows => {
    const wrong = sum(rows, row => row.wrong.length)
    const others = sum(rows, row => row.right.length + row.allowed.length)
    return others / (others + wrong)
  },
  recall: rows => sum(rows, row => row.right.length) / sum(rows, row => row.right.length + row.missed.length),
  'firm precision': rows =>
    sum(rows, row => firmOf(row, row.right)) / sum(rows, row => firmOf(row, row.right) + firmOf(row, row.wrong)),
  'firm accepted': rows => {
    const wrong = sum(rows, row => firmOf(row, row.wrong))
    const others = sum(rows, row => firmOf(row, row.right) + firmOf(row, row.allowed))
    return others / (others + wrong)
  },
  'firm recall': rows =>
    sum(rows, row => firmOf(row, row.right)) / sum(rows, row => row.right.length + row.missed.length),
  'main topic': rows => sum(rows, row => (row.shownMain === row.main ? 1 : 0)) / rows.length,
}

/** A seeded generator (mulberry32), so that the intervals are the same each time. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function interval(rows, measure) {
  const random = generator(1)
  const values = Array.from({ length: RESAMPLES }, () =>
    measure(rows.map(() => rows[Math.floor(random() * rows.length)])),
  ).sort((a, b) => a - b)
  return [values[Math.floor(RESAMPLES * 0.025)], values[Math.floor(RESAMPLES * 0.975)]]
}

const shown = value => (Number.isNaN(value) ? '–' : value.toFixed(3))

function byTopic(rows) {
  const counts = new Map()
  const count = (id, field) => {
    const own = counts.get(id) ?? { right: 0, wrong: 0, missed: 0 }
    own[field]++
    counts.set(id, own)
  }
  for (const row of rows)
    for (const field of ['right', 'wrong', 'missed']) for (const id of row[field]) count(id, field)
  return [...counts].sort(([, a], [, b]) => b.wrong + b.missed - a.wrong - a.missed || b.right - a.right)
}

for (const { exchanges, seed } of golds) {
  const rows = []
  for (const label of exchanges) rows.push(await judged(label))
  console.log(
    `\n${half}: ${rows.length} exchanges, sample seed ${seed}; ${rows.filter(row => row.lost).length} not found, ${rows.filter(row => row.moved).length} a turn or two away`,
  )
  for (const [name, measure] of Object.entries(MEASURES)) {
    const [low, high] = interval(rows, measure)
    console.log(`${name.padEnd(16)} ${shown(measure(rows))}  95 % ${shown(low)}–${shown(high)}`)
  }
  const table = new Table({ head: ['topic', 'right', 'wrong', 'missed'], style: { head: [], border: [] } })
  for (const [id, { right, wrong, missed }] of byTopic(rows)) table.push([id, right, wrong, missed])
  console.log(table.toString())
  for (const row of rows) {
    if (row.wrong.length + row.missed.length === 0 && row.shownMain === row.main) continue
    const main = row.shownMain === row.main ? '' : `; main ${row.shownMain} for ${row.main}`
    const list = (title, ids) => (ids.length > 0 ? `; ${title} ${ids.join(' ')}` : '')
    console.log(`${row.file} ${row.turn}${list('wrong', row.wrong)}${list('missed', row.missed)}${main}`)
  }
}
