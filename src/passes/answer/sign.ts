import type { ClaritySign } from '../../model/clarity.ts'
import type { Span } from '../../model/span.ts'
import { CLARITY_RULES, type ClarityRuleName } from './rules.ts'

/** Where a rule fired, before it is known what else the answer says. */
export interface Draft {
  readonly rule: ClarityRuleName
  readonly turn: string
  readonly span: Span
  readonly ask: number | null
  /** Share of the rule's weight; 0 where it only nearly fired. */
  readonly force: number
  readonly because: string | null
  /** Index of the sentence in the reply. */
  readonly sentence: number
}

/** The sign of a draft, as evidence has it. */
export function signOf(draft: Draft, text: string): ClaritySign {
  const { label, type, weight } = CLARITY_RULES[draft.rule]
  const { rule, turn, span, ask, because } = draft
  const words = text.slice(span.start, span.end)
  return {
    rule,
    turn,
    text: words,
    span,
    label,
    type,
    weight: Math.round(weight * draft.force * 100) / 100,
    ask,
    because,
  }
}
