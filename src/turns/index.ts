import { openGrammar } from '../grammar/index.ts'
import { MESSAGES, type Message, type MessageRule } from '../model/message.ts'
import { lineOf, placeOf, type SourceText } from '../model/source.ts'
import { hullOf, type Span, sliceOf, trimmed } from '../model/span.ts'
import { countSpeakers, type Person } from '../model/speaker.ts'
import type { Paragraph, Transcript, Turn } from '../model/transcript.ts'
import { acceptLabels, type Label } from './accept-labels.ts'
import { asidesOf } from './asides.ts'
import { blocksOf } from './blocks.ts'
import { candidatesOf } from './find-labels.ts'
import { readFrontMatter } from './front-matter.ts'
import { asName, titleCase } from './full-name.ts'
import { insideCandidates } from './inside-labels.ts'
import { readLabel } from './label-name.ts'
import { layOut, type Piece } from './layout.ts'
import { tellNarrative } from './narrative.ts'
import { type ReportedClause, reportedIn } from './reported.ts'
import { ANONYMOUS_REPORTER, namedReporter, peopleOf } from './speakers.ts'

/** What the turn stage finds: a transcript without exchanges and enrichment. */
export type Turned = Omit<Transcript, 'schema' | 'exchanges' | 'topics' | 'acronyms' | 'places'>

/** A turn in the making, before it has a number. */
interface Draft {
  readonly person: Person
  readonly label: string | null
  readonly span: Span
  readonly segments: readonly Span[]
}

function findLabels(text: string, source: SourceText, blocks: ReturnType<typeof blocksOf>): Label[] {
  const seen = candidatesOf(text, blocks)
  const inside = insideCandidates(text, { blocks, seen })
  const furniture = source.marks.filter(({ kind }) => kind === 'furniture')
  const candidates = [...seen, ...inside]
    .filter(({ span }) => !furniture.some(mark => mark.span.start <= span.start && span.end <= mark.span.end))
    .sort((a, b) => a.span.start - b.span.start)
  return acceptLabels(candidates)
}

/** The words said under each label: from behind it to the next. */
function wordsUnder(text: string, labels: readonly Label[]): (label: Label) => string {
  const ends = new Map(labels.map((label, i) => [label, labels[i + 1]?.span.start ?? text.length]))
  return label => text.slice(label.body, ends.get(label))
}

function printedDrafts(text: string, { pieces, people }: { pieces: readonly Piece[]; people: ReadonlyMap<Label, Person> }): Draft[] {
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

interface Cast {
  readonly officials: readonly Person[]
  readonly surnameOf: (person: Person) => string
}

function castOf(labels: readonly Label[], people: readonly Person[]): Cast {
  const surnames = new Map<Person, string>()
  labels.forEach(({ label }, i) => {
    const name = readLabel(label)
    const person = people[i] as Person
    if (name?.type === 'person' && person.role === 'official') surnames.set(person, titleCaseUnlessMixed(name.surname))
  })
  return { officials: [...surnames.keys()], surnameOf: person => surnames.get(person) ?? '' }
}

const titleCaseUnlessMixed = (surname: string): string => (/\p{Ll}{2}/u.test(surname) ? surname : titleCase(surname))

/** The official a narrator means by a surname, or by "he" and "the spokesman": the one who spoke or was named last. */
function resolve(clause: ReportedClause, { cast, before }: { cast: Cast; before: Person | null }): Person {
  if (clause.type === 'question') return clause.who === null ? ANONYMOUS_REPORTER : namedReporter(asName(clause.who))
  const named = cast.officials.find(person => cast.surnameOf(person) === clause.who)
  return named ?? before ?? (cast.officials[0] as Person)
}

async function reportedDrafts(
  text: string,
  { pieces, printed, cast }: { pieces: readonly Piece[]; printed: readonly Draft[]; cast: Cast },
): Promise<Draft[]> {
  const narrative = pieces.filter(({ kind }) => kind === 'narrative')
  if (narrative.length === 0 || cast.officials.length === 0) return []
  const grammar = await openGrammar()
  const surnames = cast.officials.map(cast.surnameOf)
  return narrative.flatMap(piece => {
    const following = pieces.slice(pieces.indexOf(piece) + 1)
    const stretch = following.slice(0, Math.max(0, following.findIndex(({ kind }) => kind === 'narrative')) || following.length)
    const asks = (label: Label | null): boolean => readLabel(label?.label ?? '')?.type === 'questioner'
    const question = stretch.find(({ label }) => asks(label))
    const next = following[0]?.label
    const clauses = reportedIn(text, piece.span, {
      surnames,
      grammar,
      nextQuestion: question ? sliceOf(text, question.span) : null,
      handsOver: next !== undefined && next !== null && !asks(next),
    })
    const before = printed.findLast(({ span, person }) => span.end <= piece.span.start && person.role === 'official')?.person ?? null
    return clauses.map(clause => ({
      person: resolve(clause, { cast, before }),
      label: null,
      span: clause.span,
      segments: [clause.span],
    }))
  })
}

/** Text → paragraphs, labels, turns, speakers, asides, front matter. */
export async function parseTurns(source: SourceText): Promise<Turned> {
  const { text, map, marks } = source
  const blocks = blocksOf(text)
  const labels = findLabels(text, source, blocks)
  const laidOut = layOut(text, { blocks, labels, marks })
  const before = text.slice(0, labels[0]?.span.start ?? 0)
  const places = [source.metadata.title ?? '', before, text]
  const peopleInOrder = peopleOf(labels, { places, wordsOf: wordsUnder(text, labels) })
  const people = new Map(labels.map((label, i) => [label, peopleInOrder[i] as Person]))
  const cast = castOf(labels, peopleInOrder)
  const pieces = await tellNarrative(text, laidOut, {
    surnames: cast.officials.map(cast.surnameOf),
    isOfficial: ({ label }) => label !== null && people.get(label)?.role === 'official',
  })
  const printed = printedDrafts(text, { pieces, people })
  const reported = await reportedDrafts(text, { pieces, printed, cast })
  const drafts = [...printed, ...reported].sort((a, b) => a.span.start - b.span.start)
  const turns = drafts.map(
    ({ person, label, span, segments }, i): Turn => ({
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
    }),
  )
  return {
    source: source.source,
    text,
    map,
    ...readFrontMatter(text, pieces, source.metadata),
    headings: [],
    groundRules: [],
    speakers: countSpeakers(
      drafts.map(({ person }) => person),
      turns,
    ),
    turns,
    asides: asidesOf(text, { turns, marks }),
    paragraphs: pieces.map(({ kind, span }): Paragraph => ({ kind, span })),
    messages: [...source.messages, ...messagesOf(source, { labels, turns })],
  }
}

function messagesOf({ map }: SourceText, { labels, turns }: { labels: readonly Label[]; turns: readonly Turn[] }): Message[] {
  const message = (rule: MessageRule, span: Span): Message => ({ rule, ...MESSAGES[rule], ...placeOf(map, span.start), span })
  if (turns.length === 0) return [message('no-turns', { start: 0, end: 0 })]
  return labels.flatMap(({ messages, span }) => messages.map(rule => message(rule, span)))
}
