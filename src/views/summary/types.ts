import type { Span } from '../../model/span.ts'
import type { GroundRule, Transcript } from '../../model/transcript.ts'

/** A day that the words name by counting from the day of the briefing: "on Friday". */
export interface DayNote {
  readonly text: string
  readonly span: Span
  /** ISO 8601. */
  readonly date: string
  /** The last day, where the words name several: "this weekend". */
  readonly until: string | null
}

/** Words of the transcript, with who said them and where. */
export interface Quotation {
  readonly turn: string
  readonly speaker: string
  readonly line: number
  readonly page: number | null
  /** What may stand between quotation marks: the slices `parts`, with ` … ` between them. */
  readonly text: string
  /** From the first part to the end of the last. */
  readonly span: Span
  /** The slices that are shown. One, where nothing is left out and nothing was struck. */
  readonly parts: readonly Span[]
  /** In the narrator's words, and so never between quotation marks. */
  readonly reported: boolean
  /** False where words of the sentence are left out before the first or after the last part. */
  readonly startsSentence: boolean
  readonly endsSentence: boolean
  readonly days: readonly DayNote[]
  /** Where it is said, for a footnote: speaker, office, title, date, line or page, link. */
  readonly citation: string
}

/** A question, and the exchange that it opens. */
export interface Asked extends Quotation {
  readonly exchange: string
  /** False where the exchange is rather about another topic. */
  readonly main: boolean
}

/** A statement of the podium. */
export interface Statement extends Quotation {
  /** The exchange it answers in; `null` for a statement that nobody asked for. */
  readonly exchange: string | null
  /** How much it tells, by points; only to be compared within one summary. */
  readonly points: number
  /** Names of what speaks for it: `amount`, `commitment`, `topic` … */
  readonly signs: readonly string[]
  /** True where nothing like it was said in the file before; `null` where there is none. */
  readonly new: boolean | null
}

/** A question and the words that refuse it; `refusal` is `null` where nobody answered. */
export interface NotAnswered {
  readonly exchange: string
  readonly ask: Quotation | null
  readonly refusal: Quotation | null
}

/** A question whose answer the podium promised for later, or for which it sent the reporter to somebody else. */
export interface Entry {
  readonly exchange: string
  readonly ask: Quotation | null
  readonly words: Quotation
}

export interface Referred extends Entry {
  readonly target: string
}

/** What was asked and said about one subject. */
export interface Subject {
  /** Exchanges. */
  readonly asked: number
  /** Those of them that have an answer. */
  readonly answered: number
  /** Those of them whose answer is a clear non-reply; `null` where the clarity of no answer is known. */
  readonly declined: number | null
  /** Those whose answer gives what was asked, and those whose answer gives it in part or vaguely; `null` likewise. */
  readonly clear: number | null
  readonly vague: number | null
  /** Reporters who ask; all whom nobody names count as one. */
  readonly reporters: number
  /** True where some of them are not named. */
  readonly unnamed: boolean
  readonly questions: readonly Asked[]
  readonly statements: readonly Statement[]
  readonly notAnswered: readonly NotAnswered[]
  readonly promised: readonly Entry[]
  readonly referred: readonly Referred[]
}

export interface TopicSummary extends Subject {
  readonly id: string
  readonly label: string
  /** True where the file before does not have the topic; `null` where there is none. */
  readonly new: boolean | null
}

/** A subject that did not fit on the page of a short summary. */
export interface LeftOut {
  readonly id: string
  readonly label: string
  readonly asked: number
}

export type Length = 'short' | 'full'

/** What was asked and what was said, by topic, the most asked first. */
export interface Summary {
  readonly schema: 'presser-summary/1'
  readonly source: Transcript['source']
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  readonly groundRules: readonly GroundRule[]
  readonly length: Length
  /** The file that this one is compared with, where there is one before it. */
  readonly since: { readonly path: string | null; readonly title: string | null; readonly date: string | null } | null
  readonly topics: readonly TopicSummary[]
  /** The exchanges without any topic, and what was said unasked about none. */
  readonly other: Subject | null
  readonly leftOut: readonly LeftOut[]
}
