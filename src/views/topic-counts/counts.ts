import type { Clarity, TopicUse } from '../../model/transcript.ts'

/** What counts are told by: `all` transcripts together, or those of a year, a month or a day. */
export const PERIODS = ['all', 'year', 'month', 'day'] as const
export type Period = (typeof PERIODS)[number]

/** How often something was asked about, over the transcripts of a period. */
export interface AskedCount {
  /** Transcripts with an exchange about it. */
  readonly transcripts: number
  /** Exchanges about it. */
  readonly asked: number
  /** Exchanges about it in which that is beyond doubt. */
  readonly firm: number
  /** How the exchanges about it were answered; those without an answer are in none. */
  readonly answers: Readonly<Record<Clarity['label'], number>>
}

export interface TopicCount extends AskedCount {
  readonly id: string
  readonly label: string
  readonly origin: TopicUse['origin']
  /** The same of the topic or a part of it, however deep; each exchange once. */
  readonly withParts: AskedCount
  /** The parts of it that `withParts` counts, and how many exchanges are about each, the most first. */
  readonly parts: readonly PartCount[]
}

export interface PartCount {
  readonly id: string
  readonly asked: number
}

export interface PeriodCounts {
  /** `all`, `2015`, `2015-12`, `2015-12-14`; null for transcripts of which no day is known. */
  readonly period: string | null
  readonly transcripts: number
  readonly exchanges: number
  /** Exchanges with no topic but discovered ones. */
  readonly withoutTopic: number
  readonly topics: readonly TopicCount[]
}

/** Counts of topics over several transcripts, as the JSON has them. */
export interface TopicCounts {
  readonly schema: 'presser-topic-counts/1'
  readonly by: Period
  /** The first day and the last. */
  readonly from: string | null
  readonly to: string | null
  /** Transcripts of which no day is known. */
  readonly undated: number
  /** The earliest first, transcripts without a day last. */
  readonly periods: readonly PeriodCounts[]
  /** What was read and left out, as most of it is also in another one that was read before. */
  readonly duplicates: readonly string[]
  /** What was read and left out, as nobody speaks in it. */
  readonly withoutTurns: readonly string[]
  /** What could not be read. */
  readonly failed: readonly string[]
}
