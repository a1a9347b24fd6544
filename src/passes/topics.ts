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
  const refusals = hits.filter(({ rule }) => rule === 'not')
  const found: Found[] = []
  for (const { topic, rule, span } of hits) {
    if (rule === 'needs' || rule === 'not' || (rule === 'in-context' && !needed(turn, topic))) continue
    if (found.some(other => other.topic === topic && overlaps(other.mention.span, span))) continue
    const refused = refusals.filter(refusal => refusal.topic === topic)
    if (refused.length > 0) {
      const sentence = sentenceAround(text, turn, span)
      if (refused.some(refusal => overlaps(refusal.span, sentence))) continue
    }
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

/** True where the words of a mention are those of a narrower topic: "the Iran deal" is not about Iran besides. */
const isCovered = ({ topic, mention }: Found, others: readonly Found[]): boolean =>
  others.some(other => isWithin(other.topic.id, topic.id) && overlaps(other.mention.span, mention.span))

/** The topics of an exchange; the main one is named most, in the asks twice as much as in the answer. */
function topicsOf({ question, answer }: Exchange, byTurn: ReadonlyMap<string, readonly Found[]>): ExchangeTopic[] {
  const weights = new Map<string, number>()
  const count = (turns: readonly string[], weight: number): void => {
    for (const found of turns.map(id => byTurn.get(id) ?? []))
      for (const one of found)
        weights.set(one.topic.id, (weights.get(one.topic.id) ?? 0) + (isCovered(one, found) ? 0 : weight))
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
