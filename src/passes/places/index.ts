import { lineOf } from '../../model/source.ts'
import { contains, type Span, sliceOf } from '../../model/span.ts'
import type { Mention, PlaceUse, Transcript, Turn } from '../../model/transcript.ts'
import type { Pass } from '../pass.ts'
import { withAround } from './around.ts'
import { formsIn } from './find.ts'
import { judge, type PlaceRule } from './judge.ts'
import { nameOf } from './table.ts'

interface Named {
  readonly code: string
  readonly rule: PlaceRule
  readonly span: Span
}

/** A reporter’s name, and where she is called by it. */
interface Call {
  readonly name: string
  readonly span: Span
}

/** What is named in the words of a turn. */
function namedIn({ segments }: Turn, text: string, calls: readonly Call[]): Named[] {
  const named: Named[] = []
  for (const segment of segments)
    for (const found of withAround(text, formsIn(text, segment), segment)) {
      const { codes, rule } = judge(found, text)
      const isCalled = calls.some(({ name, span }) => contains(span, found.span) && name.includes(found.form.words))
      if (!isCalled) for (const code of codes) named.push({ code, rule, span: found.span })
    }
  return named
}

/** Where reporters are called by name, by turn: "Jordan" is nobody’s country there. */
function callsByTurn({ exchanges, speakers }: Transcript): ReadonlyMap<string, readonly Call[]> {
  const names = new Map(speakers.map(({ id, name }) => [id, name ?? '']))
  const calls = new Map<string, Call[]>()
  for (const { askers, askerEvidence } of exchanges.map(({ question }) => question))
    for (const { turn, span } of askerEvidence) {
      const name = askers.map(id => names.get(id) ?? '').join(' ')
      calls.set(turn, [...(calls.get(turn) ?? []), { name, span }])
    }
  return calls
}

const mostNamed = (a: PlaceUse, b: PlaceUse): number => b.mentions.length - a.mentions.length

/** Finds the countries that turns name: by name, people, capital, government or leader. */
export const places: Pass = transcript => {
  const { text, map, turns } = transcript
  const calls = callsByTurn(transcript)
  const mentions = new Map<string, Mention[]>()
  for (const turn of turns)
    for (const { code, rule, span } of namedIn(turn, text, calls.get(turn.id) ?? [])) {
      const mention = { turn: turn.id, text: sliceOf(text, span), span, line: lineOf(map, span.start), rule }
      const own = mentions.get(code)
      if (own) own.push(mention)
      else mentions.set(code, [mention])
    }
  const uses = [...mentions].map(([id, own]): PlaceUse => ({ id, name: nameOf(id), mentions: own }))
  return { places: uses.sort(mostNamed) }
}
