import { VERDICTS } from '../clarity-columns.ts'
import { toCsv } from '../csv.ts'
import type { TopicCounts } from './count.ts'

const COLUMNS = [
  'period',
  'id',
  'label',
  'origin',
  'transcripts',
  'of_transcripts',
  'asked',
  'of_exchanges',
  'with_parts',
  'firm',
  ...VERDICTS.map(label => label.replaceAll('-', '_')),
]

/** The counts as CSV, a topic of a period a row. */
export const topicCountsCsv = ({ periods }: TopicCounts): string =>
  toCsv([
    COLUMNS,
    ...periods.flatMap(({ period, transcripts, exchanges, topics }) =>
      topics.map(topic => [
        period,
        topic.id,
        topic.label,
        topic.origin,
        topic.transcripts,
        transcripts,
        topic.asked,
        exchanges,
        topic.withParts,
        topic.firm,
        ...VERDICTS.map(label => topic.answers[label]),
      ]),
    ),
  ])
