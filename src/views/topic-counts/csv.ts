import { VERDICTS } from '../clarity-columns.ts'
import { toCsv } from '../csv.ts'
import type { TopicCounts } from './counts.ts'

const COLUMNS = [
  'period',
  'id',
  'label',
  'origin',
  'transcripts',
  'transcripts_in_period',
  'asked',
  'exchanges_in_period',
  'without_topic',
  'firm',
  ...VERDICTS.map(label => label.replaceAll('-', '_')),
  'with_parts_transcripts',
  'with_parts_asked',
  'with_parts_firm',
]

/** The counts as CSV, a topic of a period a row. */
export const topicCountsCsv = ({ periods }: TopicCounts): string =>
  toCsv([
    COLUMNS,
    ...periods.flatMap(({ period, transcripts, exchanges, withoutTopic, topics }) =>
      topics.map(topic => [
        period,
        topic.id,
        topic.label,
        topic.origin,
        topic.transcripts,
        transcripts,
        topic.asked,
        exchanges,
        withoutTopic,
        topic.firm,
        ...VERDICTS.map(label => topic.answers[label]),
        topic.withParts.transcripts,
        topic.withParts.asked,
        topic.withParts.firm,
      ]),
    ),
  ])
