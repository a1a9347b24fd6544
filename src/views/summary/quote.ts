import { sentencesOf } from '../../grammar/sentences.ts'
import { firstFrom } from '../../model/halving.ts'
import { lineOf } from '../../model/source.ts'
import { contains, type Span, sliceOf, trimmed } from '../../model/span.ts'
import type { Speaker, Transcript, Turn } from '../../model/transcript.ts'
import { nameOf } from '../names.ts'
import { dayInWords, daysIn } from './days.ts'
import { suspectTurns } from './said.ts'
import type { Quotation } from './types.ts'

/** Makes quotations of one transcript. */
export interface Quoter {
  readonly transcript: Transcript
  readonly turns: ReadonlyMap<string, Turn>
  /** The sentence that holds a stretch of a turn; of a narrator's words the whole clause; the stretch where there is none. */
  readonly sentenceAt: (turn: string, span: Span) => Span
  /** Words of a turn; `null` where they must not be quoted. `sentence` is what they were cut from. */
  readonly quote: (place: { turn: string; span: Span; sentence?: Span }) => Quotation | null
}

/** The struck words of a text, in order, none overlapping the next. */
function struckIn({ asides }: Transcript): Span[] {
  const struck: Span[] = []
  for (const { kind, span } of asides)
    if (kind === 'correction' && span.start >= (struck.at(-1)?.end ?? 0)) struck.push(span)
  return struck
}

/** The first of the ascending spans that ends after an offset. */
const firstAfter = (spans: readonly Span[], offset: number): number =>
  firstFrom(spans.length, i => (spans[i] as Span).end > offset)

const DASHES = new Set('-–—')
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** A sentence after "-- was it last week? -- the leaders" begins behind the dash. */
function withoutDash(text: string, { start, end }: Span): Span {
  let from = start
  while (from < end && DASHES.has(text[from] as string)) from++
  return trimmed(text, { start: from, end })
}

/** What is left of a stretch without the struck words. */
function partsOf(text: string, { span, struck }: { span: Span; struck: readonly Span[] }): Span[] {
  const parts: Span[] = []
  let from = span.start
  const push = (to: number): void => {
    const part = withoutDash(text, trimmed(text, { start: from, end: to }))
    if (SAYS_SOMETHING.test(sliceOf(text, part))) parts.push(part)
  }
  for (let i = firstAfter(struck, span.start); i < struck.length && (struck[i] as Span).start < span.end; i++) {
    push((struck[i] as Span).start)
    from = (struck[i] as Span).end
  }
  push(span.end)
  return parts
}

function citationOf(
  { title, date, source }: Transcript,
  { speaker, line, page }: { speaker: Speaker | undefined; line: number; page: number | null },
): string {
  const office = speaker?.name && speaker.title ? speaker.title : null
  const where = page === null ? `line ${line}` : `page ${page}`
  const link = source.url ?? source.id ?? source.path
  return [nameOf(speaker), office, title, date === null ? null : dayInWords(date), where, link]
    .filter(part => part !== null)
    .join(', ')
}

/** Finds sentences; each segment is split once, however many places in it are looked up. */
function sentenceFinder(text: string, turns: ReadonlyMap<string, Turn>): Quoter['sentenceAt'] {
  const split = new Map<number, readonly Span[]>()
  return (id, span) => {
    const turn = turns.get(id)
    const segment = turn?.segments[firstAfter(turn.segments, span.start)]
    if (!turn || !segment || !contains(segment, span)) return span
    if (turn.reported) return segment
    const sentences = split.get(segment.start) ?? sentencesOf(text, segment)
    split.set(segment.start, sentences)
    const sentence = sentences[firstAfter(sentences, span.start)]
    return sentence && contains(sentence, span) ? sentence : span
  }
}

/** Quotes from a transcript: no struck words, nothing under a doubted label. */
export function quoterOf(transcript: Transcript): Quoter {
  const { text, map, date } = transcript
  const turns = new Map(transcript.turns.map(turn => [turn.id, turn]))
  const speakers = new Map(transcript.speakers.map(speaker => [speaker.id, speaker]))
  const suspect = suspectTurns(transcript)
  const struck = struckIn(transcript)
  return {
    transcript,
    turns,
    sentenceAt: sentenceFinder(text, turns),
    quote: ({ turn: id, span, sentence = span }) => {
      const turn = turns.get(id)
      const parts = partsOf(text, { span, struck })
      const [first] = parts
      const last = parts.at(-1)
      if (!turn || suspect.has(id) || !first || !last) return null
      const speaker = speakers.get(turn.speaker)
      const line = lineOf(map, first.start)
      const days = turn.reported ? [] : daysIn(text, { span: sentence, date })
      return {
        turn: id,
        speaker: nameOf(speaker),
        line,
        page: turn.page,
        text: parts.map(part => sliceOf(text, part)).join(' … '),
        span: { start: first.start, end: last.end },
        parts,
        reported: turn.reported,
        startsSentence: first.start === sentence.start,
        endsSentence: last.end === sentence.end,
        days: days.filter(day => parts.some(({ start, end }) => start <= day.span.start && day.span.end <= end)),
        citation: citationOf(transcript, { speaker, line, page: turn.page }),
      }
    },
  }
}
