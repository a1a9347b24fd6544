import type { Document } from '../model/document.ts'
import { codePointsIn, namedIn, spansOf } from './document-text.ts'

/** A value that is a document, or why it is none. */
export type Checked =
  | { readonly type: 'document'; readonly document: Document }
  | { readonly type: 'problem'; readonly problem: string }

/** Beyond that no span and no line is of a transcript that anybody has read. */
const MOST_CHARACTERS = 64_000_000
const MOST_LINES = 4_000_000

function misplaced(document: Document): string | null {
  const length = document.text === null ? MOST_CHARACTERS : codePointsIn(document.text)
  for (const found of namedIn(document)) {
    for (const [start, end] of spansOf(found))
      if (!(0 <= start && start <= end && end <= length)) return `the span [${start}, ${end}] is outside the text`
    if (found.key === 'line' && (found.value as number) > MOST_LINES) return `there is no line ${found.value}`
  }
  return null
}

/** Turns must be in order, and be made of what they print. */
function wrongTurn({ turns, text }: Document): string | null {
  const characters = text === null ? null : [...text]
  let at = 0
  for (const turn of turns) {
    if (turn.span[0] < at) return `${turn.id} overlaps the turn before it`
    at = turn.span[0]
    for (const [start, end] of turn.segments) {
      if (start < at || end > turn.span[1]) return `a segment of ${turn.id} is out of its place`
      at = end
    }
    at = turn.span[1]
    const size = turn.segments.reduce(
      (sum, [start, end]) => sum + end - start,
      2 * Math.max(0, turn.segments.length - 1),
    )
    if (size !== codePointsIn(turn.text)) return `the text of ${turn.id} is not as long as its segments`
    const slices = characters && turn.segments.map(([start, end]) => characters.slice(start, end).join(''))
    if (slices && slices.join('\n\n') !== turn.text) return `the text of ${turn.id} is not what its segments say`
  }
  return null
}

/** Links must lead somewhere. */
function brokenLink({ turns, speakers, exchanges, topics, asides }: Document): string | null {
  const ids = new Set(turns.map(({ id }) => id))
  const people = new Set(speakers.map(({ id }) => id))
  for (const { id, speaker } of turns)
    if (!people.has(speaker)) return `${id} names the speaker "${speaker}", who is not there`
  const named = [
    ...exchanges.flatMap(({ question, answer }) => [
      ...question.turns,
      ...question.asks.map(ask => ask.turn),
      ...(answer?.turns ?? []),
    ]),
    ...topics.flatMap(topic => [...topic.turns, ...topic.mentions.map(mention => mention.turn)]),
    ...asides.flatMap(({ turn }) => (turn === null ? [] : [turn])),
  ]
  const missing = named.find(id => !ids.has(id))
  return missing === undefined ? null : `it names the turn "${missing}", which is not there`
}

/** Holds a value to the contract, `presser/1`: its JSON Schema, its spans, its order, its links. */
export async function checkedDocument(value: unknown): Promise<Checked> {
  const { schemaProblem } = await import('./schema-check.ts')
  const problem = schemaProblem(value)
  if (problem !== null) return { type: 'problem', problem }
  const document = value as Document
  const wrong = misplaced(document) ?? wrongTurn(document) ?? brokenLink(document)
  return wrong === null ? { type: 'document', document } : { type: 'problem', problem: wrong }
}
