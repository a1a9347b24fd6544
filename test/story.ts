import type { Transcript } from '../src/index.ts'
import { sliceOf } from '../src/index.ts'

/** What a fixture tells: the output as a reader would retell it, without spans. */
export function story(transcript: Transcript) {
  const { text, turns, exchanges, paragraphs, speakers, asides, messages, topics, places } = transcript
  const inOrder = <Item extends { readonly at: number }>(items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => a.at - b.at)
  return {
    title: transcript.title,
    date: transcript.date,
    published: transcript.published,
    place: transcript.place,
    startTime: transcript.startTime,
    endTime: transcript.endTime,
    timeZone: transcript.timeZone,
    groundRules: transcript.groundRules.map(({ kind, until, text: words }) => ({ kind, until, text: words })),
    headings: transcript.headings.map(heading => heading.text),
    speakers: speakers.map(({ id, role, name }) => ({ id, role, name })),
    turns: turns.map(({ speaker, label, reported, time, text: words }) => ({
      speaker,
      label,
      reported,
      time,
      text: words,
    })),
    continues: Object.fromEntries(
      turns.filter(turn => turn.continues !== null).map(({ id, continues }) => [id, continues]),
    ),
    exchanges: exchanges.map(({ question, answer, followUpTo }) => ({
      question: question.turns,
      answer: answer?.turns ?? null,
      askers: question.askers,
      evidence: question.askerEvidence.map(({ rule, turn, text: words }) => `${rule} ${turn}: ${words}`),
      followUpTo,
    })),
    asks: exchanges.map(({ question }) => question.asks.map(({ form, text: words }) => ({ form, text: words }))),
    design: exchanges.map(({ question }) => question.design),
    clarity: exchanges.map(({ answer }) => {
      const { label = null, type = null, evidence = [] } = answer?.clarity ?? {}
      return { label, type, rule: evidence[0]?.rule ?? null }
    }),
    evidence: exchanges.map(({ answer }) => [...new Set((answer?.clarity?.evidence ?? []).map(({ rule }) => rule))]),
    status: exchanges.map(({ question }) => question.asks.map(ask => ask.status)),
    promises: exchanges.map(({ answer }) => answer?.promises.map(promise => promise.text) ?? []),
    referrals: exchanges.map(({ answer }) => answer?.referrals.map(referral => referral.target) ?? []),
    topics: exchanges.map(exchange =>
      exchange.topics.map(({ id, inherited, firm }) => `${id}${inherited ? ', inherited' : ''}${firm ? ', firm' : ''}`),
    ),
    mentions: inOrder(
      topics.flatMap(({ id, mentions }) =>
        mentions.map(({ turn, rule, text: words, span }) => ({
          at: span.start,
          told: `${turn} ${id}, ${rule}: ${words}`,
        })),
      ),
    ).map(({ told }) => told),
    discovered: topics.filter(({ origin }) => origin === 'discovered').map(({ label }) => label),
    headed: topics
      .filter(({ headings }) => headings.length > 0)
      .map(({ id }) => id)
      .sort(),
    places: inOrder(
      places.flatMap(({ id, mentions }) =>
        mentions.map(({ turn, rule, text: words, span }) => ({
          at: span.start,
          told: `${turn} ${id}, ${rule}: ${words}`,
        })),
      ),
    ).map(({ told }) => told),
    narrative: paragraphs.filter(({ kind }) => kind === 'narrative').map(({ span }) => sliceOf(text, span)),
    asides: asides.map(({ kind, text: words }) => ({ kind, text: words })),
    messages: messages.map(({ rule }) => rule),
  }
}

export type Story = ReturnType<typeof story>
