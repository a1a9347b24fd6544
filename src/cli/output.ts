import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { Io, Output } from './io.ts'
import { pagerOf, toPager } from './pager.ts'

/** Standard output; waits where the reader is slow. */
const toStdout = ({ stdout }: Io, several: boolean): Output => ({
  write: several ? stdout.stream : stdout.write,
  finish: () => {},
  discard: () => {},
})

const unwritable = (path: string, error: unknown): UserError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return new UserError(`cannot write ${path} (${code}); check the directory and its permissions`)
}

// Drafts that are still open when the program is interrupted are taken away.
const drafts = new Set<string>()
process.on('exit', () => {
  for (const draft of drafts) rmSync(draft, { force: true })
})

/** A device or a named pipe, which cannot be put in place whole. */
function throughTo(path: string): Output {
  const file = openSync(path, 'w')
  const write = (words: string): void => {
    const bytes = Buffer.from(words)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  }
  return { write, finish: () => closeSync(file), discard: () => closeSync(file) }
}

/** A file, written beside its place under another name and moved there whole. */
function toFile(named: string): Output {
  let path = named
  let draft = ''
  let file: number
  try {
    const before = statSync(named, { throwIfNoEntry: false })
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (before && !before.isFile()) return throughTo(named)
    // A link stays one, and a file keeps its mode.
    if (before) path = realpathSync(named)
    draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`)
    file = openSync(draft, 'wx', before?.mode)
  } catch (error) {
    throw unwritable(named, error)
  }
  drafts.add(draft)
  const leave = (): void => {
    if (!drafts.has(draft)) return
    closeSync(file)
    rmSync(draft, { force: true })
    drafts.delete(draft)
  }
  return {
    write(words) {
      const bytes = Buffer.from(words)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    },
    finish() {
      try {
        renameSync(draft, path)
      } catch (error) {
        leave()
        throw unwritable(path, error)
      }
      closeSync(file)
      drafts.delete(draft)
    },
    discard: leave,
  }
}

/** Opens the place that `-o` names, without it standard output, on a terminal through a pager. Throws `UserError` where it cannot be written. */
export async function openOutput(
  path: string | undefined,
  { io, several, paged }: { io: Io; several: boolean; paged: boolean },
): Promise<Output> {
  if (path !== undefined && path !== '-') return toFile(path)
  const pager = paged && io.stdout.isTTY ? pagerOf(io) : null
  return pager === null ? toStdout(io, several) : toPager(pager, io)
}
