// What the scorers of the gold share: the folder of real transcripts, the program's output, and intervals.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = name => fileURLToPath(new URL(name, import.meta.url))

/** The folder of real transcripts named on the command line; they are no part of the project. */
export function transcriptsFolder() {
  const folder = process.argv[2]
  if (folder && existsSync(folder)) return folder
  console.error('usage: npm run score:… -- FOLDER_OF_TRANSCRIPTS [--wrong] [--test]')
  process.exit(2)
}

/** A gold file of this folder. */
export const gold = name => JSON.parse(readFileSync(here(name), 'utf8'))

const read = new Map()

/** What `presser analyze --json` says of a transcript. */
export function analyzed(folder, file) {
  const kept = read.get(file)
  if (kept) return kept
  const args = [here('../../bin/presser.js'), 'analyze', join(folder, file), '--json']
  const options = { encoding: 'utf8', maxBuffer: 1 << 29, stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 }
  const document = JSON.parse(execFileSync(process.execPath, args, options))
  read.set(file, document)
  return document
}

const Z = 1.96

/** A share with its 95 % interval after Wilson: "0.85 (17/20; 0.64–0.95)". */
export function share(hits, of) {
  if (of === 0) return '– (0/0)'
  const p = hits / of
  const middle = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return `${p.toFixed(2)} (${hits}/${of}; ${(middle - half).toFixed(2)}–${(middle + half).toFixed(2)})`
}
