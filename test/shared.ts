import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where real transcripts lie beside a checkout, if they do; they are no part of the project. */
export const SHARED = join(__dirname, '..', '..', 'shared')

/** `describe`, or a skipped one that says why, where the real transcripts are absent. */
export function describeShared(name: string, body: () => void): void {
  if (existsSync(SHARED)) describe(name, body)
  else describe.skip(`${name} (skipped: no shared transcripts beside this checkout)`, body)
}

/** Every file below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
