import { sentencesOf } from '../../grammar/sentences.ts'
import { lineOf } from '../../model/source.ts'
import { contains, type Span, sliceOf } from '../../model/span.ts'
import type { Exchange, Speaker, TopicUse, Transcript, Turn } from '../../model/transcript.ts'
import { nameOf } from '../names.ts'

/** Words of the transcript, with who said them and where. */
export interface Quotation {
  readonly turn: string
  readonly speaker: string
  readonly line: number
  readonly text: string
  readonly span: Span
  /** In the narrator's words, and so never between quotation marks. */
  readonly reported: boolean
}

export interface TopicSummary {
  readonly id: string
  readonly label: string
  readonly asked: number
  readonly answered: number
  readonly questions: readonly Quotation[]
  readonly statements: readonly Quotation[]
}

/** What was asked and what was said, by topic, the most asked first. */
export interface Summary {
  readonly schema: 'presser-summary/1'
  readonly source: Transcript['source']
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  readonly groundRules: Transcript['groundRules']
  readonly topics: readonly TopicSummary[]
}

const MOST_STATEMENTS = 3

interface Names {
  readonly turns: ReadonlyMap<string, Turn>
  readonly speakers: ReadonlyMap<string, Speaker>
}

function quotation(
  { text, map }: Transcript,
  { turn, span, names }: { turn: Turn; span: Span; names: Names },
): Quotation {
  const speaker = nameOf(names.speakers.get(turn.speaker))
  return {
    turn: turn.id,
    speaker,
    line: lineOf(map, span.start),
    text: sliceOf(text, span),
    span,
    reported: turn.reported,
  }
}

const isReporter = (turn: Turn, { speakers }: Names): boolean => speakers.get(turn.speaker)?.role === 'reporter'

/** The first ask of each exchange about the topic, in order. */
function questionsOf(
  transcript: Transcript,
  { exchanges, names }: { exchanges: readonly Exchange[]; names: Names },
): Quotation[] {
  return exchanges.flatMap(({ question }) => {
    const first = question.asks[0]
    const turn = first && names.turns.get(first.turn)
    return first && turn ? [quotation(transcript, { turn, span: first.span, names })] : []
  })
}

/** The opening of each answer to an exchange about the topic, where no sentence of it names the topic. */
function openingsOf(
  transcript: Transcript,
  { exchanges, names }: { exchanges: readonly Exchange[]; names: Names },
): Said[] {
  return exchanges.flatMap(({ answer }) => {
    const turn = names.turns.get(answer?.turns[0] ?? '')
    const segment = turn?.segments[0]
    if (!turn || !segment) return []
    return [{ turn, span: turn.reported ? segment : (sentencesOf(transcript.text, segment)[0] ?? segment), count: 0 }]
  })
}

interface Said {
  readonly turn: Turn
  readonly span: Span
  /** How often it names the topic. */
  readonly count: number
}

/** The sentences of officials that name the topic most, else how their answers open; shown in order of the text. */
function statementsOf(
  transcript: Transcript,
  { topic, exchanges, names }: { topic: TopicUse; exchanges: readonly Exchange[]; names: Names },
): Quotation[] {
  const found = new Map<number, Said>()
  for (const { turn: id, span } of topic.mentions) {
    const turn = names.turns.get(id)
    const segment = turn?.segments.find(own => contains(own, span))
    if (!turn || !segment || isReporter(turn, names)) continue
    const sentence = turn.reported
      ? segment
      : (sentencesOf(transcript.text, segment).find(own => contains(own, span)) ?? segment)
    found.set(sentence.start, { span: sentence, turn, count: (found.get(sentence.start)?.count ?? 0) + 1 })
  }
  for (const said of openingsOf(transcript, { exchanges, names }))
    if (!found.has(said.span.start)) found.set(said.span.start, said)
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.span.start - b.span.start)
    .slice(0, MOST_STATEMENTS)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, turn }) => quotation(transcript, { turn, span, names }))
}

/** Builds the summary of one transcript. With `topic`, of that topic alone. */
export function buildSummary(transcript: Transcript, { topic: only }: { topic?: string | undefined } = {}): Summary {
  const names: Names = {
    turns: new Map(transcript.turns.map(turn => [turn.id, turn])),
    speakers: new Map(transcript.speakers.map(speaker => [speaker.id, speaker])),
  }
  const topics = transcript.topics
    .filter(({ id }) => only === undefined || id === only)
    .map((topic): TopicSummary => {
      const exchanges = transcript.exchanges.filter(({ id }) => topic.exchanges.includes(id))
      return {
        id: topic.id,
        label: topic.label,
        asked: exchanges.length,
        answered: exchanges.filter(({ answer }) => answer !== null).length,
        questions: questionsOf(transcript, { exchanges, names }),
        statements: statementsOf(transcript, { topic, exchanges, names }),
      }
    })
  const { source, title, date, place, groundRules } = transcript
  return { schema: 'presser-summary/1', source, title, date, place, groundRules, topics }
}
