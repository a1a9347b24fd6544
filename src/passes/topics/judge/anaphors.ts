import type { Span } from '../../../model/span.ts'
import type { Transcript } from '../../../model/transcript.ts'
import type { Finder } from '../find/finder.ts'
import { type Groups, inTurns, type PlacedHit } from '../find/places.ts'
import type { Judged } from './judge.ts'

/** Farther back than this, "the list" is another list. */
const FARTHEST = 1500

// What follows says which one is meant, if it is not the one before: "the agreement with Canada", "the report on Flint".
const SAYS_WHICH = /^\s+(?:of|with|for|between|on|in|from|about)\s+(?:the\s)?\p{Lu}/u
const FURTHER = 40

/** A noun that may come back to a topic, where it stands, and the topics that have phrases with it. */
interface Anaphor {
  readonly span: Span
  readonly topics: ReadonlySet<number>
}

interface Reader {
  readonly pattern: RegExp
  /** The topics of each form of a noun. */
  readonly topics: ReadonlyMap<string, ReadonlySet<number>>
}

/** A noun as it may be printed: "policy", "policies"; "cease-fire", "cease fires". */
function formsOf(noun: string): string[] {
  const plural = /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`
  return [noun, plural].flatMap(form => (form.includes('-') ? [form, form.replace('-', ' ')] : [form]))
}

const readers = new WeakMap<Finder, Reader>()

/** Reads "that work", "the list", "those talks": nouns that a topic of the finder has phrases with. */
function readerFor(finder: Finder): Reader {
  const known = readers.get(finder)
  if (known) return known
  const topics = new Map([...finder.heads].flatMap(([noun, own]) => formsOf(noun).map(form => [form, own] as const)))
  const nouns = [...topics.keys()].join('|')
  const pattern = new RegExp(
    String.raw`\b(?:[Tt]h(?:e|is|at|ese|ose)|[Ss]uch)\s(?:same\s|very\s)?(${nouns})(?![\w-])`,
    'g',
  )
  const reader = { pattern, topics }
  readers.set(finder, reader)
  return reader
}

function anaphorsIn(text: string, finder: Finder): Anaphor[] {
  if (finder.heads.size === 0) return []
  const { pattern, topics } = readerFor(finder)
  return [...text.matchAll(pattern)].flatMap(hit => {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    const own = topics.get(hit[1] as string)
    return !own || SAYS_WHICH.test(text.slice(span.end, span.end + FURTHER)) ? [] : [{ span, topics: own }]
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
  const anaphors = inTurns(transcript, anaphorsIn(transcript.text, finder), (anaphor, place) => ({
    ...anaphor,
    ...place,
  }))
  return anaphors.flatMap(({ span, topics, turn, segment }): PlacedHit[] => {
    if (!antecedents.readTo(span)) return []
    const thread = groups.threadOf(turn)
    const topic = antecedents.nearest(span, { topics, thread })
    if (topic === null) return []
    antecedents.add({ topic, end: span.end, thread })
    return [{ topic, rule: 'anaphor', span, turn, segment }]
  })
}
