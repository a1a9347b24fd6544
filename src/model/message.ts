import type { Span } from './span.ts'

export type Severity = 'info' | 'warning' | 'error'

/**
 * Every finding about a transcript itself: its rule, how serious it is, and what it says. `docs/messages.md` has a
 * section for each.
 */
export const MESSAGES = {
  'no-turns': { severity: 'warning', reason: 'no speaker label was found: this does not look like a transcript' },
  'no-date': { severity: 'info', reason: 'no date was found in the front matter, the title or the metadata' },
  'label-without-colon': { severity: 'info', reason: 'the label has no colon' },
  'label-misspelt': { severity: 'info', reason: 'the label is read as a misspelling of another' },
  'label-inside-paragraph': { severity: 'info', reason: 'the label stands inside a paragraph' },
  'label-glued': { severity: 'info', reason: 'no blank stands between the label and the words' },
  'label-semicolon': { severity: 'info', reason: 'a semicolon stands behind the label for a colon' },
  'label-split': { severity: 'info', reason: 'the label is split over two elements' },
  'label-without-words': {
    severity: 'warning',
    reason: 'no words stand behind the label: they may be lost, or stand under another',
  },
  'same-speaker-twice': {
    severity: 'info',
    reason: 'the same speaker is labelled twice running: a turn may be lost, or a label wrong',
  },
  'question-after-question': { severity: 'info', reason: 'one questioner follows another' },
  'suspect-label': {
    severity: 'warning',
    reason: 'the words do not fit the label: the question and the answer may be swapped',
  },
  'not-english': { severity: 'warning', reason: 'the text does not read as English: only turns can be trusted' },
  duplicate: { severity: 'warning', reason: 'most of it is also in another input' },
  'mixed-encoding': { severity: 'warning', reason: 'bytes that are not UTF-8 were read as windows-1252' },
  'bad-front-matter': { severity: 'warning', reason: 'the front matter is not YAML and was left out' },
  'more-transcripts': { severity: 'warning', reason: 'the file holds more transcripts: only the first is read' },
} as const satisfies Record<string, { severity: Severity; reason: string }>

export type MessageRule = keyof typeof MESSAGES

/** A finding about the transcript itself, with its place: 1-based line and column of the source. */
export interface Message {
  readonly rule: MessageRule
  readonly severity: Severity
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly span: Span
}
