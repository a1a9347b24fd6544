// Builds dist/: the program as one CommonJS file (it starts a third faster than ES modules), each module that the source
// loads by `import()` as a file of its own beside it, and the library as ES modules.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import catalogue from './catalogue.cjs'
import { withLetters } from './letters.mjs'
import places from './places.cjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Else esbuild makes `new RegExp(…)` of each pattern with a class of letters, anew at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: !process.env.NOMIN, // NOMIN=1 leaves the names, to be read in a profile
  keepNames: false,
  legalComments: 'none',
  define: { 'process.env.PRESSER_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
  // The page's style sheet and script are taken in as their text.
  loader: { '.css': 'text', '.client.js': 'text' },
}

const builtName = path =>
  path.endsWith('/cli/main.ts')
    ? 'cli'
    : basename(path, '.ts') === 'index'
      ? basename(path.replace(/\/index\.ts$/, ''))
      : basename(path, '.ts')

/** Leaves `import('./x.ts')` out of the bundle and notes that `x.ts` wants one of its own. */
const lazyFiles = found => ({
  name: 'lazy-files',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir, importer, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'seen') return null
      const target = await resolve(path, { kind, resolveDir, importer, pluginData: 'seen' })
      found.add(target.path)
      return { path: `./${builtName(target.path)}.cjs`, external: true }
    })
  },
})

// Commander loads node:child_process for programs that are their own subcommands, which costs 3 ms and is not used here.
const lateChildProcess = {
  name: 'late-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'late' }))
    onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: "exports.spawn = (...args) => require('child_process').spawn(...args)",
    }))
  },
}

async function buildProgram(entry) {
  const done = new Set()
  const waiting = new Set([entry])
  for (const path of waiting) {
    if (done.has(path)) continue
    done.add(path)
    await build({
      ...common,
      entryPoints: [path],
      outfile: `dist/${builtName(path)}.cjs`,
      format: 'cjs',
      supported: { ...common.supported, 'dynamic-import': false },
      // fdir, below the file matcher, asks where it is.
      define: { ...common.define, 'import.meta.url': 'importMetaUrl' },
      banner: path === entry ? {} : { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
      plugins: [
        lazyFiles(waiting),
        lateChildProcess,
        catalogue.catalogueFile,
        catalogue.builtTables,
        places.countryNames,
      ],
    })
  }
}

/** What stands in patterns beyond ASCII is written out, as esbuild has done everywhere else, and classes of letters, too. */
function writeOut() {
  for (const name of readdirSync('dist').filter(file => file.endsWith('.cjs')))
    writeFileSync(`dist/${name}`, withLetters(catalogue.inAscii(readFileSync(`dist/${name}`, 'utf8'))))
}

rmSync('dist', { recursive: true, force: true })
await buildProgram(`${process.cwd()}/src/cli/main.ts`)
writeOut()
// Each run leaves the code that it compiled to the next.
function writeCodeCache() {
  copyFileSync('.build/start.cjs', 'dist/start.cjs')
  const samples = [
    'transcripts/state-syria-talks.txt',
    'transcripts/white-house-daily.html',
    'transcripts/white-house-call.md',
  ]
  const env = { ...process.env, PRESSER_WRITE_CODE_CACHE: '1' }
  for (const args of [['analyze', '--json'], ['analyze'], ['summary']])
    for (const sample of samples)
      execFileSync(process.execPath, ['dist/start.cjs', ...args, sample], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
}
writeCodeCache()
writeFileSync('dist/presser.1', execFileSync(process.execPath, ['dist/start.cjs', 'man']))

await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist/lib',
  format: 'esm',
  splitting: true,
  packages: 'external',
  minify: false,
  plugins: [catalogue.topicCatalogue, catalogue.builtTables, places.countryNames],
})
