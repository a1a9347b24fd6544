import type { Span } from '../../model/span.ts'
import type { Transcript } from '../../model/transcript.ts'
import type { Finder } from './finder.ts'
import type { Judged } from './judge.ts'
import { type Groups, type PlacedHit, placed } from './places.ts'

/** Farther back than this, "the list" is another list. */
const FARTHEST = 1500

// What follows says which one is meant, if it is not the one before: "the agreement with Canada", "the report on Flint".
const SAYS_WHICH = /^\s+(?:of|with|for|between|on|in|from|about)\s+(?:the\s)?\p{Lu}/u
const FURTHER = 40

const escapedNouns = (nouns: Iterable<string>): string => [...nouns].map(noun => noun.replace('-', '[- ]')).join('|')

const patterns = new WeakMap<Finder, RegExp>()

/** "that work", "the list", "those talks": nouns that a topic of the finder has phrases with. */
function patternFor(finder: Finder): RegExp {
  const known =
    patterns.get(finder) ??
    new RegExp(
      String.raw`\b(?:[Tt]h(?:e|is|at|ese|ose)|[Ss]uch)\s(?:same\s|very\s)?(${escapedNouns(finder.heads.keys())})(s?)(?![\w-])`,
      'g',
    )
  patterns.set(finder, known)
  return known
}

interface Anaphor {
  readonly noun: string
  readonly span: Span
}

function anaphorsIn(text: string, finder: Finder): Anaphor[] {
  if (finder.heads.size === 0) return []
  return [...text.matchAll(patternFor(finder))].flatMap(hit => {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    const isOther = SAYS_WHICH.test(text.slice(span.end, span.end + FURTHER))
    return isOther ? [] : [{ noun: (hit[1] as string).replace(/[\s]/, '-'), span }]
  })
}

/** Where a topic was named last. */
interface Last {
  readonly end: number
  readonly thread: string
}

/**
 * Hits for the nouns that come back to a topic: the one of their noun that was named last, in the same thread and not
 * far before. `judged` and the text’s turns are in order.
 */
export function anaphorHits(
  transcript: Transcript,
  { judged, finder, groups }: { judged: readonly Judged[]; finder: Finder; groups: Groups },
): PlacedHit[] {
  const last = new Map<number, Last>()
  // Words that are looked at as a phrase already, whatever became of it, are no anaphor: "the list of terrorist groups".
  const taken = new Map<number, number>()
  let named = 0
  const hits: PlacedHit[] = []
  let next = 0
  const anaphors = placed(
    transcript,
    anaphorsIn(transcript.text, finder).map(({ noun, span }) => ({ topic: 0, rule: 'anaphor', span, noun })),
  )
  for (const anaphor of anaphors) {
    const { span, turn } = anaphor
    const thread = groups.threadOf(turn)
    for (; (judged[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; next++) {
      const { topic, refused, span: before, turn: where } = judged[next] as Judged
      taken.set(topic, Math.max(before.end, taken.get(topic) ?? 0))
      if (refused !== null) continue
      named = Math.max(before.end, named)
      last.set(topic, { end: before.end, thread: groups.threadOf(where) })
    }
    if (named > span.start) continue
    const noun = nounAt(transcript.text, span, finder)
    let nearest = -1
    for (const topic of finder.heads.get(noun) ?? []) {
      const place = last.get(topic)
      if (!place || place.thread !== thread || span.start - place.end > FARTHEST) continue
      if ((taken.get(topic) ?? 0) > span.start) continue
      if (place.end > (last.get(nearest)?.end ?? -1)) nearest = topic
    }
    if (nearest < 0) continue
    hits.push({ ...anaphor, topic: nearest })
    last.set(nearest, { end: span.end, thread })
  }
  return hits
}

/** The noun of an anaphor, as the finder has it. */
function nounAt(text: string, { start, end }: Span, finder: Finder): string {
  const noun = text
    .slice(start, end)
    .split(/\s/)
    .slice(1)
    .join(' ')
    .replace(/^(?:same|very) /, '')
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/\s/, '-'), noun.replace(/s$/, '').replace(/\s/, '-')]
  return forms.find(form => finder.heads.has(form)) ?? noun
}
