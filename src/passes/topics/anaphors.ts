import type { Span } from '../../model/span.ts'
import type { Transcript } from '../../model/transcript.ts'
import type { Finder, Hit } from './finder.ts'
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

function anaphorsIn(text: string, finder: Finder): Span[] {
  if (finder.heads.size === 0) return []
  return [...text.matchAll(patternFor(finder))].flatMap(hit => {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    return SAYS_WHICH.test(text.slice(span.end, span.end + FURTHER)) ? [] : [span]
  })
}

/** A place where a topic was named, in a thread. */
interface Naming {
  readonly topic: number
  readonly end: number
  readonly thread: string
}

interface Antecedents {
  /** Reads the judged hits up to a place; false where that place is itself part of a mention. */
  readTo(span: Span): boolean
  /** The topic that was named last before the span, of those that have the noun. */
  nearest(span: Span, wanted: { readonly topics: ReadonlySet<number>; readonly thread: string }): number | null
  add(naming: Naming): void
}

function antecedentsIn(judged: readonly Judged[], groups: Groups): Antecedents {
  const named: Naming[] = []
  // Words that are looked at as a phrase already, whatever became of it, are no anaphor: "the list of terrorist groups".
  const taken = new Map<number, number>()
  let next = 0
  let end = 0
  return {
    readTo(span) {
      for (; (judged[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; next++) {
        const { topic, refused, span: words, turn } = judged[next] as Judged
        taken.set(topic, Math.max(words.end, taken.get(topic) ?? 0))
        if (refused !== null) continue
        end = Math.max(end, words.end)
        named.push({ topic, end: words.end, thread: groups.threadOf(turn) })
      }
      return end <= span.start
    },
    nearest({ start }, { topics, thread }) {
      for (let i = named.length - 1; i >= 0; i--) {
        const { topic, end: before, thread: where } = named[i] as Naming
        if (start - before > FARTHEST) return null
        if (where === thread && topics.has(topic) && (taken.get(topic) ?? 0) <= start) return topic
      }
      return null
    },
    add: naming => {
      named.push(naming)
    },
  }
}

/**
 * Hits for the nouns that come back to a topic: the one of their noun that was named last, in the same thread and not
 * far before. `judged` and the text’s turns are in order.
 */
export function anaphorHits(
  transcript: Transcript,
  { judged, finder, groups }: { judged: readonly Judged[]; finder: Finder; groups: Groups },
): PlacedHit[] {
  const antecedents = antecedentsIn(judged, groups)
  const found = anaphorsIn(transcript.text, finder).map((span): Hit => ({ topic: 0, rule: 'anaphor', span }))
  return placed(transcript, found).flatMap(anaphor => {
    const { span, turn } = anaphor
    const topics = finder.heads.get(nounAt(transcript.text, span, finder))
    if (!antecedents.readTo(span) || !topics) return []
    const thread = groups.threadOf(turn)
    const topic = antecedents.nearest(span, { topics, thread })
    if (topic === null) return []
    antecedents.add({ topic, end: span.end, thread })
    return [{ ...anaphor, topic }]
  })
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
