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

// "PRIME MIFIS1' ER": what is no letter and no digit was read into the part.
const bare = (label: string): string => fold(label).replace(/[^\p{L}\p{N}]/gu, '')

/** People are compared by their surnames, parts by the whole label. */
const isSlipOf = (slip: Candidate, other: Candidate): boolean =>
  other.name.type === 'person'
    ? isNear(slip.key, other.key) || bare(slip.label) === bare(other.label)
    : isNear(bare(slip.label), bare(other.label))

// "NESTION", "SUESTION", "QUESTIONT"
const LIKE_QUESTION = /^[A-Z0-9]{0,2}ESTION[A-Z]?$/

/** The part known everywhere that a label means. */
const partOf = (label: string): string | undefined =>
  LIKE_QUESTION.test(label) ? 'QUESTION' : WELL_KNOWN_PARTS.find(known => isNear(label, known))

/** Only labels in capitals are compared, and in documents that print others, "Mr. Harlan" and "Quescion". */
const mayBeSlip = ({ label, name, form }: Candidate): boolean =>
  isInCapitals(label) ||
  form.form === 'address and colon' ||
  (form.form === 'name and colon' && name.type === 'person' && !label.includes(' ')) ||
  name.type !== 'person'

/**
 * The labels in capitals that are slips of another one's: of a speaker whom the document proves, or of a part known
 * everywhere ("QUETSION"). By the key of the wrong label.
 */
export function slipsOf(candidates: readonly Candidate[], proven: ReadonlySet<string>): Map<string, Slip> {
  const forms = new Map<string, Candidate>()
  for (const candidate of candidates.filter(mayBeSlip)) forms.set(fold(candidate.label), candidate)
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
    const part = partOf(fold(first.label))
    const slip = part === undefined ? null : partSlip(part)
    // A capitalised word with a colon is a slip only of a part that this document has.
    if (slip && proven.size > 0 && (isInCapitals(first.label) || proven.has(slip.key))) slips.set(first.key, slip)
    else if (target && first.form.form !== 'name and colon')
      slips.set(first.key, { key: target.key, name: target.name })
  }
  // NESTION is a slip of UESTION, which is one of QUESTION.
  return new Map([...slips].map(([key, slip]) => [key, slips.get(slip.key) ?? slip]))
}

function partSlip(part: string): Slip {
  const name = readLabel(part) as LabelName
  return { key: name.type === 'part' ? name.part : '?', name }
}
