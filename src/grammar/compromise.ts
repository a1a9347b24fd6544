import nlp from 'compromise'
import type { SweptPattern, Verb } from './verb.ts'

interface ParsedVerb {
  readonly infinitive?: string
  readonly negative?: boolean
  readonly grammar?: { readonly form?: string; readonly tense?: string; readonly isInfinitive?: boolean }
}

const TENSES: Readonly<Record<string, Verb['tense']>> = { PastTense: 'past', FutureTense: 'future' }

/** The verbs of a clause as compromise tags them. */
export function verbsOf(clause: string): Verb[] {
  const found = nlp(clause).verbs().json() as { verb?: ParsedVerb }[]
  return found.map(({ verb }) => ({
    infinitive: (verb?.infinitive ?? '').toLowerCase(),
    tense: TENSES[verb?.grammar?.tense ?? ''] ?? 'present',
    negative: verb?.negative ?? false,
    finite: !verb?.grammar?.isInfinitive && !/^(?:gerund|infinitive|imperative)$/.test(verb?.grammar?.form ?? ''),
  }))
}

interface Swept {
  readonly id: string
  readonly view: { json(options: object): { readonly offset: { readonly start: number; readonly length: number } }[] }
}

interface Sweeper {
  buildNet(rows: readonly { readonly match: string; readonly id: string }[]): object
  (words: string): { sweep(net: object): { readonly found: readonly Swept[] } }
}

const sweeper = nlp as unknown as Sweeper
const nets = new WeakMap<readonly string[], object>()

/** Where patterns in compromise’s match syntax stand in a sentence, all of them in one go. */
export function sweep(sentence: string, patterns: readonly string[]): SweptPattern[] {
  const net = nets.get(patterns) ?? sweeper.buildNet(patterns.map((match, i) => ({ match, id: String(i) })))
  nets.set(patterns, net)
  return sweeper(sentence)
    .sweep(net)
    .found.flatMap(({ id, view }) =>
      view.json({ offset: true }).map(({ offset: { start, length } }) => ({
        pattern: Number(id),
        // At a sentence's end, the match has the period with it.
        span: { start, end: start + sentence.slice(start, start + length).replace(/[^\p{L}\p{N}]{1,3}$/u, '').length },
      })),
    )
}

interface Placed {
  readonly offset?: { readonly start: number; readonly length: number }
}

/** Where a pattern in compromise's match syntax matches in some words, as offsets, in order. */
export function matchesIn(words: string, pattern: string): { start: number; end: number }[] {
  const found = nlp(words).match(pattern).json({ offset: true }) as Placed[]
  return found.flatMap(({ offset }) => (offset ? [{ start: offset.start, end: offset.start + offset.length }] : []))
}
