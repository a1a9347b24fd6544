import type { MessageRule } from '../model/message.ts'
import type { Candidate } from './find-labels.ts'
import { isInCapitals } from './label-name.ts'
import { slipsOf } from './misspelling.ts'

/** A label that gives the floor; `key` and `name` are its speaker's, also where it is misspelt. */
export type Label = Candidate

type Proof = Candidate['form']['proof']

const LONGEST_RUN = 5

/** What a candidate needs to be believed: a label that names an office or a known part needs to be seen only once. */
function proofOf(candidate: Candidate): Proof {
  const { proof, style } = candidate.form
  if (candidate.name.type === 'part' && candidate.name.role === 'moderator') return { type: 'once' }
  if (proof.type !== 'recurs' || style !== 'capitals') return proof
  const { name } = candidate
  if (name.type === 'questioner') return { type: 'once' }
  const telling = name.type === 'person' ? name.titles.length > 0 : name.type === 'part' && !/^[A-Z]$/.test(name.part)
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
      const least = members.reduce(
        (fewest, { form }) => Math.min(fewest, form.proof.type === 'recurs' ? form.proof.least : 1),
        Number.POSITIVE_INFINITY,
      )
      if (members.length >= least && (alternates(indexes) || proven.size > 0)) proven.add(key)
    }
  }
  return proven
}

/** True where the document prints its labels in capitals: a name in mixed case with a colon is then none. */
const keepsToCapitals = (candidates: readonly Candidate[]): boolean =>
  candidates.filter(
    candidate => proofOf(candidate).type === 'once' && isInCapitals(candidate.label) && candidate.label.length > 1,
  ).length >= 3

/**
 * Outlets as labels occur once each: "AFP:" between two answers of the same spokesperson. A name with a colon is
 * believed there, and nowhere else.
 */
function betweenAnswers(candidates: readonly Candidate[], proven: ReadonlySet<string>): Set<Candidate> {
  const believed = new Set<Candidate>()
  const named = candidates.filter(
    ({ form, name }) => form.proof.type === 'recurs' && (form.style === 'mixed' || name.type === 'outlet'),
  )
  const counts = new Map<string, number>()
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1)
  const [leader, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (count < 3 || !proven.has(leader)) return believed
  // Several may ask before one answer: "Kavya: …" "Imran: …", then the spokesperson.
  const runs: Candidate[][] = [[]]
  for (const candidate of named) {
    if (candidate.key === leader) runs.push([])
    else runs.at(-1)?.push(candidate)
  }
  for (const run of runs.slice(0, -1))
    if (run.length <= LONGEST_RUN) for (const candidate of run) believed.add(candidate)
  const [last] = runs.at(-1) ?? []
  if (last?.name.type === 'outlet') believed.add(last)
  return believed
}

/** A person's label in capitals at the beginning of a paragraph, with a given name of a line ("BOB CHEEK:"), without office. */
const isOneOff = ({ name, form, at, label }: Candidate): boolean =>
  (at === 'block' || (at === 'line' && name.type === 'person' && name.given.length > 0)) &&
  (form.form === 'capitals and colon' || form.form === 'capitals and office') &&
  name.type === 'person' &&
  name.titles.length === 0 &&
  isInCapitals(label)

/**
 * True where labels stand at the beginnings of lines and not of paragraphs: a label behind an unfinished line is then a
 * label ("The headlines⏎PM: Sure"). In other documents it is the end of a wrapped sentence ("to⏎MR. PRITCHARD:").
 */
const breaksLines = (candidates: readonly Candidate[]): boolean =>
  candidates.filter(({ at }) => at === 'line').length > candidates.filter(({ at }) => at === 'block').length

const isAlone = ({ form }: Candidate): boolean => form.form === 'part alone'

/** "Prime Minister" alone on a line is a letterhead where the labels have a colon, and a label where most have none. */
function withoutLetterheads(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isAlone)) return candidates
  const surplus = new Map<string, number>()
  for (const candidate of candidates)
    surplus.set(candidate.key, (surplus.get(candidate.key) ?? 0) + (isAlone(candidate) ? 1 : -1))
  // A lone "Question" among those with words behind them is no letterhead.
  return candidates.filter(
    candidate => !isAlone(candidate) || candidate.name.type === 'questioner' || (surplus.get(candidate.key) ?? 0) > 0,
  )
}

const ADDRESS = /^\*?(MR|MS|MRS|MISS|R|M)\b\.?/i

/** Labels of one person whose form of address is not the usual one: "MR. PSAKI:" among "MS. PSAKI:", "R. GIBBS:". */
function oddAddresses(labels: readonly Label[]): Set<Label> {
  const counts = new Map<string, Map<string, number>>()
  const addressOf = ({ name, label }: Label): string | null =>
    name.type === 'person' ? (ADDRESS.exec(label)?.[1]?.toUpperCase() ?? null) : null
  for (const label of labels) {
    const address = addressOf(label)
    if (address === null) continue
    const own = counts.get(label.key) ?? new Map<string, number>()
    counts.set(label.key, own.set(address, (own.get(address) ?? 0) + 1))
  }
  return new Set(
    labels.filter(label => {
      const address = addressOf(label)
      const own = counts.get(label.key)
      return address !== null && own !== undefined && (own.get(address) ?? 0) * 2 < Math.max(...own.values())
    }),
  )
}

/**
 * Decides which candidates give the floor: what is a label in this document is learned from the document. Candidates of
 * the damaged forms are believed only of a speaker who is proven otherwise.
 */
export function acceptLabels(
  found: readonly Candidate[],
  isKnown: (candidate: Candidate) => boolean = () => false,
): Label[] {
  // What the format gives is no name in prose: "SPEAKER_00" thrice and "Mira Ash" once are voices all of them.
  const styled = withoutLetterheads(
    keepsToCapitals(found) ? found.filter(({ form }) => form.style !== 'mixed' || form.proof.type === 'once') : found,
  )
  const proven = learn(styled.filter(({ at }) => at !== 'wrap'))
  // "CHAMPION: Well, thanks" speaks once; the Prime Minister has introduced Nick Champion.
  if (proven.size > 1)
    for (const candidate of styled) if (isOneOff(candidate) && isKnown(candidate)) proven.add(candidate.key)
  const candidates = styled.filter(
    ({ at, name, key }) => at !== 'wrap' || (name.type !== 'person' && proven.has(key) && breaksLines(styled)),
  )
  const slips = slipsOf(candidates, proven)
  const outlets = betweenAnswers(candidates, proven)
  const labels = candidates.flatMap((candidate): Label[] => {
    const slip = slips.get(candidate.key)
    if (!proven.has(candidate.key) && !outlets.has(candidate) && !slip) return []
    const messages: MessageRule[] = [...candidate.messages]
    if (candidate.at === 'inside') messages.push('label-inside-paragraph')
    if (slip) messages.push('label-misspelt')
    return [{ ...candidate, ...slip, messages }]
  })
  const odd = oddAddresses(labels)
  return labels.map(label => (odd.has(label) ? { ...label, messages: [...label.messages, 'label-misspelt'] } : label))
}
