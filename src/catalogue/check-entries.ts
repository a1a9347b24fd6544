import type { TopicEntry } from '../lexicon/topics/entry.ts'
import { nearest } from '../model/nearest.ts'
import { choicesOf } from './check-phrase.ts'
import { checkRefusing } from './check-refusing.ts'
import { cyclesIn } from './cycles.ts'
import { gateOf } from './gate.ts'
import type { PlacedEntry, TopicMistake } from './topic-file.ts'

/** What entries are held against besides each other. */
export interface CheckOptions {
  /** The ids of the catalogue that the entries are added to, each with the one above it. */
  readonly known: Broader
  /** The catalogue itself, in which definitions are required. */
  readonly strict: boolean
  /** True where entries are missing: those that others refer to may be among them. */
  readonly partial?: boolean
}

/** Ids, each with the id of the topic above it. */
export type Broader = ReadonlyMap<string, string | null>

type Blame = (field: keyof TopicEntry | null, problem: string, item?: number) => void
type Check = (entry: TopicEntry, blame: Blame) => void

const OWN_LISTS = ['phrases', 'patterns', 'weak'] as const

const checkTimes: Check = ({ since, until }, blame) => {
  if (since !== undefined && until !== undefined && until < since.slice(0, until.length))
    blame('until', `the topic was over (${until}) before it began (${since})`)
}

function checkContext({ weak, needs, match, gate }: TopicEntry, blame: Blame): void {
  if (weak && !needs) blame('weak', 'a topic with "weak" phrases says what they need, in "needs"')
  if (needs && !weak) blame('needs', '"needs" is for "weak" phrases, and there are none')
  match?.forEach((pattern, i) => {
    if (!gate && gateOf(pattern).length === 0)
      blame('match', `"${pattern}" has no word that it cannot do without; name one in "gate"`, i)
  })
  if (gate && !match) blame('gate', '"gate" is for "match" patterns, and there are none')
}

/** Each phrase once in an entry: one that is weak and also counts by itself is a mistake about one of the two. */
const checkPhrases: Check = (entry, blame) => {
  const own = new Set<string>()
  for (const field of OWN_LISTS)
    entry[field]?.forEach((phrase, i) => {
      if (own.has(phrase)) blame(field, `"${phrase}" stands twice in this topic`, i)
      own.add(phrase)
    })
}

/** A weak phrase that is needed, too, would always count: it lets itself. */
const checkVouching: Check = ({ weak, needs }, blame) => {
  const needed = new Set((needs ?? []).flatMap(choicesOf))
  weak?.forEach((phrase, i) => {
    const own = choicesOf(phrase).find(choice => needed.has(choice))
    if (own !== undefined)
      blame(
        'weak',
        `"${own}" is "weak" and stands in "needs", too: it would always count; make it a phrase or drop one`,
        i,
      )
  })
}

/** Each id once; that of another file is named with its place. */
function idCheck(placed: readonly PlacedEntry[]): Check {
  const first = new Map<string, PlacedEntry>()
  for (const own of placed) if (!first.has(own.entry.id)) first.set(own.entry.id, own)
  return (entry, blame) => {
    const holder = first.get(entry.id)
    if (!holder || holder.entry === entry) return
    const { line, column } = holder.placeOf('id')
    blame('id', `the id "${entry.id}" is taken: ${holder.path}:${line}:${column}`)
  }
}

function broaderCheck(placed: readonly PlacedEntry[], { known, partial, strict }: CheckOptions): Check {
  const broader = new Map([...known, ...placed.map(({ entry }) => [entry.id, entry.broader] as const)])
  const cyclic = cyclesIn(broader)
  const hintFor = (id: string): string => {
    const [meant] = nearest(id, [...broader.keys()])
    if (meant !== undefined) return `; did you mean "${meant}"?`
    return known.size === 0 && !strict
      ? '; what replaces the catalogue has none of its topics: add to it instead, or leave "broader" out'
      : ''
  }
  return ({ id, broader: above }, blame) => {
    if (above !== null && !partial && !broader.has(above))
      blame('broader', `there is no topic "${above}"${hintFor(above)}`)
    if (above !== null && cyclic.has(id)) blame('broader', `"${id}" is broader than itself`)
  }
}

/** Everything that is wrong with entries as a whole. */
export function checkEntries(placed: readonly PlacedEntry[], options: CheckOptions): TopicMistake[] {
  const mistakes: TopicMistake[] = []
  const complete: Check = ({ definition }, blame) => {
    if (options.strict && definition === '') blame(null, 'the topic has no definition')
  }
  const checks = [
    idCheck(placed),
    broaderCheck(placed, options),
    checkPhrases,
    checkTimes,
    checkContext,
    checkVouching,
    checkRefusing,
    complete,
  ]
  for (const { entry, path, placeOf } of placed)
    for (const check of checks)
      check(entry, (field, problem, item) => mistakes.push({ path, ...placeOf(field, item), problem }))
  return mistakes
}

const FINDING = ['phrases', 'patterns', 'weak', 'match'] as const

/** Topics that nothing can find, and that have no parts; nothing else is wrong with them, which may be why. */
export function checkFindable(placed: readonly PlacedEntry[]): TopicMistake[] {
  const parents = new Set(placed.map(({ entry }) => entry.broader))
  return placed
    .filter(({ faulty }) => !faulty)
    .filter(({ entry }) => !parents.has(entry.id) && FINDING.every(list => (entry[list] ?? []).length === 0))
    .map(({ path, placeOf }) => ({
      path,
      ...placeOf('phrases'),
      problem: 'the topic has no phrases, and no other is a part of it',
    }))
}
