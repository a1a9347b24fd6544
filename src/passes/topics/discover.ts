import { openRows } from '../../grammar/phrases/rows.ts'
import { type Term, termsIn } from '../../grammar/terms.ts'
import { TITLED } from '../../lexicon/stop-words.ts'
import { slug } from '../../model/id.ts'
import { sliceOf } from '../../model/span.ts'
import type { Exchange, Transcript, Turn } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'
import { type PlacedHit, placed } from './places.ts'

/** A subject that no catalogue knows, and every place that names it. */
export interface Discovered {
  readonly id: string
  readonly label: string
  readonly mentions: readonly PlacedHit[]
}

const MOST = 10
/** How often a term must come, in how many exchanges, to be a subject and no turn of phrase. */
const FEWEST_MENTIONS = 4
const FEWEST_EXCHANGES = 2
/** Of a briefing in a hundred, and so on; a term that is more common than this says nothing. */
const COMMONEST = { name: 2, phrase: 1, word: 0 } as const
const RAREST = 6

/** A single small word is seldom a subject: it must come more often. */
const FEWEST_OF_A_WORD = { mentions: 8, exchanges: 3 } as const

interface Use {
  readonly key: string
  asked: number
  answered: number
  readonly exchanges: Set<string>
}

type Background = Readonly<Record<string, readonly string[]>>

/** The class of a term in the background, or -1 where no other briefing speaks of it. */
const commonness = (key: string, background: Background): number =>
  background[key.charAt(0).toLowerCase()]?.findIndex(level => level.includes(`|${key}|`)) ?? -1

const isName = (key: string): boolean => key.charAt(0) !== key.charAt(0).toLowerCase()

const isSmallWord = (key: string): boolean => !isName(key) && !/[\s-]/.test(key)

function recurs({ key, asked, answered, exchanges }: Use): boolean {
  const mentions = isSmallWord(key) ? FEWEST_OF_A_WORD.mentions : FEWEST_MENTIONS
  const spread = isSmallWord(key) ? FEWEST_OF_A_WORD.exchanges : FEWEST_EXCHANGES
  return asked > 0 && answered > 0 && asked + answered >= mentions && exchanges.size >= spread
}

/** The terms of a turn; with `first`, only those that begin with one of these words. */
type TermsOf = (turn: string, first?: ReadonlySet<string>) => readonly Term[]

function usesIn(exchanges: readonly Exchange[], termsOf: TermsOf): Use[] {
  const uses = new Map<string, Use>()
  for (const { id, question } of exchanges)
    for (const { key } of question.turns.flatMap(turn => termsOf(turn))) {
      const use = uses.get(key) ?? { key, asked: 0, answered: 0, exchanges: new Set<string>() }
      uses.set(key, use)
      use.asked++
      use.exchanges.add(id)
    }
  // What nobody asks about is no subject: of the answers, only the words of the questions are looked at.
  const first = new Set([...uses.keys()].map(key => key.split(' ', 1)[0] as string))
  for (const { id, answer } of exchanges)
    for (const { key } of (answer?.turns ?? []).flatMap(turn => termsOf(turn, first))) {
      const use = uses.get(key)
      if (!use) continue
      use.answered++
      use.exchanges.add(id)
    }
  return [...uses.values()].filter(recurs)
}

/** How much a term is this briefing’s own; 0 where it is everyone’s. */
function weightOf({ key, asked, answered }: Use, background: Background): number {
  const level = commonness(key, background)
  const words = key.split(' ').length
  if (level > COMMONEST[isName(key) ? 'name' : words > 1 ? 'phrase' : 'word']) return 0
  return Math.log2(asked * 2 + answered) * (RAREST - level) * (isName(key) || words > 1 ? 1.5 : 1)
}

/** The names of those who speak, word by word. */
const speakerWords = ({ speakers }: Transcript): Set<string> =>
  new Set(
    speakers.flatMap(({ name, labels, outlet }) =>
      [name, outlet, ...labels].flatMap(own => own?.split(/[\s.]+/) ?? []),
    ),
  )

/** The form that most mentions have, on one line and without the possessive. */
function printedMost(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const form of forms) {
    const plain = form.replace(/['’]s?$/, '').replace(/\s+/g, ' ')
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** True where a catalogue has the words of a term. */
function isKnown(key: string, finder: Finder): boolean {
  const { hits, signs } = finder.search(key)
  return hits.some(({ rule }) => rule !== 'gate') || signs.some(({ lets }) => lets.length > 0)
}

/** The strongest terms, none a part of another, that are neither a topic of the finder nor one who speaks. */
function chosen(uses: readonly Use[], { transcript, finder, background }: DiscoverContext): Use[] {
  const speakers = speakerWords(transcript)
  const ids = new Set(finder.topics.map(({ id }) => id))
  const ranked = uses
    .map(use => ({ use, weight: weightOf(use, background) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.use.key < b.use.key ? -1 : 1))
  const best: Use[] = []
  for (const { use } of ranked) {
    if (best.length === MOST) break
    const { key } = use
    if (key.split(' ').some(word => speakers.has(word)) || ids.has(slug(key)) || TITLED.test(key)) continue
    if (best.some(other => ` ${other.key} `.includes(` ${key} `) || ` ${key} `.includes(` ${other.key} `))) continue
    if (isKnown(key, finder)) continue
    best.push(use)
  }
  return best
}

interface DiscoverContext {
  readonly transcript: Transcript
  readonly finder: Finder
  readonly background: Background
}

/** A briefing has a few hundred exchanges; of a whole archive in one file so many tell what recurs. */
const MOST_READ = 3000

function sampled<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / MOST_READ)
  return step <= 1 ? items : items.filter((_, i) => i % step === 0)
}

/** What exchanges are about that have no topic: terms that recur in questions and answers, and in few other briefings. */
export async function discover(
  transcript: Transcript,
  { exchanges, finder }: { exchanges: readonly Exchange[]; finder: Finder },
): Promise<Discovered[]> {
  if (exchanges.length < FEWEST_EXCHANGES) return []
  const turns = new Map<string, Turn>(transcript.turns.map(turn => [turn.id, turn]))
  const termsOf: TermsOf = (id, first) =>
    turns.get(id)?.segments.flatMap(own => termsIn(transcript.text, own, first)) ?? []
  const uses = usesIn(sampled(exchanges), termsOf)
  if (uses.length === 0) return []
  const { BACKGROUND: background } = await import('../../lexicon/background.ts')
  const found = chosen(uses, { transcript, finder, background })
  if (found.length === 0) return []
  const hits = openRows(found.map(({ key }, i) => ({ phrase: key, tag: i })))(transcript.text)
  const all = placed(
    transcript,
    hits.map(({ tag, span }) => ({ topic: tag, rule: 'recurring', span })),
  )
  return found.map(({ key }, i) => {
    const mentions = all.filter(({ topic }) => topic === i)
    const label = printedMost(mentions.map(({ span }) => sliceOf(transcript.text, span))) ?? key
    return { id: slug(label), label, mentions }
  })
}
