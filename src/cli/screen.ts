import type { Paint, Screen } from '../views/paint.ts'
import type { Io } from './io.ts'

export const COLORS = ['auto', 'always', 'never'] as const
export type Color = (typeof COLORS)[number]

const PLAIN: Paint = { strong: words => words, faint: words => words, accent: words => words }

/** Colour where it is asked for: `--color` first, then NO_COLOR (no-color.org), then FORCE_COLOR, then a terminal. */
export function wantsColor(color: Color, { env, stdout }: Io, toFile: boolean): boolean {
  if (color !== 'auto') return color === 'always'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb' && !toFile
}

const WIDTH_WITHOUT_TERMINAL = 80
const NARROWEST = 60

/** The screen a view for people is drawn on. */
export async function screenFor(color: Color, io: Io, { toFile }: { toFile: boolean }): Promise<Screen> {
  const columns = (toFile ? undefined : io.stdout.columns) ?? (Number(io.env.COLUMNS) || WIDTH_WITHOUT_TERMINAL)
  const width = Math.max(NARROWEST, columns)
  if (!wantsColor(color, io, toFile)) return { width, paint: PLAIN }
  const { paint } = await import('./colors.ts')
  return { width, paint }
}
