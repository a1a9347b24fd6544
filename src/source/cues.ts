import type { TimedSpan } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** A caption: when it shows, and its lines as spans of the source. Lines before the first have no time. */
export interface Cue {
  readonly time: TimedSpan['time'] | null
  readonly lines: readonly Span[]
}

const CLOCK = String.raw`(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}`
const TIMING = new RegExp(String.raw`^[ \t]*(${CLOCK})[ \t]*-->[ \t]*(${CLOCK})`)
const LONGEST_TIMING = 300
const COMMENT = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/

/** Seconds of `01:02:03.500`, `02:03,5` or `62.5`; `null` of anything else. */
export function clockSeconds(clock: string): number | null {
  if (!/^(?:\d{1,4}:){0,2}\d{1,9}(?:[.,]\d{1,9})?$/.test(clock)) return null
  const seconds = clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
  return Math.round(seconds * 1000) / 1000
}

/** The lines of a source from an offset on, their ends left out. */
function* linesFrom(raw: string, from: number): Generator<Span> {
  const ends = /\r\n?|\n/g
  ends.lastIndex = from
  let start = from
  for (let end = ends.exec(raw); end; end = ends.exec(raw)) {
    yield { start, end: end.index }
    start = ends.lastIndex
  }
  yield { start, end: raw.length }
}

function timingIn(line: string): Cue['time'] {
  const [, start, end] = (line.length < LONGEST_TIMING && TIMING.exec(line)) || []
  if (start === undefined || end === undefined) return null
  const from = clockSeconds(start) ?? 0
  return [from, Math.max(from, clockSeconds(end) ?? 0)]
}

/**
 * The cues of WebVTT or SRT behind the offset `from`, in order. Forgiving: a missing number, a missing blank line or one
 * too many cost no words. What is no cue's number, timing or comment is words.
 */
export function* cuesOf(raw: string, from: number): Generator<Cue> {
  let cue: { time: Cue['time']; lines: Span[] } = { time: null, lines: [] }
  let afterBlank = true
  let inComment = false
  // A line that the cue's number or name may be, until the next line says whether it is.
  let waiting: Span | null = null
  for (const line of linesFrom(raw, from)) {
    const words = raw.slice(line.start, line.end)
    const time = timingIn(words)
    const isBlank = words.trim() === ''
    if (waiting && !time) cue.lines.push(waiting)
    waiting = null
    if (time) {
      if (cue.lines.length > 0) yield cue
      cue = { time, lines: [] }
    } else if (afterBlank && COMMENT.test(words)) inComment = true
    if (time || isBlank) inComment = false
    else if (!inComment && (afterBlank || /^\s*\d+\s*$/.test(words))) waiting = line
    else if (!inComment) cue.lines.push(line)
    afterBlank = isBlank
  }
  if (waiting) cue.lines.push(waiting)
  if (cue.lines.length > 0) yield cue
}
