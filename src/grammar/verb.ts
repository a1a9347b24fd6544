import type { Span } from '../model/span.ts'

/** A verb of a clause, in order of the text. */
export interface Verb {
  /** `say` for "said"; lower case. */
  readonly infinitive: string
  readonly tense: 'past' | 'present' | 'future'
  readonly negative: boolean
  /** False for infinitives and gerunds, which have no tense of their own. */
  readonly finite: boolean
}

/** A place where a match pattern stands: the pattern’s place in its list, and the span in the sentence. */
export interface SweptPattern {
  readonly pattern: number
  readonly span: Span
}
