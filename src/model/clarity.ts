import type { Clarity, Evidence, Transcript } from './transcript.ts'

export type ClarityLabel = Exclude<Clarity['label'], 'undetermined'>
export type ClarityType = NonNullable<Clarity['type']>

/** A rule of the judgement on an answer; `docs/clarity.md` lists them all. */
export interface ClarityRule {
  readonly label: ClarityLabel
  readonly type: ClarityType
  /** Points for the label where the rule fires with full force. */
  readonly weight: number
  readonly meaning: string
}

/** A place in an answer where a rule fired, or nearly did. */
export interface ClaritySign extends Evidence {
  readonly label: ClarityLabel
  readonly type: ClarityType
  /** What it adds, in points; 0 where the rule only nearly fired. */
  readonly weight: number
  /** Index of the ask it speaks to; `null` where that cannot be told. */
  readonly ask: number | null
  /** Why it counts less than the rule's weight, or not at all. */
  readonly because: string | null
}

/** How the clarity of one answer was judged: every sign, and the points of each label. */
export interface ClarityTrace {
  readonly clarity: Clarity
  readonly totals: Readonly<Record<ClarityLabel, number>>
  readonly signs: readonly ClaritySign[]
  /** One for each ask, in order. */
  readonly status: readonly Transcript['exchanges'][number]['question']['asks'][number]['status'][]
}
