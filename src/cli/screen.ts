import type { Paint, Screen } from '../views/paint.ts'
import type { Io } from './io.ts'

export const COLORS = ['auto', 'always', 'never'] as const
export type Color = (typeof COLORS)[number]

const plain = (words: string): string => words
const PLAIN: Paint = { strong: plain, faint: plain, accent: plain, good: plain, doubtful: plain, bad: plain }

/** Colour where it is asked for: `--color` first, then NO_COLOR (no-color.org), then FORCE_COLOR, then a terminal. */
function wantsColor(color: Color, { env, stdout }: Io, toFile: boolean): boolean {
  if (color !== 'auto') return color === 'always'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb' && !toFile
}

/** True unless the terminal's own settings say otherwise; what is no terminal is written in UTF-8. */
function hasUnicode({ env, stdout }: Io): boolean {
  if (stdout.isTTY !== true) return true
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return locale === undefined ? process.platform !== 'win32' || env.WT_SESSION !== undefined : /utf-?8/i.test(locale)
}

const WIDTH_WITHOUT_TERMINAL = 80
const NARROWEST = 60

/** The screen a view for people is drawn on. */
export async function screenFor(color: Color, io: Io, { toFile }: { toFile: boolean }): Promise<Screen> {
  const columns = (toFile ? undefined : io.stdout.columns) ?? (Number(io.env.COLUMNS) || WIDTH_WITHOUT_TERMINAL)
  const width = Math.max(NARROWEST, columns)
  const unicode = toFile || hasUnicode(io)
  if (!wantsColor(color, io, toFile)) return { width, paint: PLAIN, unicode }
  const { paint } = await import('./colors.ts')
  return { width, paint, unicode }
}
