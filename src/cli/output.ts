import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { Io } from './io.ts'

/** Where a command writes. */
export interface Output {
  write(words: string): Promise<void>
  /** Everything has been written: the file takes its place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Standard output; waits where the reader is slow. */
const toStdout = ({ stdout }: Io): Output => ({
  write: async words => stdout.write(words),
  finish: async () => {},
  discard: async () => {},
})

const unwritable = (path: string, error: unknown): UserError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return new UserError(`cannot write ${path} (${code}); check the directory and its permissions`)
}

/** A file, written beside its place under another name and moved there whole. */
async function toFile(path: string): Promise<Output> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`)
  let file: FileHandle
  try {
    file = await open(draft, 'wx')
  } catch (error) {
    throw unwritable(path, error)
  }
  return {
    write: async words => {
      await file.appendFile(words)
    },
    finish: async () => {
      await file.close()
      try {
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw unwritable(path, error)
      }
    },
    discard: async () => {
      await file.close()
      await rm(draft, { force: true })
    },
  }
}

/** Opens the place that `-o` names, standard output without it. Throws `UserError` where it cannot be written. */
export const openOutput = (path: string | undefined, io: Io): Promise<Output> =>
  path === undefined || path === '-' ? Promise.resolve(toStdout(io)) : toFile(path)
