import type { MessageRule } from '../model/message.ts'
import type { Candidate } from './find-labels.ts'
import { surnameSlip } from './misspelling.ts'

/** A label that gives the floor, and the key of its speaker. */
export interface Label extends Candidate {
  readonly messages: readonly MessageRule[]
}

type Proof = Candidate['form']['proof']

const isCapitals = (label: string): boolean => !/\p{Ll}{3}/u.test(label)

/** What a candidate needs to be believed: a label that names an office or a known part needs to be seen only once. */
function proofOf(candidate: Candidate): Proof {
  const { proof, style } = candidate.form
  if (proof.type !== 'recurs' || style !== 'capitals') return proof
  const { name } = candidate
  const telling = name?.type === 'person' ? name.titles.length > 0 : name?.type === 'part' && !/^[A-Z]$/.test(name.part)
  return telling && !isProse(candidate.label) ? { type: 'once' } : proof
}

// "TO THE CONGRESS OF THE UNITED STATES:" and "FACT SHEET:" are headings.
const isProse = (label: string): boolean => /^(?:TO|FOR|ON|FROM|IN|AND|FACT|NOTE|BACKGROUND ON|SUBJECTS?)\b/.test(label)

interface Group {
  readonly members: Candidate[]
  readonly indexes: number[]
}

function groupsOf(candidates: readonly Candidate[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  candidates.forEach((candidate, i) => {
    const group = groups.get(candidate.key) ?? { members: [], indexes: [] }
    group.members.push(candidate)
    group.indexes.push(i)
    groups.set(candidate.key, group)
  })
  return groups
}

/** True where another label stands between two of the group's. */
const alternates = (indexes: readonly number[]): boolean =>
  indexes.some((index, i) => i > 0 && index - (indexes[i - 1] as number) > 1)

/** Keys of the speakers that the document's own use of labels proves. */
function learn(candidates: readonly Candidate[]): Set<string> {
  const proven = new Set<string>()
  for (const candidate of candidates) if (proofOf(candidate).type === 'once') proven.add(candidate.key)
  const rivals = groupsOf(candidates.filter(candidate => proofOf(candidate).type !== 'known'))
  // What one group proves may be what another needs: "Question:" once among the turns of "Ms Calder:".
  for (let before = -1; before !== proven.size; ) {
    before = proven.size
    for (const [key, { members, indexes }] of rivals) {
      const least = Math.min(...members.map(({ form }) => (form.proof.type === 'recurs' ? form.proof.least : 1)))
      if (members.length >= least && (alternates(indexes) || proven.size > 0)) proven.add(key)
    }
  }
  return proven
}

/** True where the document prints its labels in capitals: a name in mixed case with a colon is then none. */
const keepsToCapitals = (candidates: readonly Candidate[]): boolean =>
  candidates.filter(
    candidate => proofOf(candidate).type === 'once' && isCapitals(candidate.label) && candidate.label.length > 1,
  ).length >= 3

/**
 * Outlets as labels occur once each: "AFP:" between two answers of the same spokesperson. A name with a colon is
 * believed there, and nowhere else.
 */
function betweenAnswers(candidates: readonly Candidate[], proven: ReadonlySet<string>): Set<Candidate> {
  const believed = new Set<Candidate>()
  const named = candidates.filter(
    ({ form, name }) => form.proof.type === 'recurs' && (form.style === 'mixed' || name?.type === 'outlet'),
  )
  const counts = new Map<string, number>()
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1)
  const [leader, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (count < 3 || !proven.has(leader)) return believed
  named.forEach((candidate, i) => {
    const next = named[i + 1]?.key
    const before = named[i - 1]?.key
    if (candidate.key !== leader && (next === leader || (before === leader && candidate.name?.type === 'outlet')))
      believed.add(candidate)
  })
  return believed
}

/**
 * Decides which candidates give the floor: what is a label in this document is learned from the document. Candidates of
 * the damaged forms are believed only of a speaker who is proven otherwise.
 */
export function acceptLabels(found: readonly Candidate[]): Label[] {
  const candidates = keepsToCapitals(found) ? found.filter(({ form }) => form.style !== 'mixed') : found
  const proven = learn(candidates)
  const outlets = betweenAnswers(candidates, proven)
  const labels: Label[] = []
  for (const candidate of candidates) {
    const { form, key, at } = candidate
    const slip = proven.has(key) ? null : surnameSlip(candidate, proven)
    if (!proven.has(key) && !outlets.has(candidate) && slip === null) continue
    const messages: MessageRule[] = []
    if (form.message) messages.push(form.message)
    if (at === 'inside') messages.push('label-inside-paragraph')
    if (slip !== null) messages.push('label-misspelt')
    labels.push({ ...candidate, key: slip ?? key, messages })
  }
  return labels
}
