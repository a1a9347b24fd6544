import { WELL_KNOWN_PARTS } from '../lexicon/label-words.ts'
import { isNear } from './edit-distance.ts'
import type { Candidate } from './find-labels.ts'
import { fold, isInCapitals, type LabelName, readLabel } from './label-name.ts'

/** The speaker that a misspelt label means. */
export interface Slip {
  readonly key: string
  readonly name: LabelName
}

/** A name is a slip of another that is used at least three times as often; people of like names speak more evenly. */
const RARER = 3

const MOST_FORMS = 300

/** People are compared by their surnames, parts by the whole label. */
const isSlipOf = (slip: Candidate, other: Candidate): boolean =>
  other.name.type === 'person' ? isNear(slip.key, other.key) : isNear(fold(slip.label), fold(other.label))

/**
 * The labels in capitals that are slips of another one's: of a speaker whom the document proves, or of a part known
 * everywhere ("QUETSION"). By the key of the wrong label.
 */
export function slipsOf(candidates: readonly Candidate[], proven: ReadonlySet<string>): Map<string, Slip> {
  const forms = new Map<string, Candidate>()
  for (const candidate of candidates.filter(({ label }) => isInCapitals(label)))
    forms.set(fold(candidate.label), candidate)
  // Each is compared with each: a text with more kinds of labels than any briefing has is left alone.
  if (forms.size > MOST_FORMS) return new Map()
  const uses = new Map<string, number>()
  for (const { key } of candidates) uses.set(key, (uses.get(key) ?? 0) + 1)
  const usesOf = ({ key }: Candidate): number => uses.get(key) ?? 0
  const slips = new Map<string, Slip>()
  for (const first of forms.values()) {
    // OPERATOR is no slip of MODERATOR: only a word that means nothing can be one.
    if (first.name.type !== 'person') continue
    const target = [...forms.values()].find(
      other =>
        proven.has(other.key) &&
        other.key !== first.key &&
        usesOf(other) >= RARER * usesOf(first) &&
        isSlipOf(first, other),
    )
    const part = WELL_KNOWN_PARTS.find(known => isNear(fold(first.label), known))
    if (part !== undefined && proven.size > 0) slips.set(first.key, partSlip(part))
    else if (target) slips.set(first.key, { key: target.key, name: target.name })
  }
  return slips
}

function partSlip(part: string): Slip {
  const name = readLabel(part) as LabelName
  return { key: name.type === 'part' ? name.part : '?', name }
}
