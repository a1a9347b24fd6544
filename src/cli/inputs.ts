import { createReadStream, readFileSync, statSync } from 'node:fs'
import { UserError } from '../model/errors.ts'
import type { Io } from './io.ts'
import { refusal } from './refusal.ts'

/** One thing to read: a file, or standard input. */
export interface Input {
  /** `null` for standard input. */
  readonly path: string | null
  /** The whole of it. Throws `UserError` where it cannot be read. */
  readonly read: () => Promise<Uint8Array>
  /** Piece by piece. Throws `UserError`, on the first piece, where it cannot be read. */
  readonly stream: () => AsyncIterable<Uint8Array>
}

/** What may be found in a folder. */
const TRANSCRIPT_FILES = '**/*.{txt,text,html,htm,xhtml,md,markdown,xml,docx,pdf,vtt,srt}{,.gz}'

const A_DIRECTORY = 'this is a directory; add -r to read the transcripts in it'

const fileInput = (path: string): Input => ({
  path,
  read: async () => {
    try {
      // At once: one file after the other is read anyway, and the promise costs a program's start two milliseconds.
      return readFileSync(path)
    } catch (error) {
      throw await refusal(error, path, A_DIRECTORY)
    }
  },
  stream: async function* () {
    try {
      yield* createReadStream(path)
    } catch (error) {
      throw await refusal(error, path, A_DIRECTORY)
    }
  },
})

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const stdinInput = ({ stdin }: Io): Input => ({ path: null, read: () => readAll(stdin), stream: () => stdin })

function failing(path: string, message: string): Input {
  const read = async (): Promise<never> => {
    throw new UserError(message)
  }
  return {
    path,
    read,
    stream: async function* () {
      yield await read()
    },
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function filesIn(folder: string): Promise<Input[]> {
  const { glob } = await import('./glob.ts')
  const paths = await glob(TRANSCRIPT_FILES, { cwd: folder, onlyFiles: true, caseSensitiveMatch: false })
  if (paths.length === 0)
    return [
      failing(folder, 'no transcripts in this directory (looked for .txt, .html, .md, .xml, .docx, .pdf, .vtt, .srt)'),
    ]
  return paths.sort(byName).map(path => fileInput(`${folder.replace(/\/+$/, '')}/${path}`))
}

async function matching(pattern: string): Promise<Input[]> {
  const { glob } = await import('./glob.ts')
  const paths = await glob(pattern, { onlyFiles: true })
  return paths.length === 0
    ? [failing(pattern, 'no file matches; check the pattern')]
    : paths.sort(byName).map(fileInput)
}

/** What stands at a path; what cannot even be looked at is told when it is read. */
function statOf(path: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

async function expanded(argument: string, { recursive, io }: { recursive: boolean; io: Io }): Promise<Input[]> {
  if (argument === '-') return [stdinInput(io)]
  const found = statOf(argument)
  if (found?.isDirectory()) return recursive ? filesIn(argument) : [failing(argument, A_DIRECTORY)]
  if (!found && /[*?[\]{}]/.test(argument)) return matching(argument)
  return [fileInput(argument)]
}

/** The inputs that FILE… names: files, patterns, directories with `-r`, `-` or a pipe for standard input. */
export async function inputsOf(
  files: readonly string[],
  { recursive, io }: { recursive: boolean; io: Io },
): Promise<Input[]> {
  if (files.length === 0) {
    if (io.stdin.isTTY) throw new UserError('no input; name a FILE, or pipe a transcript in')
    return [stdinInput(io)]
  }
  const lists: Input[][] = []
  for (const file of files) lists.push(await expanded(file, { recursive, io }))
  return lists.flat()
}

/** How an input is called in an error. */
export const nameOfInput = ({ path }: Input): string => path ?? 'standard input'
