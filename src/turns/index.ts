import { MESSAGES, type Message, type MessageRule } from '../model/message.ts'
import { placeOf, type SourceText } from '../model/source.ts'
import { contains, type Span } from '../model/span.ts'
import { countSpeakers } from '../model/speaker.ts'
import type { Transcript } from '../model/transcript.ts'
import { acceptLabels, type Label } from './accept-labels.ts'
import { asidesOf } from './asides.ts'
import { type Block, blocksOf } from './blocks.ts'
import { castOf } from './cast.ts'
import { numbered, printedDrafts } from './drafts.ts'
import { candidatesOf, labelReader } from './find-labels.ts'
import { readFrontMatter } from './front-matter.ts'
import { insideCandidates } from './inside-labels.ts'
import { layOut } from './layout.ts'
import { tellNarrative } from './narrative.ts'
import { reportedDrafts } from './reported-drafts.ts'
import { peopleOf } from './speakers.ts'

/** What the turn stage finds: a transcript without exchanges and enrichment. */
export type Turned = Omit<Transcript, 'schema' | 'exchanges' | 'topics' | 'acronyms' | 'places'>

function labelsOf({ text, marks }: SourceText, blocks: readonly Block[]): Label[] {
  const read = labelReader()
  const seen = candidatesOf(text, { blocks, read })
  const furniture = marks.filter(({ kind }) => kind === 'furniture')
  const candidates = [...seen, ...insideCandidates(text, { blocks, seen, read })]
    .filter(({ span }) => !furniture.some(mark => contains(mark.span, span)))
    .sort((a, b) => a.span.start - b.span.start)
  return acceptLabels(candidates)
}

/** The words said under each label: from behind it to the next. */
function wordsUnder(text: string, labels: readonly Label[]): (label: Label) => string {
  const ends = new Map(labels.map((label, i) => [label, labels[i + 1]?.span.start ?? text.length]))
  return label => text.slice(label.body, ends.get(label))
}

function messagesOf({ map }: SourceText, labels: readonly Label[]): Message[] {
  const message = (rule: MessageRule, span: Span): Message => ({
    rule,
    ...MESSAGES[rule],
    ...placeOf(map, span.start),
    span,
  })
  if (labels.length === 0) return [message('no-turns', { start: 0, end: 0 })]
  return labels.flatMap(({ messages, span }) => messages.map(rule => message(rule, span)))
}

/** Text → paragraphs, labels, turns, speakers, asides, front matter. */
export async function parseTurns(source: SourceText): Promise<Turned> {
  const { text, map, marks } = source
  const blocks = blocksOf(text)
  const labels = labelsOf(source, blocks)
  const front = text.slice(0, labels[0]?.span.start ?? 0)
  const places = [source.metadata.title ?? '', front, text]
  const cast = castOf(labels, peopleOf(labels, { places, wordsOf: wordsUnder(text, labels) }))
  const pieces = await tellNarrative(text, layOut(text, { blocks, labels, marks }), {
    surnames: cast.officials.map(({ surname }) => surname),
    isOfficial: ({ label }) => label !== null && cast.people.get(label)?.role === 'official',
  })
  const printed = printedDrafts(text, { pieces, people: cast.people })
  const reported = await reportedDrafts(text, { pieces, printed, cast })
  const drafts = [...printed, ...reported].sort((a, b) => a.span.start - b.span.start)
  const turns = numbered(drafts, { text, map })
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
    paragraphs: pieces.map(({ kind, span }) => ({ kind, span })),
    messages: [...source.messages, ...messagesOf(source, labels)],
  }
}
