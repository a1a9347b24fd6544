import { openRows, type PhraseHit } from '../../grammar/phrases/rows.ts'
import { firstFrom } from '../../model/halving.ts'
import { ANSWER_PHRASES, type AnswerPhrase } from './phrase-rows.ts'
import { table } from './phrases.built.ts'
import type { Said } from './reply.ts'

type Hit = PhraseHit<AnswerPhrase>

let find: ((words: string) => Hit[]) | null = null

/** Every phrase that stands in some words, in order; the longest first. */
export function phrasesIn(words: string): Hit[] {
  find ??= openRows(ANSWER_PHRASES, table)
  return find(words)
}

let last: { readonly text: string; readonly hits: readonly Hit[] } | null = null

/** All phrases of a transcript: looked for at once, in a third of the time that its sentences take one by one. */
function hitsOf(text: string): readonly Hit[] {
  if (last?.text !== text) last = { text, hits: phrasesIn(text) }
  return last.hits
}

const found = new WeakMap<Said, readonly Hit[]>()

/** The phrases of a sentence of an answer, by their places in it; clarity and both ledgers ask. */
export function phrasesOf(said: Said): readonly Hit[] {
  const known = found.get(said)
  if (known) return known
  const { start } = said.span
  const end = start + said.text.length
  const all = hitsOf(said.of)
  const hits: Hit[] = []
  for (
    let i = firstFrom(all.length, at => (all[at] as Hit).span.start >= start);
    i < all.length && (all[i] as Hit).span.start < end;
    i++
  ) {
    const { tag, span } = all[i] as Hit
    if (span.end <= end) hits.push({ tag, span: { start: span.start - start, end: span.end - start } })
  }
  found.set(said, hits)
  return hits
}
