import type { Message } from './message.ts'
import type { OffsetMap, Source } from './source.ts'
import type { Span } from './span.ts'

/** The parsed document; one briefing. Plain data: links are ids, `null` means looked for and not there. */
export interface Transcript {
  readonly schema: 'presser/1'
  readonly source: Source
  readonly title: string | null
  readonly place: string | null
  /** The day of the briefing, ISO 8601. */
  readonly date: string | null
  /** The day of the document where it is another, ISO 8601. */
  readonly published: string | null
  /** `HH:MM`, 24 hours, local. */
  readonly startTime: string | null
  readonly endTime: string | null
  /** As printed: `EST`. */
  readonly timeZone: string | null
  /** `±HH:MM` */
  readonly utcOffset: string | null
  readonly headings: readonly Heading[]
  readonly groundRules: readonly GroundRule[]
  readonly speakers: readonly Speaker[]
  readonly turns: readonly Turn[]
  readonly asides: readonly Aside[]
  readonly exchanges: readonly Exchange[]
  readonly topics: readonly TopicUse[]
  readonly acronyms: readonly Acronym[]
  readonly places: readonly PlaceUse[]
  readonly messages: readonly Message[]
  /** The source decoded and normalised once; all spans point into it. */
  readonly text: string
  /** They tile the text: every non-blank character is in exactly one. */
  readonly paragraphs: readonly Paragraph[]
  readonly map: OffsetMap
}

export type ParagraphKind = 'front' | 'heading' | 'speech' | 'narrative' | 'aside' | 'furniture' | 'back'

/** A run of text of one kind; a speech paragraph includes its label. */
export interface Paragraph {
  readonly kind: ParagraphKind
  readonly span: Span
}

/** An index or subject line of the transcript itself. */
export interface Heading {
  readonly text: string
  readonly span: Span
  readonly line: number
}

/** What may be reported, when, and under whose name. */
export interface GroundRule {
  readonly kind: 'on-record' | 'background' | 'embargo' | 'not-for-reporting'
  readonly text: string
  readonly span: Span
  readonly line: number
  readonly until: string | null
}

export const ROLES = ['official', 'reporter', 'moderator', 'interpreter', 'unknown'] as const
export type Role = (typeof ROLES)[number]

/** A person, or an anonymous part such as the questioners nobody names. */
export interface Speaker {
  readonly id: string
  readonly name: string | null
  readonly role: Role
  readonly title: string | null
  readonly outlet: string | null
  /** As printed, each form once, in order of appearance. */
  readonly labels: readonly string[]
  /** Printed turns. */
  readonly turns: number
  /** Words in printed turns. */
  readonly words: number
}

export type Act = 'statement' | 'question' | 'answer' | 'other'

/** One speaker's hold of the floor, from a label to the next; or a narrator's clause that reports one. */
export interface Turn {
  readonly id: string
  readonly speaker: string
  /** As printed, without its separator; `null` for a reported turn. */
  readonly label: string | null
  readonly act: Act
  readonly reported: boolean
  /** The turn this one resumes after an interruption. */
  readonly continues: string | null
  /** Start and end in seconds, where the source has timings. */
  readonly time: readonly [number, number] | null
  readonly line: number
  readonly page: number | null
  /** From the label to the end. */
  readonly span: Span
  /** The slices that are the turn's words. */
  readonly segments: readonly Span[]
  /** The segments, joined by a blank line. */
  readonly text: string
}

export type AsideKind =
  | 'laughter'
  | 'applause'
  | 'inaudible'
  | 'crosstalk'
  | 'pause'
  | 'insert'
  | 'correction'
  | 'sic'
  | 'other'

/** A stage direction or an editor's insert. `turn` is `null` before the first turn and after the last. */
export interface Aside {
  readonly kind: AsideKind
  readonly turn: string | null
  readonly text: string
  readonly span: Span
}

/** A rule's name and the words that fired it. */
export interface Evidence {
  readonly rule: string
  readonly turn: string
  readonly text: string
  readonly span: Span
}

export const ASK_FORMS = ['polar', 'wh', 'alternative', 'declarative', 'tag', 'request', 'fragment'] as const
export type AskForm = (typeof ASK_FORMS)[number]

/** One question put in a turn. */
export interface Ask {
  readonly turn: string
  readonly text: string
  readonly span: Span
  readonly line: number
  readonly form: AskForm
  readonly status: 'answered' | 'partly' | 'not-answered' | null
}

/** Features of question design after Clayman and Heritage (2002). */
export interface QuestionDesign {
  readonly preface: boolean
  readonly asks: number
  readonly followUp: boolean
  readonly framing: 'self' | 'other' | null
  readonly negative: boolean
  readonly accountability: boolean
}

export const CLARITY_LABELS = ['clear-reply', 'ambivalent', 'clear-non-reply', 'undetermined'] as const

/** Whether the answer gives what was asked (after Thomas et al., EMNLP 2024). */
export interface Clarity {
  readonly label: (typeof CLARITY_LABELS)[number]
  readonly type:
    | 'explicit'
    | 'implicit'
    | 'general'
    | 'partial'
    | 'dodging'
    | 'deflection'
    | 'declining'
    | 'ignorance'
    | 'clarification'
    | null
  readonly evidence: readonly Evidence[]
}

/** The podium takes a question to answer it later. */
export interface Promised {
  readonly turn: string
  readonly text: string
  readonly span: Span
}

/** The reporter is sent to somebody else. */
export interface Referral {
  readonly target: string
  readonly turn: string
  readonly text: string
  readonly span: Span
}

export interface Question {
  readonly turns: readonly string[]
  /** Speaker ids. */
  readonly askers: readonly string[]
  readonly askerEvidence: readonly Evidence[]
  readonly asks: readonly Ask[]
  readonly design: QuestionDesign | null
}

export interface Answer {
  readonly turns: readonly string[]
  /** Speaker ids. */
  readonly responders: readonly string[]
  readonly clarity: Clarity | null
  readonly promises: readonly Promised[]
  readonly referrals: readonly Referral[]
}

/** A reporter's question turns and the turns that answer. */
export interface Exchange {
  readonly id: string
  readonly thread: string
  readonly followUpTo: string | null
  readonly question: Question
  readonly answer: Answer | null
  readonly topics: readonly ExchangeTopic[]
}

/** A topic of an exchange. */
export interface ExchangeTopic {
  readonly id: string
  readonly main: boolean
  readonly inherited: boolean
  /** True where its words leave little doubt, and those of no other topic say more. */
  readonly firm: boolean
}

/** One place where a topic is named, with the rule that found it. */
export interface Mention {
  readonly turn: string
  readonly text: string
  readonly span: Span
  readonly line: number
  readonly rule: string
}

/** A topic and where it comes up in this transcript. */
export interface TopicUse {
  readonly id: string
  readonly label: string
  readonly origin: 'catalogue' | 'user' | 'discovered'
  readonly turns: readonly string[]
  readonly exchanges: readonly string[]
  /** The headings of the transcript that name it, by their place in `headings`, from 0. */
  readonly headings: readonly number[]
  readonly mentions: readonly Mention[]
}

export interface Acronym {
  readonly short: string
  readonly long: string
  readonly span: Span
}

/** A country, and where it is named: itself, its people, its capital, government or leader. */
export interface PlaceUse {
  /** ISO 3166-1 alpha-2. */
  readonly id: string
  readonly name: string
  readonly mentions: readonly Mention[]
}
