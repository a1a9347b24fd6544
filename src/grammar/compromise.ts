import nlp from 'compromise'
import type { Verb } from './verb.ts'

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

interface Placed {
  readonly offset?: { readonly start: number; readonly length: number }
}

/** Where a pattern in compromise's match syntax matches in some words, as offsets, in order. */
export function matchesIn(words: string, pattern: string): { start: number; end: number }[] {
  const found = nlp(words).match(pattern).json({ offset: true }) as Placed[]
  return found.flatMap(({ offset }) => (offset ? [{ start: offset.start, end: offset.start + offset.length }] : []))
}
