// Compiles the topic catalogue: `areas.yaml` and the files beside it become one module of plain strings, so that the
// program parses no YAML. The reading and the checks are the program's own (src/catalogue/), bundled on the fly.
const { createHash } = require('node:crypto')
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join, relative } = require('node:path')
const { buildSync } = require('esbuild')

const ROOT = dirname(__dirname)
const INDEX = 'areas.yaml'

const yamlFiles = folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => join(folder, name))

/** Runs a module of the source. */
function load(path) {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    write: false,
    logLevel: 'warning',
  })
  const module = new Module(join(ROOT, '.build/loaded.cjs'))
  module.paths = [join(ROOT, 'node_modules')]
  module._compile(outputFiles[0].text, module.id)
  return module.exports
}

let compiler = null

function loadCompiler() {
  compiler ??= load(join(ROOT, 'src/catalogue/build.ts'))
  return compiler
}

/** What is beyond ASCII as `\\u2019`: V8 keeps a file of ASCII in half the memory, and reads it faster. */
const inAscii = text => text.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const shown = ({ path, line, column, problem }) => `${path}:${line}:${column}: ${problem}`

/** The catalogue whose index is at `path`: two JSON strings. Throws with every mistake there is. */
function compileCatalogue(path) {
  const texts = yamlFiles(dirname(path)).map(file => ({ path: relative(ROOT, file), text: readFileSync(file, 'utf8') }))
  const isIndex = file => file.path.endsWith(`/${INDEX}`)
  const { compiled, areas, mistakes } = loadCompiler().buildCatalogue(
    texts.find(isIndex),
    texts.filter(file => !isIndex(file)),
  )
  if (mistakes.length > 0) throw new Error(`The topic catalogue has mistakes:\n${mistakes.map(shown).join('\n')}`)
  return { compiled, areas }
}

/** For esbuild: what is imported from `areas.yaml`. */
const topicCatalogue = {
  name: 'topic-catalogue',
  setup({ onLoad }) {
    let built = null
    onLoad({ filter: /areas\.yaml$/ }, ({ path }) => {
      built ??= compileCatalogue(path)
      const lines = Object.entries(built).map(([name, json]) => `export const ${name} = ${JSON.stringify(json)}`)
      return { contents: lines.join('\n'), loader: 'js', watchFiles: yamlFiles(dirname(path)) }
    })
  },
}

/** For Jest, as a transform. */
const process_ = (_, path) => ({
  code: Object.entries(compileCatalogue(path))
    .map(([name, json]) => `exports.${name} = ${JSON.stringify(json)}`)
    .join('\n'),
})

const sourcesOf = folder =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(ROOT, folder, name))

/** Jest keeps what it transformed: anew where a file of the catalogue or the compiler is another. */
function getCacheKey(_, path) {
  const hash = createHash('sha256')
  for (const file of [
    ...yamlFiles(dirname(path)),
    ...sourcesOf('src/catalogue'),
    ...sourcesOf('src/grammar'),
    __filename,
  ])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * For esbuild: the value of a module called `*.built.ts` is worked out now, and the program is given it as JSON. The module
 * exports `table`.
 */
const builtTables = {
  name: 'built-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.built\.ts$/ }, ({ path }) => ({
      contents: `export const table = JSON.parse(${JSON.stringify(JSON.stringify(load(path).table))})`,
      loader: 'js',
    }))
  },
}

/**
 * For the program: the compiled catalogue is a file of its own, since V8 reads a long string from a file faster than from
 * code, where it has to compile it and to keep it in the code cache.
 */
const catalogueFile = {
  name: 'catalogue-file',
  setup({ onLoad }) {
    onLoad({ filter: /areas\.yaml$/ }, ({ path }) => {
      const { compiled, areas } = compileCatalogue(path)
      mkdirSync(join(ROOT, 'dist'), { recursive: true })
      writeFileSync(join(ROOT, 'dist/topics.json'), inAscii(compiled))
      return {
        contents: `
          import { readFileSync } from 'node:fs'
          export const compiled = /* @__PURE__ */ readFileSync(__dirname + '/topics.json', 'latin1')
          export const areas = ${JSON.stringify(areas)}`,
        loader: 'js',
      }
    })
  },
}

module.exports = {
  builtTables,
  catalogueFile,
  inAscii,
  compileCatalogue,
  topicCatalogue,
  process: process_,
  getCacheKey,
}
