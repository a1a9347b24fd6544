import { lineOf, pageOf, type SourceText } from '../model/source.ts'
import { hullOf, type Span, sliceOf, trimmed } from '../model/span.ts'
import type { Person } from '../model/speaker.ts'
import type { Turn } from '../model/transcript.ts'
import type { Label } from './accept-labels.ts'
import type { Piece } from './layout.ts'
import { timeOf } from './source-places.ts'

/** A turn in the making, before it has a number. */
export interface Draft {
  readonly person: Person
  /** `null` for a reported turn, and for an opening statement that no label announces. */
  readonly label: string | null
  readonly reported: boolean
  readonly span: Span
  readonly segments: readonly Span[]
}

/** The main speaker's opening statement, where no label announces it: the speech before the first label. */
function openingDraft(pieces: readonly Piece[], speaker: Person | undefined): Draft[] {
  const first = pieces.findIndex(({ label }) => label !== null)
  const segments = pieces
    .slice(0, Math.max(0, first))
    .filter(({ kind }) => kind === 'speech')
    .map(({ span }) => span)
  return segments.length > 0 && speaker
    ? [{ person: speaker, label: null, reported: false, segments, span: hullOf(segments) }]
    : []
}

/** The official who holds the floor most often. */
function mainOfficial(people: Iterable<Person>): Person | undefined {
  const counts = new Map<Person, number>()
  for (const person of people) if (person.role === 'official') counts.set(person, (counts.get(person) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
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
  const labelled = drafts.map(
    ({ person, label, segments }): Draft => ({
      person,
      label: label.label,
      reported: false,
      segments,
      span: hullOf([label.span, ...segments]),
    }),
  )
  const [first] = people.values()
  const speaker = first?.role === 'official' ? first : mainOfficial(people.values())
  return [...openingDraft(pieces, speaker), ...labelled]
}

/** Numbers the drafts, which must be in order. */
export const numbered = (drafts: readonly Draft[], source: SourceText): Turn[] =>
  drafts.map(({ person, label, reported, span, segments }, i) => ({
    id: `t${i + 1}`,
    speaker: person.id,
    label,
    act: 'other',
    reported,
    continues: null,
    time: timeOf(source, segments),
    line: lineOf(source.map, span.start),
    page: pageOf(source.pages, span.start),
    span,
    segments,
    text: segments.map(segment => sliceOf(source.text, segment)).join('\n\n'),
  }))
