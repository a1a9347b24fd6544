import { MESSAGES, type Message } from '../model/message.ts'
import { placeOf, type SourceText } from '../model/source.ts'
import { coverOf } from '../model/span.ts'
import { countSpeakers } from '../model/speaker.ts'
import type { Role, Transcript, Turn } from '../model/transcript.ts'
import { acceptLabels, type Label } from './accept-labels.ts'
import { asidesOf } from './asides.ts'
import { type Block, blocksOf } from './blocks.ts'
import { castOf } from './cast.ts'
import { numbered, printedDrafts } from './drafts.ts'
import { candidatesOf, givenCandidates, labelReader } from './find-labels.ts'
import { emptyFindings, type Finding, languageFinding, orderFindings } from './findings.ts'
import { readFrontMatter } from './front-matter.ts'
import { isNamedIn } from './full-name.ts'
import { groundRulesOf } from './ground-rules.ts'
import { headingsOf } from './headings.ts'
import { insideCandidates } from './inside-labels.ts'
import { layOut } from './layout.ts'
import { tellNarrative } from './narrative.ts'
import { findOpening } from './opening.ts'
import { reportedDrafts } from './reported-drafts.ts'
import { peopleOf } from './speakers.ts'
import { splitFindings } from './split-labels.ts'
import { withVoiceRoles } from './voice-roles.ts'

/** What the turn stage finds: a transcript without exchanges and enrichment. */
export type Turned = Omit<Transcript, 'schema' | 'exchanges' | 'topics' | 'acronyms' | 'places'>

function labelsOf({ text, marks }: SourceText, blocks: readonly Block[]): Label[] {
  const read = labelReader()
  const seen = candidatesOf(text, { blocks, read })
  const isFurniture = coverOf(marks.filter(({ kind }) => kind === 'furniture').map(({ span }) => span))
  const given = givenCandidates(text, { marks, read })
  if (given.length > 0) return acceptLabels(given)
  const candidates = [...seen, ...insideCandidates(text, { blocks, seen, read })]
    .filter(({ span }) => !isFurniture(span))
    .sort((a, b) => a.span.start - b.span.start)
  return acceptLabels(candidates, ({ name }) => name.type === 'person' && isNamedIn(text, name))
}

/** The words said under each label: from behind it to the next. */
function wordsUnder(text: string, labels: readonly Label[]): (label: Label) => string {
  const ends = new Map(labels.map((label, i) => [label, labels[i + 1]?.span.start ?? text.length]))
  return label => text.slice(label.body, ends.get(label))
}

interface Found {
  readonly labels: readonly Label[]
  readonly turns: readonly Turn[]
  readonly roleOf: (turn: Turn) => Role
  readonly date: string | null
}

function messagesOf(source: SourceText, { labels, turns, roleOf, date }: Found): Message[] {
  const { text, map } = source
  const findings: Finding[] = [
    ...(turns.length === 0 ? [{ rule: 'no-turns' as const, span: { start: 0, end: 0 } }] : []),
    ...(date === null && turns.length > 0 ? [{ rule: 'no-date' as const, span: { start: 0, end: 0 } }] : []),
    ...languageFinding(text, turns),
    ...labels.flatMap(({ messages, span }) => messages.map(rule => ({ rule, span }))),
    ...splitFindings(source, labels),
    ...emptyFindings(turns),
    ...orderFindings(turns, roleOf),
  ]
  return findings
    .map(({ rule, span }) => ({ rule, ...MESSAGES[rule], ...placeOf(map, span.start), span }))
    .sort((a, b) => a.span.start - b.span.start)
}

/** Text → paragraphs, labels, turns, speakers, asides, front matter. */
export async function parseTurns(source: SourceText): Promise<Turned> {
  const { text, map, marks } = source
  const blocks = blocksOf(text)
  const labels = labelsOf(source, blocks)
  const { title, people } = source.metadata
  const places = [title ?? '', text.slice(0, labels[0]?.span.start ?? 0), ...people, text]
  const wordsOf = wordsUnder(text, labels)
  const hasQuestioners = labels.some(({ name }) => name.type === 'questioner')
  const cast = castOf(labels, withVoiceRoles(peopleOf(labels, { places, wordsOf, hasQuestioners }), labels, wordsOf))
  const told = await tellNarrative(text, layOut(text, { blocks, labels, marks }), {
    surnames: cast.officials.map(({ surname }) => surname),
    isOfficial: ({ label }) => label !== null && cast.people.get(label)?.role === 'official',
  })
  const pieces = findOpening(text, { pieces: told, labels })
  const printed = printedDrafts(text, { pieces, people: cast.people })
  const reported = await reportedDrafts(text, { pieces, printed, cast })
  const drafts = [...printed, ...reported].sort((a, b) => a.span.start - b.span.start)
  const turns = numbered(drafts, source)
  const roles = new Map(drafts.map(({ person }) => [person.id, person.role]))
  const roleOf = ({ speaker }: Turn): Role => roles.get(speaker) ?? 'unknown'
  const front = readFrontMatter(text, pieces, source.metadata)
  return {
    source: source.source,
    text,
    map,
    ...front,
    headings: headingsOf(text, { pieces, marks, map, title: front.title }),
    groundRules: groundRulesOf(text, { pieces, turns, roleOf, map }),
    speakers: countSpeakers(
      drafts.map(({ person }) => person),
      turns,
    ),
    turns,
    asides: asidesOf(text, { turns, marks }),
    paragraphs: pieces.map(({ kind, span }) => ({ kind, span })),
    messages: [...source.messages, ...messagesOf(source, { labels, turns, roleOf, date: front.date })],
  }
}
