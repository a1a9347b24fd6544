import { contains, type Span } from '../model/span.ts'
import type { Transcript } from '../model/transcript.ts'

/** A reporter’s name, and where she is called by it. */
interface Call {
  readonly name: string
  readonly span: Span
}

/** Tells words of a turn that call a reporter by name: "Jordan" is nobody’s country there. */
export function calledNames({
  exchanges,
  speakers,
}: Transcript): (turn: string, words: { readonly words: string; readonly span: Span }) => boolean {
  const names = new Map(speakers.map(({ id, name }) => [id, name ?? '']))
  const calls = new Map<string, Call[]>()
  for (const { askers, askerEvidence } of exchanges.map(({ question }) => question))
    for (const { turn, span } of askerEvidence) {
      const name = askers.map(id => names.get(id) ?? '').join(' ')
      calls.set(turn, [...(calls.get(turn) ?? []), { name, span }])
    }
  return (turn, { words, span: place }) =>
    (calls.get(turn) ?? []).some(({ name, span }) => contains(span, place) && name.includes(words))
}
