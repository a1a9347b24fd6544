import { compileNet, type PhraseNet } from '../grammar/phrase-net.ts'
import { sentencesOf } from '../grammar/sentences.ts'
import { TOPICS, type TopicEntry } from '../lexicon/topics/index.ts'
import { lineOf } from '../model/source.ts'
import { contains, overlaps, type Span, sliceOf } from '../model/span.ts'
import type { Exchange, ExchangeTopic, Mention, TopicUse, Transcript, Turn } from '../model/transcript.ts'
import type { Pass } from './pass.ts'

type RowRule = 'phrase' | 'pattern' | 'in-context' | 'needs' | 'not'

interface Tag {
  readonly topic: TopicEntry
  readonly rule: RowRule
}

function compile(topics: readonly TopicEntry[]): PhraseNet<Tag> {
  return compileNet(
    topics.flatMap(topic => {
      const rows = (phrases: readonly string[] | undefined, rule: RowRule) =>
        (phrases ?? []).map(phrase => ({ phrase, tag: { topic, rule } }))
      return [
        ...rows(topic.phrases, 'phrase'),
        ...rows(topic.patterns, 'pattern'),
        ...rows(topic.weak, 'in-context'),
        ...rows(topic.needs, 'needs'),
        ...rows(topic.not, 'not'),
      ]
    }),
  )
}

let net: PhraseNet<Tag> | null = null

interface Found {
  readonly topic: TopicEntry
  readonly mention: Mention
}

/** The sentence a span lies in, found only where a `not` phrase asks for it. */
function sentenceAround(text: string, turn: Turn, span: Span): Span {
  const segment = turn.segments.find(({ start, end }) => start <= span.start && span.end <= end) ?? span
  return sentencesOf(text, segment).find(({ start, end }) => start <= span.start && span.start < end) ?? segment
}

type Hit = Tag & { readonly span: Span }

/** The hits in a text by the turn whose words they are; what stands in no turn, or in two, is left out. */
function hitsByTurn({ text, turns }: Transcript, finder: PhraseNet<Tag>): Map<Turn, Hit[]> {
  const places = turns.flatMap(turn => turn.segments.map(segment => ({ turn, segment })))
  const byTurn = new Map<Turn, Hit[]>()
  let next = 0
  for (const { tag, span } of finder.find(text)) {
    while (next < places.length && (places[next]?.segment.end ?? 0) <= span.start) next++
    const place = places[next]
    if (!place || !contains(place.segment, span)) continue
    const hits = byTurn.get(place.turn) ?? []
    hits.push({ ...tag, span })
    byTurn.set(place.turn, hits)
  }
  return byTurn
}

/** More in one turn is no speech. */
const MOST_REFUSALS = 200

type Needed = (turn: Turn, topic: TopicEntry) => boolean

/** Whether a phrase that a topic needs stands in the turn, or in the other turns of its exchange. */
function neededIn({ exchanges }: Transcript, byTurn: ReadonlyMap<Turn, readonly Hit[]>): Needed {
  const own = new Map<string, ReadonlySet<string>>()
  for (const [{ id }, hits] of byTurn)
    own.set(id, new Set(hits.filter(({ rule }) => rule === 'needs').map(({ topic }) => topic.id)))
  const partners = new Map<string, readonly string[]>()
  for (const { question, answer } of exchanges) {
    const turns = [...question.turns, ...(answer?.turns ?? [])]
    for (const id of turns) partners.set(id, turns)
  }
  return ({ id }, topic) => (partners.get(id) ?? [id]).some(partner => own.get(partner)?.has(topic.id))
}

interface MentionContext {
  readonly hits: readonly Hit[]
  readonly transcript: Transcript
  readonly needed: Needed
}

