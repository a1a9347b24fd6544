import type { ClarityLabel, ClaritySign, ClarityType } from '../../model/clarity.ts'
import type { Clarity } from '../../model/transcript.ts'

/** The points of each label. */
export type Totals = Record<ClarityLabel, number>

const REPEAT = 0.25
const MOST_REPEATS = 3
/**
 * What a label needs, and by how much it must lead each other label that has any points: a talk with words of an answer in
 * it, and a refusal beside something given, are seldom clear to readers either.
 */
const NEEDED: Readonly<Record<ClarityLabel, { readonly least: number; readonly lead: Readonly<Totals> }>> = {
  'clear-reply': { least: 1, lead: { 'clear-reply': 0, ambivalent: 1, 'clear-non-reply': 1 } },
  ambivalent: { least: 1, lead: { 'clear-reply': 1.75, ambivalent: 0, 'clear-non-reply': 0.75 } },
  'clear-non-reply': { least: 2, lead: { 'clear-reply': 2.5, ambivalent: 1.25, 'clear-non-reply': 0 } },
}

/** Points of a rule: its heaviest sign, and a quarter of each repeat, three at most. */
function pointsByRule(signs: readonly ClaritySign[]): Map<string, { sign: ClaritySign; points: number }> {
  const byRule = new Map<string, ClaritySign[]>()
  for (const sign of signs) if (sign.weight > 0) byRule.set(sign.rule, [...(byRule.get(sign.rule) ?? []), sign])
  return new Map(
    [...byRule].map(([rule, all]) => {
      const [heaviest, ...others] = all.toSorted((a, b) => b.weight - a.weight)
      const repeats = others.slice(0, MOST_REPEATS).reduce((sum, { weight }) => sum + weight * REPEAT, 0)
      return [rule, { sign: heaviest as ClaritySign, points: (heaviest as ClaritySign).weight + repeats }]
    }),
  )
}

/** Adds up the signs, label by label. */
export function totalsOf(signs: readonly ClaritySign[]): Totals {
  const totals: Totals = { 'clear-reply': 0, ambivalent: 0, 'clear-non-reply': 0 }
  for (const { sign, points } of pointsByRule(signs).values()) totals[sign.label] += points
  for (const label of Object.keys(totals) as ClarityLabel[]) totals[label] = Math.round(totals[label] * 100) / 100
  return totals
}

function typeOf(signs: readonly ClaritySign[]): ClarityType | null {
  const points = new Map<ClarityType, number>()
  for (const { sign, points: own } of pointsByRule(signs).values())
    points.set(sign.type, (points.get(sign.type) ?? 0) + own)
  return [...points].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The label with the most points, if it has enough and leads by enough; else `undetermined`. Evidence by weight. */
export function verdictOf(signs: readonly ClaritySign[], totals: Totals): Clarity {
  const ranked = (Object.entries(totals) as [ClarityLabel, number][]).toSorted((a, b) => b[1] - a[1])
  const [[label, most], ...others] = ranked as [[ClarityLabel, number], ...[ClarityLabel, number][]]
  const { least, lead } = NEEDED[label]
  const leads = others.every(([other, points]) => points === 0 || most - points >= lead[other])
  if (most < least || !leads) return { label: 'undetermined', type: null, evidence: [] }
  const own = signs
    .filter(sign => sign.label === label && sign.weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const evidence = own.map(({ rule, turn, text, span }) => ({ rule, turn, text, span }))
  return { label, type: typeOf(own), evidence }
}
