import type { Transcript } from '../../src/model/transcript.ts'
import type { Screen } from '../../src/views/paint.ts'
import { buildSummary, summaryMarkdown, summaryText } from '../../src/views/summary/index.ts'
import { exchangesTable, overviewTable, placesTable, topicsTable, turnsTable } from '../../src/views/tables.ts'

const plain = (words: string): string => words

/** A screen without colour. */
export const screenOf = (width: number): Screen => ({
  width,
  paint: { strong: plain, faint: plain, accent: plain, good: plain, doubtful: plain, bad: plain },
  unicode: true,
})

/** The views for people that a terminal's width bounds. */
export const TABLES = {
  overview: overviewTable,
  turns: turnsTable,
  exchanges: exchangesTable,
  topics: topicsTable,
  places: placesTable,
  'summary in text': (transcript: Transcript, screen: Screen) => summaryText([buildSummary(transcript)], screen),
} as const

/** Every view for people, by name. */
export const VIEWS: Readonly<Record<string, (transcript: Transcript, screen: Screen) => string>> = {
  ...TABLES,
  'summary in Markdown': transcript => summaryMarkdown([buildSummary(transcript)]),
}
