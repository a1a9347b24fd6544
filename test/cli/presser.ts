import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program as users start it; `npm run build` makes what it loads. */
export const PROGRAM = fileURLToPath(new URL('../../bin/presser.js', import.meta.url))

/** The folder of sample briefings. */
export const TRANSCRIPTS = fileURLToPath(new URL('../../transcripts', import.meta.url))

/** A briefing of five turns and two exchanges. */
export const BRIEFING = [
  'Daily Press Briefing',
  'MR HARLOW: Good afternoon.',
  'QUESTION: Will the ISSG meet on Friday?',
  'MR HARLOW: Yes, in New York.',
  'QUESTION: Who will be there?',
  'MR HARLOW: Twenty ministers.',
  '',
].join('\n\n')

/** How a run is set up, where it is not as usual. */
export interface Setting {
  readonly cwd?: string
  /** What is piped in; nothing by default. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** What became of a run. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

// Jest's workers have FORCE_COLOR set; the rest would make the outcome depend on who runs the tests.
const OWN_SETTINGS = ['FORCE_COLOR', 'NO_COLOR', 'COLUMNS', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS']

// Whoever runs the tests may have topics of her own.
const NO_CONFIGURATION = { XDG_CONFIG_HOME: '/nowhere', APPDATA: '' }

const environment = (own: Setting['env']): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.includes(name))),
  ...NO_CONFIGURATION,
  ...own,
})

const children: ChildProcessWithoutNullStreams[] = []
const folders: string[] = []

afterAll(() => {
  // A test that fails may leave its program waiting for input.
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Starts the program; the caller feeds it and waits. */
export function start(args: readonly string[], { cwd, env }: Setting = {}): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: environment(env) })
  children.push(child)
  return child
}

/** The exit code that a shell would tell: 128 and the signal's number for a program that a signal has ended. */
export const exitCode = (code: number | null, signal: NodeJS.Signals | null): number | null =>
  signal === null ? code : 128 + constants.signals[signal]

/** Waits for the end of a program that was started. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', words => {
    stdout += words
  })
  child.stderr.setEncoding('utf8').on('data', words => {
    stderr += words
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), stdout, stderr }))
  })
}

/** Runs the program to its end. */
export function presser(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const child = start(args, setting)
  // A program that needs no input may be gone before it is given any.
  child.stdin.on('error', () => {})
  child.stdin.end(setting.input ?? '')
  return ended(child)
}

/** Runs a line of shell, in which `presser` starts the program. */
export function shell(line: string, { cwd, env }: Setting = {}): Promise<Run> {
  const presserLine = 'presser() { "$NODE" "$PROGRAM" "$@"; }; '
  const names = { NODE: process.execPath, PROGRAM }
  return ended(spawn('sh', ['-c', presserLine + line], { cwd, env: { ...environment(env), ...names } }))
}

/** A new folder with these files; it goes when the tests of the file are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'presser-test-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** The lines of an output that ends in a line break. */
export const linesOf = (words: string): string[] => words.split('\n').slice(0, -1)
