import type { Mark, TimedSpan } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { ReadResult } from './reader.ts'
import { breakLine, createTextBuilder } from './text-builder.ts'

/** Writes what voices say, as a transcript: one block a turn, opened by the voice's name where the format tells it. */
export interface Voices {
  /** What follows is said at this time, in seconds. */
  time(time: TimedSpan['time'] | null): void
  /** The floor goes to a voice that the format names, unless it has it. */
  voice(name: string, at: number): void
  /** The floor goes to somebody else, whom the words may name. */
  change(at: number): void
  /** `>>` as printed, which says no more than that somebody else speaks. */
  chevrons(at: number): void
  /** Words that stand in the source as such. */
  copy(span: Span): void
  write(words: string, at: number): void
  /** A blank between words, if there is none. */
  blank(at: number): void
  finish(): Pick<ReadResult, 'text' | 'map' | 'marks' | 'times'>
}

export function createVoices(raw: string): Voices {
  const builder = createTextBuilder(raw)
  const marks: Mark[] = []
  const times: TimedSpan[] = []
  let speaker: string | null = null
  let now: TimedSpan['time'] | null = null
  // Where the words of this time begin; `null` until there are any.
  let from: number | null = null
  let blankAt: number | null = null

  const closeTime = (): void => {
    if (now && from !== null) times.push({ span: { start: from, end: builder.length() }, time: now })
    from = null
  }
  /** Opens a block, with a label or without. */
  const open = (at: number, label: string | null): void => {
    closeTime()
    blankAt = null
    breakLine(builder, '\n\n', at)
    const start = builder.length()
    if (label === null) return
    builder.write(label, at)
    marks.push({ kind: 'label', span: { start, end: builder.length() } })
  }
  const begin = (): void => {
    if (blankAt !== null && !builder.atBlank()) builder.write(' ', blankAt)
    blankAt = null
    from ??= builder.length()
  }

  return {
    time(time) {
      closeTime()
      now = time
    },
    voice(name, at) {
      if (name === speaker) return
      speaker = name
      open(at, name)
      builder.write(': ', at + name.length)
    },
    change(at) {
      speaker = null
      open(at, null)
    },
    chevrons(at) {
      speaker = null
      open(at, '>>')
      builder.write(' ', at + 2)
    },
    copy({ start, end }) {
      begin()
      builder.copy(start, end)
    },
    write(words, at) {
      begin()
      builder.write(words, at)
    },
    blank(at) {
      blankAt = at
    },
    finish() {
      closeTime()
      return { ...builder.build(), marks, times }
    },
  }
}
