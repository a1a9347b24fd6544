import { openGrammar } from '../../../grammar/index.ts'
import { type Span, sliceOf } from '../../../model/span.ts'
import type { Finder } from './finder.ts'
import type { PlacedHit } from './places.ts'

interface Pattern {
  readonly topic: number
  readonly match: string
}

const known = new WeakMap<Finder, { readonly rows: readonly Pattern[]; readonly patterns: readonly string[] }>()

/** The patterns of a finder’s topics, as one list: the grammar compiles it once. */
function patternsOf(finder: Finder) {
  const rows = finder.topics.flatMap(({ match }, topic) => match.map(words => ({ topic, match: words })))
  const found = known.get(finder) ?? { rows, patterns: rows.map(({ match }) => match) }
  known.set(finder, found)
  return found
}

/** Hits of match patterns, in the sentences that a gate word opens; without one, the grammar is not even loaded. */
export async function matchHits(
  hits: readonly PlacedHit[],
  { text, finder, sentenceAt }: { text: string; finder: Finder; sentenceAt: (segment: Span, at: number) => Span },
): Promise<PlacedHit[]> {
  const sentences = new Map<
    number,
    { readonly sentence: Span; readonly gate: PlacedHit; readonly topics: Set<number> }
  >()
  for (const gate of hits) {
    if (gate.rule !== 'gate') continue
    const sentence = sentenceAt(gate.segment, gate.span.start)
    const open = sentences.get(sentence.start) ?? { sentence, gate, topics: new Set() }
    sentences.set(sentence.start, open)
    open.topics.add(gate.topic)
  }
  if (sentences.size === 0) return []
  const { sweep } = await openGrammar()
  const { rows, patterns } = patternsOf(finder)
  return [...sentences.values()].flatMap(({ sentence, gate, topics }) =>
    sweep(sliceOf(text, sentence), patterns).flatMap(({ pattern, span }): PlacedHit[] => {
      const topic = rows[pattern]?.topic ?? -1
      if (!topics.has(topic)) return []
      const at = { start: sentence.start + span.start, end: Math.min(sentence.end, sentence.start + span.end) }
      return [{ ...gate, topic, rule: 'match', span: at }]
    }),
  )
}
