import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import catalogue from '../.build/catalogue.cjs'
import places from '../.build/places.cjs'

/** A directory of a bench’s own, where modules of the project’s packages are found; who makes it removes it. */
export const scratchDirectory = () => mkdtempSync(join(process.cwd(), 'node_modules', '.presser-bench-'))

/** Bundles `exports`, lines of TypeScript that name modules from the project’s root, and loads them. */
export async function stages(exports, scratch) {
  const outfile = join(scratch, 'stages.mjs')
  await build({
    stdin: { contents: exports.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    plugins: [catalogue.topicCatalogue, catalogue.builtTables, places.countryNames],
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** The milliseconds of the fastest of several runs. */
export async function fastest(run, runs) {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
