// Makes src/lexicon/background.ts: in how many briefings of a large collection a word, name or phrase stands, so that what
// every briefing says is told from what one is about. `node .build/background.mjs FOLDER…`, after `npm run build`; only
// needed when the rules for terms (src/grammar/terms.ts) change. No word of a single briefing gets into the table.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'

import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { analyze } from '../dist/lib/index.js'

const { outputFiles } = buildSync({ entryPoints: ['src/grammar/terms.ts'], bundle: true, format: 'esm', write: false })
const code = Buffer.from(outputFiles[0].text).toString('base64')
const { termsIn } = await import(`data:text/javascript;base64,${code}`)

const [list, ...folders] = process.argv.slice(2)
const leftOut = new Set(list === '-' ? [] : readFileSync(list, 'utf8').split(/\s+/))
const filesBelow = path =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => filesBelow(join(path, name)))
    : [path]
const files = folders
  .flatMap(filesBelow)
  .filter(path => /\.(?:html|md|xml|txt)$/.test(path) && ![...leftOut].some(name => name !== '' && path.endsWith(name)))

const counts = new Map()
let documents = 0
for (const path of files) {
  try {
    const { text, turns } = await analyze(readFileSync(path), { path })
    if (turns.length < 4) continue
    const keys = new Set(
      turns.flatMap(turn => turn.segments.flatMap(segment => termsIn(text, segment).map(({ key }) => key))),
    )
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    documents++
    if (documents % 200 === 0) {
      console.error(documents, counts.size)
      // A term of one briefing in the first hundreds is not going to be a common one.
      if (counts.size > 3e6) for (const [key, count] of counts) if (count === 1) counts.delete(key)
    }
  } catch (error) {
    if (error?.name !== 'UserError') throw error
  }
}
// Classes by how common a term is: the n-th has those in at least one of 2^n · RAREST briefings.
const RAREST = 1 / 80
const CLASSES = 6
const byLetter = {}
let kept = 0
for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const share = count / documents
  if (share < RAREST || key.length > 40 || key.includes('|')) continue
  const level = Math.min(CLASSES - 1, Math.floor(Math.log2(share / RAREST)))
  const letter = key.charAt(0).toLowerCase()
  byLetter[letter] ??= Array(CLASSES).fill('|')
  byLetter[letter][level] += `${key}|`
  kept++
}
const lines = Object.entries(byLetter).map(
  ([letter, levels]) => `  ${JSON.stringify(letter)}: ${JSON.stringify(levels)},`,
)
writeFileSync(
  'src/lexicon/background.ts',
  `/**
 * How common words, names and phrases are in ${documents} briefings: by first letter, in ${CLASSES} classes, of which the n-th (from 0) has
 * those that stand in at least one of ${1 / RAREST} · 2⁻ⁿ briefings. Made by \`.build/background.mjs\`.
 */
export const BACKGROUND: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
}
`,
)
console.error(documents, 'briefings', counts.size, 'terms', kept, 'kept')
