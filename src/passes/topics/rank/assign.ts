import { inSmall } from '../../../grammar/small-letters.ts'
import { ANAPHORA, OPENS_WITH_PRONOUN, OTHERS_QUESTION, SUBJECT_CHANGES } from '../../../lexicon/thread-cues.ts'
import type { Exchange } from '../../../model/transcript.ts'
import { withoutWide } from './parts.ts'
import { topicsOf } from './rank.ts'
import { themesOf } from './theme.ts'
import type { RankContext } from './weigh.ts'

const HEAD = 90
const SHORT_QUESTION = 18
const FADES = 0.7
const LEAST = 0.1
/** How much a topic that is not the main one is on people’s minds. */
const BESIDE_MAIN = 0.9

// A name of its own: what follows it may point to that.
const NEW_NAME = /(?<=[\p{Ll},]\s)(?!I\b|President\b)\p{Lu}/u
// Not "could you answer that question?", which may be any.
const THE_MATTER =
  /\b(?<!\bfor )(?:this|that|the same) (?:issue|matter|bill|legislation|deal|decision|subject|topic|case)\b/i
// "a question on the meningitis issue", "a bill lifting the ban": the matter is her own.
const OWN_MATTER =
  /\bquestions? (?:on|about) (?:the|a|an)\b|\b(?:a|an) (?:\p{L}+ )?(?:bill|amendment|decision|deal) (?:lifting|banning|that|which|to|on|for|with|by)\b|\bintroduced (?:a bill|legislation)\b/iu

/** "Are they going to sign it?": a question without a subject of its own is about what was spoken of before. */
function pointsBack({ question }: Exchange, { turns }: RankContext): boolean {
  const words = question.turns.map(id => turns.get(id)?.text ?? '').join('\n')
  const head = words.slice(0, HEAD)
  const small = inSmall(head)
  if (OTHERS_QUESTION.test(head) || SUBJECT_CHANGES.some(row => row.test(small))) return false
  const own = small.slice(0, NEW_NAME.exec(head)?.index ?? HEAD)
  const isShort = words.split(/\s+/).length <= SHORT_QUESTION
  return (
    OPENS_WITH_PRONOUN.test(own) ||
    (isShort && ANAPHORA.test(own)) ||
    (THE_MATTER.test(words) && !OWN_MATTER.test(words))
  )
}

/** A topic is less on people’s minds with each exchange that is about something else. */
function fade(recent: Map<number, number>): void {
  for (const [topic, share] of recent)
    if (share * FADES < LEAST) recent.delete(topic)
    else recent.set(topic, share * FADES)
}

/** Gives every exchange its topics, in order: what goes before says what a follow-up is about. */
export function withTopics(exchanges: readonly Exchange[], context: RankContext): Exchange[] {
  const { finder, transcript } = context
  const themes = themesOf(transcript, finder)
  const found = new Map<string, readonly number[]>()
  const recent = new Map<number, number>()
  let last: readonly number[] = []
  return exchanges.map(exchange => {
    const { followUpTo } = exchange
    const parents = followUpTo === null ? [] : (found.get(followUpTo) ?? [])
    const before = followUpTo === null && last.length > 0 && pointsBack(exchange, context) ? last : []
    const topics = topicsOf(exchange, { parents, before, themes, recent }, context)
    last = topics.map(({ id }) => finder.numbers.get(id) as number)
    found.set(exchange.id, last)
    fade(recent)
    last.forEach((topic, i) => {
      recent.set(topic, i === 0 ? 1 : BESIDE_MAIN)
    })
    // What follows goes on from all of them.
    return { ...exchange, topics: withoutWide(topics, finder) }
  })
}
