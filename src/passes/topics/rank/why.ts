import type { Exchange } from '../../../model/transcript.ts'
import { coveringOf } from '../judge/covered.ts'
import { isLeftToPart } from './parts.ts'
import { passingIn } from './passing.ts'
import type { RankContext } from './weigh.ts'

/**
 * Why an exchange that names a topic is not about it: it is named in `passing`, or its words are those of another topic
 * (`covered`), or it is left to a `part` of it, or only the `answer` names it, or `less` is said of it than that takes,
 * or beside others; the country is that of the briefing (`home`); the topic is discovered, and others are `known`.
 */
export type WhyNot = 'passing' | 'covered' | 'part' | 'answer' | 'less' | 'home' | 'known'

type Naming = 'covered' | 'passing' | 'plain'

/** How each mention of the topic in a turn names it. */
function namingIn(turn: string, topic: number, { transcript, finder, byTurn }: RankContext): Naming[] {
  const found = byTurn.get(turn) ?? []
  const passing = passingIn(transcript.text, found)
  return found.flatMap((mention, i): Naming[] => {
    if (mention.topic !== topic) return []
    if (coveringOf(found, i, finder) !== null) return ['covered']
    return [passing.has(mention) ? 'passing' : 'plain']
  })
}

/** Why an exchange that names a topic, by its number in the finder, is not about it. */
export function whyNot(exchange: Exchange, topic: number, context: RankContext): WhyNot {
  const namings = (turns: readonly string[]): Naming[] => turns.flatMap(turn => namingIn(turn, topic, context))
  const asked = namings(exchange.question.turns)
  const all = [...asked, ...namings(exchange.answer?.turns ?? [])]
  if (all.length === 0) return 'home'
  if (!all.includes('plain')) return all.includes('passing') ? 'passing' : 'covered'
  if (isLeftToPart(topic, exchange.topics, context.finder)) return 'part'
  return asked.length === 0 ? 'answer' : 'less'
}
