/** A verb of a clause, in order of the text. */
export interface Verb {
  /** `say` for "said"; lower case. */
  readonly infinitive: string
  readonly tense: 'past' | 'present' | 'future'
  readonly negative: boolean
  /** False for infinitives and gerunds, which have no tense of their own. */
  readonly finite: boolean
}
