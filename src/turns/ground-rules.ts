import { sentencesOf } from '../grammar/sentences.ts'
import { EMBARGO_END, GROUND_RULE_WORDS, GROUND_RULES } from '../lexicon/ground-rules.ts'
import { lineOf, type OffsetMap } from '../model/source.ts'
import { type Span, sliceOf } from '../model/span.ts'
import type { GroundRule, Role, Turn } from '../model/transcript.ts'
import type { Piece } from './layout.ts'

export interface GroundRuleContext {
  readonly pieces: readonly Piece[]
  readonly turns: readonly Turn[]
  readonly roleOf: (turn: Turn) => Role
  readonly map: OffsetMap
}

const MOST_OPENING_TURNS = 3

/** Where rules are laid down: the front matter, the title, the first turns of those who lead, and the very first turn. */
function placesOf({ pieces, turns, roleOf }: GroundRuleContext): Span[] {
  const front = pieces
    .filter(({ kind, label }) => label === null && (kind === 'front' || kind === 'heading'))
    .map(({ span }) => span)
  const [first] = turns
  const before = front.filter(({ end }) => first === undefined || end <= first.span.start)
  const leading = turns.filter(turn => roleOf(turn) === 'moderator').slice(0, MOST_OPENING_TURNS)
  const opening = first && roleOf(first) === 'official' && !leading.includes(first) ? [first] : []
  return [...before, ...[...opening, ...leading].flatMap(({ segments }) => segments)].sort((a, b) => a.start - b.start)
}

/** What may be reported, when, and under whose name, as the transcript itself says. */
export function groundRulesOf(text: string, context: GroundRuleContext): GroundRule[] {
  const rules = placesOf(context)
    .filter(place => GROUND_RULE_WORDS.test(sliceOf(text, place)))
    .flatMap(place => sentencesOf(text, place))
    .flatMap(span => {
      const words = sliceOf(text, span)
      return GROUND_RULES.filter(row => row.words.test(words) && !row.unless?.test(words)).map(({ kind }) => ({
        kind,
        text: words,
        span,
        line: lineOf(context.map, span.start),
        until:
          kind === 'embargo' ? (EMBARGO_END.exec(words)?.groups?.until?.replace(/\s+/g, ' ').trim() ?? null) : null,
      }))
    })
  // "Thanks for joining an embargoed call" says less than the sentence that says until when.
  const hasEnd = rules.some(({ until }) => until !== null)
  return rules.filter(({ kind, until }) => kind !== 'embargo' || until !== null || !hasEnd)
}
