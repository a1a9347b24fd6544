export { buildSummary, type Quotation, type Summary, type TopicSummary } from './build.ts'
export { summaryMarkdown } from './markdown.ts'
export { summaryText } from './text.ts'
