export { type Period, topicCounter } from './count.ts'
export { topicCountsCsv } from './csv.ts'
export { leftOut } from './left-out.ts'
export { topicCountsTable } from './table.ts'
