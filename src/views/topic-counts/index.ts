export { PERIODS, type Period, type TopicCounts, topicCounter } from './count.ts'
export { topicCountsCsv } from './csv.ts'
export { topicCountsTable } from './table.ts'
