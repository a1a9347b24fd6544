import { sentencesOf } from '../grammar/sentences.ts'
import { inSmall } from '../grammar/small-letters.ts'
import {
  ACCOUNTABILITY,
  FOLLOW_UP_CUES,
  NEGATIVE_OPENINGS,
  OTHER_FRAMES,
  SELF_FRAMES,
} from '../lexicon/question-design.ts'
import type { Ask, Exchange, QuestionDesign, Turn } from '../model/transcript.ts'
import { skipPreludes } from './ask-clause.ts'
import { isNoStatement } from './ask-statement.ts'
import { oneLine, wordsAt } from './one-line.ts'

/** What an exchange's question consists of. */
export interface Questioned {
  readonly turns: readonly Turn[]
  readonly asks: readonly Ask[]
  /** Whether the exchange goes on from another by its asker and subject. */
  readonly followUp: boolean
}

const FEWEST_STATEMENT_WORDS = 4

const states = (words: string): boolean => !isNoStatement(words) && words.split(/\s+/).length >= FEWEST_STATEMENT_WORDS

/** True where at least one statement stands before the first ask, in its sentence or before it. */
function hasPreface({ turns, asks }: Questioned, text: string): boolean {
  const first = asks[0]
  if (!first) return false
  for (const turn of turns) {
    for (const segment of turn.segments) {
      if (segment.start >= first.span.start) return false
      const before = { start: segment.start, end: Math.min(segment.end, first.span.start) }
      if (sentencesOf(text, before).some(span => states(wordsAt(text, span)))) return true
    }
  }
  return false
}

/** Who the question is framed by: whichever frame comes first. */
function framingOf(words: string): QuestionDesign['framing'] {
  const self = words.search(SELF_FRAMES)
  const other = words.search(OTHER_FRAMES)
  if (self < 0 && other < 0) return null
  return other < 0 || (self >= 0 && self < other) ? 'self' : 'other'
}

/** The design of an exchange's question, after Clayman and Heritage; `null` for reported ones, whose words are the narrator's. */
function designOf(question: Questioned, text: string): QuestionDesign | null {
  const { turns, asks, followUp } = question
  if (asks.length === 0 || turns.some(({ reported }) => reported)) return null
  const said = inSmall(oneLine(turns.map(turn => turn.text).join(' ')))
  const put = asks.map(ask => oneLine(ask.text))
  return {
    preface: hasPreface(question, text),
    asks: asks.length,
    followUp: followUp || FOLLOW_UP_CUES.test(said),
    framing: framingOf(said),
    negative: put.some(words => NEGATIVE_OPENINGS.test(inSmall(words.slice(skipPreludes(words))))),
    accountability: put.map(inSmall).some(words => ACCOUNTABILITY.some(row => row.test(words))),
  }
}

/** The exchanges with the design of their questions; follow-ups must be linked before. */
export const withDesigns = (
  exchanges: readonly Exchange[],
  { turns, text }: { readonly turns: ReadonlyMap<string, Turn>; readonly text: string },
): Exchange[] =>
  exchanges.map(exchange => {
    const { question, followUpTo } = exchange
    const asked = question.turns.flatMap(id => turns.get(id) ?? [])
    const design = designOf({ turns: asked, asks: question.asks, followUp: followUpTo !== null }, text)
    return { ...exchange, question: { ...question, design } }
  })
