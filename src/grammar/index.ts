import type { SweptPattern, Verb } from './verb.ts'

/** What only grammar can decide. Every call reads one clause or paragraph; nothing is remembered between calls. */
export interface Grammar {
  verbsOf(clause: string): Verb[]
  /** `patterns` is compiled once for each array. */
  sweep(sentence: string, patterns: readonly string[]): SweptPattern[]
  /** Where a pattern in compromise's match syntax matches, as offsets into the words, in order. */
  matchesIn(words: string, pattern: string): { start: number; end: number }[]
}

let opened: Promise<Grammar> | null = null

/** Opens compromise (a quarter of a second): only where a transcript has clauses that grammar must judge. */
export function openGrammar(): Promise<Grammar> {
  opened ??= import('./compromise.ts').then(({ verbsOf, matchesIn, sweep }) => ({ verbsOf, matchesIn, sweep }))
  return opened
}
