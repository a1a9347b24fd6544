import { slug } from '../../../model/id.ts'
import { sliceOf } from '../../../model/span.ts'
import type { Exchange, Transcript } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { type PlacedHit, placed } from '../find/places.ts'
import { housesWords, isNoSubject } from './no-subjects.ts'
import { occurrencesOf } from './occurrences.ts'
import { isName, rarityOf } from './rarity.ts'
import { isBare, recurringIn } from './recurring.ts'
import { type ShortForms, shortForms } from './short-forms.ts'
import { type Spread, spreadReader } from './spread.ts'
import { uncovered } from './uncovered.ts'
import { isNoNoun, nouns, wholeNames } from './whole-names.ts'

/** A subject that no catalogue knows, and every place that names it. */
export interface Discovered {
  readonly id: string
  readonly label: string
  readonly mentions: readonly PlacedHit[]
}

const MOST = 10
/** More are not looked at: a briefing has a few. */
const MOST_LOOKED_AT = 60
/** How often a term must come, in how many turns and questions: a name less than a phrase, and that less than a small word. */
const LEAST = {
  name: { mentions: 3, turns: 3, asked: 2 },
  phrase: { mentions: 4, turns: 3, asked: 2 },
  word: { mentions: 6, turns: 4, asked: 3 }, // "a placeholder", "empathy": two have it by chance
} as const
const LEAST_OF_ALL = 2
/** Where more of its exchanges are surely about a topic of the catalogue, it is a part of that. */
const MOST_TOLD = 0.5

/** A term, and where the transcript has it. */
interface Candidate extends Discovered {
  readonly spread: Spread
  readonly weight: number
}

/** What terms are looked up in. */
interface DiscoverContext {
  readonly exchanges: readonly Exchange[]
  readonly finder: Finder
  /** What is named by the catalogue, in order. */
  readonly named: readonly PlacedHit[]
}

/** The form that most mentions have, on one line and without the possessive. */
function printedMost(forms: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const form of forms) {
    const plain = form.replace(/['’]s?$/, '').replace(/\s+/g, ' ')
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const kindOf = (words: string): keyof typeof LEAST => (isName(words) ? 'name' : /[\s-]/.test(words) ? 'phrase' : 'word')

/** Two questions ask about it, and an answer to one of them speaks of it; or one that is about nothing else, by name. */
function isAskedAbout(label: string, { asked, answered, all, taken }: Spread): boolean {
  if (answered.length === 0 || all.length < LEAST_OF_ALL) return false
  const isAsked = asked.length >= LEAST[kindOf(label)].asked
  return isName(label) ? isAsked || asked.some(isBare) : isAsked && taken
}

function isSubject({ label, mentions, spread }: Candidate): boolean {
  const least = LEAST[kindOf(label)]
  const { turns, all, told } = spread
  const comes = mentions.length >= least.mentions && turns >= least.turns
  return comes && isAskedAbout(label, spread) && told <= all.length * MOST_TOLD
}

/** True where a catalogue has the words of a term. */
function isKnown(words: string, finder: Finder): boolean {
  const { hits, signs } = finder.search(words)
  return hits.some(({ rule }) => rule !== 'gate') || signs.some(({ lets }) => lets.length > 0)
}

/** A term that few other briefings have. */
interface Rare {
  readonly phrase: string
  readonly rarity: number
}

/** What a term weighs: how often it comes (the logarithm of it), by how few other briefings have it. */
const weightOf = (often: number, rarity: number): number => Math.log2(1 + often) * rarity

/** The terms with the places where they are words of their own. */
function candidatesOf(
  transcript: Transcript,
  rare: readonly Rare[],
  { exchanges, named, forms: { formsOf } }: DiscoverContext & { readonly forms: ShortForms },
): Candidate[] {
  const { text } = transcript
  const spreadOf = spreadReader(exchanges)
  const forms = rare.flatMap(({ phrase }, i) => formsOf(phrase).map(form => ({ form, i })))
  const found = occurrencesOf(
    forms.map(({ form }) => form),
    text,
  )
  const lists = rare.map((): PlacedHit[] => [])
  for (const hit of placed(transcript, found)) lists[forms[hit.topic]?.i ?? -1]?.push(hit)
  return lists.map((list, i) => {
    const mentions = nouns(text, wholeNames(text, uncovered(text, list, named)))
    const printed = mentions.map(({ span }) => sliceOf(text, span))
    const [, other] = formsOf(rare[i]?.phrase ?? '')
    const whole = printed.filter(words => other === undefined || !words.startsWith(other))
    const label = printedMost(whole.length > 0 ? whole : printed)
    const spread = spreadOf(mentions)
    const often = spread.asked.length * 2 + spread.answered.length
    return { id: slug(label), label, mentions, spread, weight: weightOf(often, rare[i]?.rarity ?? 0) }
  })
}

/** The strongest candidates, none a part of another. */
function chosen(candidates: readonly Candidate[], transcript: Transcript, finder: Finder): Candidate[] {
  const houses = housesWords(transcript)
  const ids = new Set(finder.topics.map(({ id }) => id))
  const taken = new Set<string>()
  const best: Candidate[] = []
  for (const candidate of candidates) {
    const { id, label } = candidate
    const words = label.toLowerCase().split(' ')
    if (best.length === MOST) break
    if (ids.has(id) || label.split(' ').some(word => houses.has(word)) || words.some(word => taken.has(word))) continue
    if (isNoNoun(label) || isNoSubject(label) || isKnown(label, finder)) continue
    best.push(candidate)
    for (const word of words) taken.add(word)
  }
  return best
}

/**
 * What exchanges are about that the catalogue does not say: terms that questions and answers come back to, and that few
 * other briefings have.
 */
export async function discover(transcript: Transcript, context: DiscoverContext): Promise<Discovered[]> {
  const forms = shortForms(transcript)
  const terms = recurringIn(transcript, context.exchanges, forms)
  if (terms.length === 0) return []
  const { BACKGROUND: background } = await import('../../../lexicon/background.ts')
  const rare = terms
    .map(({ key, questions }) => ({ phrase: key, questions, rarity: rarityOf(key, background) }))
    .filter(({ rarity }) => rarity > 0)
    .sort((a, b) => weightOf(b.questions, b.rarity) - weightOf(a.questions, a.rarity))
    .slice(0, MOST_LOOKED_AT)
  if (rare.length === 0) return []
  const candidates = candidatesOf(transcript, rare, { ...context, forms })
    .filter(isSubject)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  return candidates.length === 0 ? [] : chosen(candidates, transcript, context.finder)
}
