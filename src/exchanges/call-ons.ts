import type { Span } from '../model/span.ts'
import type { Turn } from '../model/transcript.ts'
import { askerIn, type Kind, kindOf, type Sentence, type Speaking } from './call-sentence.ts'
import { INITIALS, withMark } from './initials.ts'
import { lateCall } from './late-calls.ts'
import type { NamedAsker, Names } from './named-asker.ts'

/** Gives the floor: to a reporter by name or outlet, to somebody without one, or with a nod that may be an answer. */
export interface Call {
  readonly kind: 'named' | 'open' | 'nod'
  readonly asker: NamedAsker | null
  /** False where it only invites everybody: "I am happy to take questions." */
  readonly toOne: boolean
  /** Where its first sentence starts. */
  readonly start: number
  /** True where the turn does nothing else. */
  readonly sole: boolean
}

const TAIL = 280
const MOST_SENTENCES = 6
const MOST_REPEATING = 3
const NEAREST = 3
// "Go ahead. You had your hand raised for a while."
const GO_AHEAD = /^\W*(?:(?:oh|yes|yeah|okay|sorry),?\s)?go ahead\W*$/i

// "Justin [Jordan].": the insert corrects the name
const CORRECTED = /\b(\p{Lu}\p{Ll}+)\s\[(\p{Lu}\p{Ll}+)\](?=[.,?!])/gu

const blank = (found: string): string => ' '.repeat(found.length)

/** The sentences at the end of a segment, stage directions blanked out; `whole` where they are all of it. */
function tailOf(text: string, { start, end }: Span): { sentences: Sentence[]; whole: boolean } {
  const from = Math.max(start, end - TAIL)
  const tail = text
    .slice(from, end)
    .replace(CORRECTED, (_, wrong: string, right: string) => `${blank(wrong)}  ${right} `)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, blank)
    .replace(INITIALS, withMark)
    .replace(/\b(Mr|Ms|Mrs|Dr|St)\./g, '$1 ')
  const sentences = [...tail.matchAll(/[^.?!]+(?:[.?!]+["”’]?)?/g)]
    .map(hit => ({ text: hit[0], start: from + hit.index }))
    .filter(sentence => /\p{L}/u.test(sentence.text))
  return from > start ? { sentences: sentences.slice(1), whole: false } : { sentences, whole: true }
}

/** The last sentences of a turn. "Wendell." may be a paragraph of its own. */
function lastSentences(text: string, { segments }: Turn): { sentences: Sentence[]; whole: boolean } {
  let sentences: Sentence[] = []
  for (let i = segments.length - 1; i >= 0; i--) {
    const tail = tailOf(text, segments[i] as Span)
    sentences = [...tail.sentences, ...sentences]
    if (!tail.whole || sentences.length > MOST_SENTENCES) return { sentences, whole: tail.whole && i === 0 }
  }
  return { sentences, whole: true }
}

interface Position {
  readonly names: Names
  /** True until anybody has asked. */
  readonly opening: boolean
}

interface Spoken {
  readonly sentence: Sentence
  readonly kind: Kind
}

/** The sentences at the end that do nothing but call, by what they do. */
function callsAtEnd(sentences: readonly Sentence[], speaking: Speaking): Spoken[] {
  const calls: Spoken[] = []
  for (const sentence of [...sentences].reverse()) {
    const kind = kindOf(sentence.text, speaking)
    if (kind.kind === 'other') break
    calls.unshift({ sentence, kind })
  }
  return calls
}

const namedCall = ({ kind, sentence }: Spoken, { turn, sole }: { turn: Turn; sole: boolean }): Call | null =>
  kind.kind === 'named'
    ? { kind: 'named', toOne: true, asker: askerIn(kind.runs, { sentence, turn }), start: sentence.start, sole }
    : null

/** Who is called by the last sentences, which do nothing but call. "Jon. And then Peter.": Jon is first. */
function calledBy(calls: readonly Spoken[]): Spoken | null {
  const named = calls.filter(({ kind }) => kind.kind === 'named')
  const first = named.findLastIndex(({ sentence }) => !/^\s*(?:and\s)?then\b/i.test(sentence.text))
  return named[Math.max(0, first)] ?? null
}

/** "Yes, I think so. Yes.": the nod is the answer once more. */
const saysAgain = (sentences: readonly Sentence[]): boolean =>
  sentences.length <= MOST_REPEATING && /^\s*(?:yes|yeah|yep)\b/i.test(sentences[0]?.text ?? '')

/** How the end of a turn gives the floor; `null` where it does not. */
export function callIn(text: string, turn: Turn, { names, opening }: Position): Call | null {
  const { sentences, whole } = lastSentences(text, turn)
  const last = sentences.slice(-MOST_SENTENCES)
  const calls = callsAtEnd(last, { turn, names })
  const sole = whole && calls.length === sentences.length
  const called = calledBy(calls)
  if (called) return namedCall(called, { turn, sole })
  const late = sole ? null : lateCall(last, { text, turn, names }, { opening })
  if (late) return { kind: 'named', toOne: true, ...late, sole: false }
  const open = calls.find(({ kind }) => kind.kind === 'open') ?? calls.find(({ kind }) => kind.kind === 'nod')
  if (open?.kind.kind === 'nod' && whole && !sole && saysAgain(sentences)) return null
  const start = calls[0]?.sentence.start ?? 0
  if (!open && last.slice(-NEAREST).some(sentence => GO_AHEAD.test(sentence.text)))
    return { kind: 'open', toOne: true, asker: null, start: last.at(-1)?.start ?? 0, sole: false }
  if (!open) return null
  const toOne = !/\bquestions\b/i.test(open.sentence.text)
  return { kind: open.kind.kind === 'open' ? 'open' : 'nod', toOne, asker: null, start, sole }
}
