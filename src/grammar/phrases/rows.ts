import type { Span } from '../../model/span.ts'
import { compilePhrases, type PhraseAutomaton } from './automaton.ts'
import { openNet } from './net.ts'

/** A phrase of the lexicon, and whatever its finder wants back. */
export interface PhraseRow<Tag> {
  readonly phrase: string
  readonly tag: Tag
}

/** A phrase found, and what its row wants back. */
export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly span: Span
}

/** The automaton of some rows: their phrases’ numbers are their own. */
export const automatonOf = (rows: readonly PhraseRow<unknown>[]): PhraseAutomaton =>
  compilePhrases(rows.map(({ phrase }) => phrase))

/** Finds the phrases of rows, in order; `compiled` is their automaton, where it is at hand. */
export function openRows<Tag>(
  rows: readonly PhraseRow<Tag>[],
  compiled: PhraseAutomaton = automatonOf(rows),
): (text: string) => PhraseHit<Tag>[] {
  const net = openNet(compiled)
  return text => {
    const hits: PhraseHit<Tag>[] = []
    net.each(text, (phrase, start, end) =>
      hits.push({ tag: (rows[phrase] as PhraseRow<Tag>).tag, span: { start, end } }),
    )
    return hits
  }
}
