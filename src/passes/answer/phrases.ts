import { compileNet, type PhraseHit, type PhraseNet } from '../../grammar/phrase-net.ts'
import { ANSWER_PHRASES, type AnswerPhrase } from './phrase-rows.ts'
import { table } from './phrases.built.ts'

let net: PhraseNet<AnswerPhrase> | null = null

type Hit = PhraseHit<AnswerPhrase>

/** Every phrase that stands in some words, in order; the longest first. */
export function phrasesIn(words: string): Hit[] {
  net ??= compileNet(ANSWER_PHRASES, table)
  return net.find(words)
}

const found = new WeakMap<object, readonly Hit[]>()

/** The same of a sentence of an answer, looked for once: clarity and both ledgers ask. */
export function phrasesOf(said: { readonly text: string }): readonly Hit[] {
  const known = found.get(said)
  if (known) return known
  const hits = phrasesIn(said.text)
  found.set(said, hits)
  return hits
}
