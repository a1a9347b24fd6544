import { STOP_WORDS } from '../../../lexicon/stop-words.ts'
import { contains } from '../../../model/span.ts'
import type { PlacedHit } from '../find/places.ts'
import { isName } from './rarity.ts'

/** What share of a term’s places must have the same word beside it, for the word to belong to it. */
const SHARE = 0.6
const MOST_WORDS_MORE = 2
const NEAR = 40
const BEFORE = /(?<![\w.'’-])(\p{L}[\p{L}'’-]*)\s$/u
const BEHIND = /^\s(\p{L}[\p{L}'’-]*)/u

const STOPS = new Set(STOP_WORDS)
/** Words that stop a phrase and begin a name: "New Orleans". */
const BEGINS_NAMES = new Set(['New', 'Long', 'Little'])

type Side = 'before' | 'behind'

/** The word beside a place, in the same words of the same turn. */
function beside(text: string, { span: { start, end }, segment }: PlacedHit, side: Side): string {
  const around =
    side === 'before'
      ? BEFORE.exec(text.slice(Math.max(segment.start, start - NEAR), start))
      : BEHIND.exec(text.slice(end, Math.min(segment.end, end + NEAR)))
  return around?.[1] ?? ''
}

/** The word that most places have on a side, where most have one: "public broadcasting", "Corporation for Public Broadcasting". */
function sharedWord(text: string, hits: readonly PlacedHit[], side: Side): string {
  const counts = new Map<string, { readonly word: string; times: number }>()
  for (const hit of hits) {
    const word = beside(text, hit, side)
    const known = counts.get(word.toLowerCase()) ?? { word, times: 0 }
    counts.set(word.toLowerCase(), known)
    if (word !== '') known.times++
  }
  const [best] = [...counts.values()].sort((a, b) => b.times - a.times)
  return best && best.times >= Math.max(2, hits.length * SHARE) ? best.word : ''
}

/** Before a name only a name belongs to it. */
const belongs = (word: string, before: boolean): boolean =>
  (!STOPS.has(word.toLowerCase()) || BEGINS_NAMES.has(word)) && (isName(word) || !before)

function widened(text: string, hits: readonly PlacedHit[], side: Side): readonly PlacedHit[] {
  const word = sharedWord(text, hits, side)
  const [first] = hits
  if (word === '' || !first) return hits
  if (!belongs(word, side === 'before' && isName(text.charAt(first.span.start)))) return hits
  const more = word.length + 1
  return hits.map(hit => {
    const { start, end } = hit.span
    const span = side === 'before' ? { start: start - more, end } : { start, end: end + more }
    return beside(text, hit, side).toLowerCase() === word.toLowerCase() && contains(hit.segment, span)
      ? { ...hit, span }
      : hit
  })
}

/** The places of a term with the words that belong to it: "Orleans" is New Orleans, and "Keystone" the Keystone pipeline. */
export function wholeNames(text: string, hits: readonly PlacedHit[]): readonly PlacedHit[] {
  let all = hits
  for (let more = 0; more < MOST_WORDS_MORE; more++) all = widened(text, widened(text, all, 'before'), 'behind')
  return all
}

/** A noun ends its phrase in this share of its places. */
const LEAST_AS_NOUN = 0.4

/** Words that end so are adverbs and adjectives: "tremendously productive", "live-streamed". */
const NO_NOUN = /^\p{Ll}(?:[\p{L}'’-]*ly (?=\S)|[\p{L}'’ -]{2,}(?:ly|ous|ful|less|able|ible|sional|[^e]ed)$)/u

// "nine states"
const COUNTS = /^(?:four|five|six|seven|eight|nine|ten|dozens?|hundreds?)\s/

/** True of small words that are no noun by their ending, of a number of things, and of words no subject is made of. */
export const isNoNoun = (words: string): boolean =>
  NO_NOUN.test(words) || COUNTS.test(words) || STOPS.has(words.toLowerCase())

/** The places of a noun; none where most stand before another, as adjectives do: "the Jewish vote". */
export function nouns(text: string, hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const ending = hits.filter(hit => {
    const next = beside(text, hit, 'behind')
    return next === '' || STOPS.has(next)
  })
  return ending.length >= hits.length * LEAST_AS_NOUN ? hits : []
}