/** What one turn says of topics: weak phrases only where a needed one is near, none that its sentence refuses. */
function mentionsIn(turn: Turn, { hits, transcript, needed }: MentionContext): Found[] {
  const { text, map } = transcript
  const refusals = new Map<string, Span[]>()
  for (const { topic, rule, span } of hits)
    if (rule === 'not') refusals.set(topic.id, [...(refusals.get(topic.id) ?? []), span].slice(-MOST_REFUSALS))
  const found: Found[] = []
  // Hits come in order, so that only the topic's last one can overlap the next.
  const ends = new Map<string, number>()
  for (const { topic, rule, span } of hits) {
    if (rule === 'needs' || rule === 'not' || (rule === 'in-context' && !needed(turn, topic))) continue
    if ((ends.get(topic.id) ?? 0) > span.start) continue
    const refused = refusals.get(topic.id) ?? []
    if (refused.length > 0) {
      const sentence = sentenceAround(text, turn, span)
      if (refused.some(refusal => overlaps(refusal, sentence))) continue
    }
    ends.set(topic.id, span.end)
    const mention = { turn: turn.id, text: sliceOf(text, span), span, line: lineOf(map, span.start), rule }
    found.push({ topic, mention })
  }
  return found
}

const BROADER = new Map(TOPICS.map(({ id, broader }) => [id, broader]))

function isWithin(id: string, wide: string): boolean {
  for (let above = BROADER.get(id) ?? null; above !== null; above = BROADER.get(above) ?? null)
    if (above === wide) return true
  return false
}

const LONGEST_MENTION = 200

/** True where the words of mention `i` are those of a narrower topic: "the Iran deal" is not about Iran besides. */
function isCovered(found: readonly Found[], i: number): boolean {
  const { topic, mention } = found[i] as Found
  const covers = (other: Found | undefined): boolean =>
    other !== undefined && isWithin(other.topic.id, topic.id) && overlaps(other.mention.span, mention.span)
  const near = (other: Found | undefined): boolean =>
    other !== undefined && Math.abs(other.mention.span.start - mention.span.start) < LONGEST_MENTION
  for (let j = i - 1; near(found[j]); j--) if (covers(found[j])) return true
  for (let j = i + 1; near(found[j]); j++) if (covers(found[j])) return true
  return false
}

/** The topics of an exchange; the main one is named most, in the asks twice as much as in the answer. */
function topicsOf({ question, answer }: Exchange, byTurn: ReadonlyMap<string, readonly Found[]>): ExchangeTopic[] {
  const weights = new Map<string, number>()
  const count = (turns: readonly string[], weight: number): void => {
    for (const found of turns.map(id => byTurn.get(id) ?? []))
      found.forEach(({ topic }, i) => {
        weights.set(topic.id, (weights.get(topic.id) ?? 0) + (isCovered(found, i) ? 0 : weight))
      })
  }
  count(question.turns, 2)
  count(answer?.turns ?? [], 1)
  const ranked = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1])
  return ranked.map(([id], i) => ({ id, main: i === 0, inherited: false }))
}

/** Names topics of the catalogue in every turn, and gives each exchange the topics its turns name. */
export const topics: Pass = transcript => {
  net ??= compile(TOPICS)
  const hitsOf = hitsByTurn(transcript, net)
  const needed = neededIn(transcript, hitsOf)
  const found = [...hitsOf].flatMap(([turn, hits]) => mentionsIn(turn, { hits, transcript, needed }))
  const byTurn = groupByTurn(found)
  const exchanges = transcript.exchanges.map(exchange => ({ ...exchange, topics: topicsOf(exchange, byTurn) }))
  const uses = TOPICS.map(({ id, label }): TopicUse => {
    const mentions = found.filter(({ topic }) => topic.id === id).map(({ mention }) => mention)
    return {
      id,
      label,
      origin: 'catalogue',
      turns: [...new Set(mentions.map(({ turn }) => turn))],
      exchanges: exchanges
        .filter(exchange => exchange.topics.some(topic => topic.id === id))
        .map(exchange => exchange.id),
      mentions,
    }
  }).filter(({ mentions }) => mentions.length > 0)
  uses.sort((a, b) => b.exchanges.length - a.exchanges.length || b.mentions.length - a.mentions.length)
  return { exchanges, topics: uses }
}

function groupByTurn(found: readonly Found[]): Map<string, Found[]> {
  const byTurn = new Map<string, Found[]>()
  for (const one of found) {
    const group = byTurn.get(one.mention.turn) ?? []
    group.push(one)
    byTurn.set(one.mention.turn, group)
  }
  return byTurn
}
