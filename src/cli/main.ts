import { fstatSync, writeSync } from 'node:fs'
import { UserError } from '../model/errors.ts'
import type { Io } from './io.ts'
import { run } from './program.ts'

const INTERRUPTED = 130
const STDOUT = 1
const STDERR = 2
const PAUSE_MS = 2

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * Writes all of it, waiting for a slow reader. Not through `process.stdout`: setting that up costs a program's start
 * 8 ms where it is a pipe. A reader that has seen enough closes the pipe; that is no error, and nobody need read the errors.
 */
function write(descriptor: number, words: string): void {
  const bytes = Buffer.from(words)
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      if (codeOf(error) === 'EPIPE' && descriptor === STDERR) return
      if (codeOf(error) === 'EPIPE') process.exit(0)
      if (codeOf(error) !== 'EAGAIN')
        throw new UserError(`cannot write to standard output (${codeOf(error)}); make room`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
}

let isListening = false

function stream(words: string): Promise<void> {
  if (!isListening)
    process.stdout.on('error', error => {
      if (codeOf(error) === 'EPIPE') process.exit(0)
      throw error
    })
  isListening = true
  return new Promise(resolve => {
    process.stdout.write(words, () => resolve())
  })
}

/** True for a terminal. Asked of the file first: what is no device needs no `node:tty`, which takes 2 ms to load. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.stdout.isTTY === true
  } catch {
    return false
  }
}

const stdoutIsTerminal = isTerminal(STDOUT)

const io: Io = {
  get stdin() {
    return process.stdin
  },
  stdout: {
    isTTY: stdoutIsTerminal,
    get columns() {
      return stdoutIsTerminal ? process.stdout.columns : undefined
    },
    write: words => write(STDOUT, words),
    stream,
  },
  stderr: { write: words => write(STDERR, words) },
  env: process.env,
}

process.once('SIGINT', () => process.exit(INTERRUPTED))

// All is written by now. To wait for the loop to empty is to wait for V8 to collect garbage once more: 10 ms.
run(process.argv.slice(2), io).then(code => process.exit(code))
