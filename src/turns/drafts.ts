import { lineOf, type OffsetMap } from '../model/source.ts'
import { hullOf, type Span, sliceOf, trimmed } from '../model/span.ts'
import type { Person } from '../model/speaker.ts'
import type { Turn } from '../model/transcript.ts'
import type { Label } from './accept-labels.ts'
import type { Piece } from './layout.ts'

/** A turn in the making, before it has a number. */
export interface Draft {
  readonly person: Person
  /** `null` for a reported turn. */
  readonly label: string | null
  readonly span: Span
  readonly segments: readonly Span[]
}

/** The printed turns: from each label over the paragraphs of speech and the asides behind it, to the next. */
export function printedDrafts(
  text: string,
  { pieces, people }: { pieces: readonly Piece[]; people: ReadonlyMap<Label, Person> },
): Draft[] {
  const drafts: { person: Person; label: Label; segments: Span[] }[] = []
  for (const { kind, span, label } of pieces) {
    const person = label && people.get(label)
    if (label && person) drafts.push({ person, label, segments: [] })
    const open = drafts.at(-1)
    if (!open || (kind !== 'speech' && kind !== 'aside')) continue
    const words = trimmed(text, label ? { start: Math.min(label.body, span.end), end: span.end } : span)
    if (words.end > words.start) open.segments.push(words)
  }
  return drafts.map(({ person, label, segments }) => ({
    person,
    label: label.label,
    segments,
    span: hullOf([label.span, ...segments]),
  }))
}

/** Numbers the drafts, which must be in order. */
export const numbered = (drafts: readonly Draft[], { text, map }: { text: string; map: OffsetMap }): Turn[] =>
  drafts.map(({ person, label, span, segments }, i) => ({
    id: `t${i + 1}`,
    speaker: person.id,
    label,
    act: 'other',
    reported: label === null,
    continues: null,
    time: null,
    line: lineOf(map, span.start),
    page: null,
    span,
    segments,
    text: segments.map(segment => sliceOf(text, segment)).join('\n\n'),
  }))
