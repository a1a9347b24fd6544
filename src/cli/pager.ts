import type { ChildProcess } from 'node:child_process'
import type { Io, Output } from './io.ts'

/** The user's pager, as a command of the shell; `null` where none is wanted. */
export function pagerOf({ env }: Pick<Io, 'env'>): string | null {
  const named = env.PRESSER_PAGER ?? env.PAGER ?? 'less'
  return named === '' || named === 'cat' ? null : named
}

// As git sets them: leave at once where all fits the screen, keep colours, leave the words on the screen.
const SETTINGS = { LESS: 'FRX', LV: '-c' }

const NOT_STARTED = new Set([126, 127])

const ended = (child: ChildProcess): Promise<number> =>
  new Promise(resolve => {
    child.on('error', () => resolve(127))
    child.on('close', code => resolve(code ?? 0))
  })

/** Standard output through a pager. Where that cannot be started all is printed as without one. */
export async function toPager(command: string, io: Io): Promise<Output> {
  const { spawn } = await import('node:child_process')
  const child = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'ignore'],
    env: { ...SETTINGS, ...io.env },
  })
  const end = ended(child)
  const written: string[] = []
  // The reader may leave before the end.
  child.stdin.on('error', () => {})
  return {
    write(words) {
      written.push(words)
      child.stdin.write(words)
    },
    async finish() {
      child.stdin.end()
      if (!NOT_STARTED.has(await end)) return
      for (const words of written) io.stdout.write(words)
    },
    async discard() {
      child.stdin.end()
      await end
    },
  }
}
