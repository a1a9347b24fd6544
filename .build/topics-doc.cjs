// Writes docs/topics.md from the catalogue: `npm run docs:topics`. A test holds the page to it.
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { compileCatalogue } = require('./catalogue.cjs')

const ROOT = join(__dirname, '..')
const PAGE = join(ROOT, 'docs/topics.md')

const cell = words => words.replaceAll('|', '\\|')
const MOST = 5
/** Phrases that count by themselves; where there are few, some that do not, with a mark, or else a pattern. */
const sample = ({ phrases, weak = [], patterns = [] }) => {
  const marked = weak.map(phrase => `… ${phrase} …`)
  const most = Math.max(2, Math.min(MOST, phrases.length))
  const shown = [...phrases, ...marked].slice(0, most)
  return (shown.length > 0 ? shown : patterns.slice(0, 1)).map(cell).join(' · ')
}

const row = ({ id, label, definition, broader, code, ...lists }) =>
  `| \`${id}\` | ${cell(label)} | ${cell(definition)} | ${broader ? `\`${broader}\`` : ''} | ${code ?? ''} | ${sample(lists)} |`

const section = ({ title, topics }) =>
  [
    `## ${title}`,
    '',
    '| id | topic | what counts, and what does not | part of | code | phrases, for example |',
    '|---|---|---|---|---|---|',
    ...topics.map(row),
    '',
  ].join('\n')

/** The page, as the catalogue would have it. */
function topicsPage() {
  const areas = JSON.parse(compileCatalogue(join(ROOT, 'src/lexicon/topics/areas.yaml')).areas)
  const count = areas.reduce((sum, { topics }) => sum + topics.length, 0)
  return `# Topics

The ${count} topics of the catalogue, by area. This page is made from the YAML files in \`src/lexicon/topics/\` by \`npm run
docs:topics\`; \`presser topics --show ID\` has all phrases of a topic. The code is that of the [Policy
Agendas](https://www.comparativeagendas.net/pages/master-codebook) codebook, where one fits. A phrase between dots counts only
near others. How tagging goes about it is told in the
[data model](data-model.md#topics), how to add topics in [commands](commands.md#topics-of-your-own).

${areas.map(section).join('\n')}`
}

module.exports = { topicsPage }
if (require.main === module) writeFileSync(PAGE, topicsPage())
