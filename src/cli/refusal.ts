import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { UserError } from '../model/errors.ts'

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  EACCES: 'no permission to read it; check its mode (ls -l)',
  EPERM: 'no permission to read it; check its mode (ls -l)',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Names in a missing file's directory that are near its own, as its user would write them. */
async function namesNear(path: string): Promise<string[]> {
  try {
    const { nearest } = await import('../model/nearest.ts')
    return nearest(basename(path), readdirSync(dirname(path))).map(name => path.slice(0, -basename(path).length) + name)
  } catch (error) {
    // No such directory either.
    if (codeOf(error) === '') throw error
    return []
  }
}

/**
 * The system’s refusal to read a path, in words for the user; `directory` is the remedy where it is one. Anything else is a
 * bug and passes.
 */
export async function refusal(error: unknown, path: string, directory: string): Promise<UserError> {
  const code = codeOf(error)
  if (code === '') throw error
  const near = code === 'ENOENT' ? await namesNear(path) : []
  if (near.length > 0) return new UserError(`no such file; did you mean ${near.join(' or ')}?`)
  return new UserError(
    (code === 'EISDIR' ? directory : REMEDIES[code]) ?? `it cannot be read (${code}); check the path`,
  )
}
