import { HANGS, PROMISING, type PromiseCue, UNMAKES, WOULD } from '../../lexicon/promise-cues.ts'
import type { Promised } from '../../model/transcript.ts'
import { phrasesOf } from './phrases.ts'
import type { Reply, Said } from './reply.ts'
import { voiceBefore } from './voice.ts'

const FARTHEST = 60
// Not "submit them to a background check".
const BARE_CHECK = /(?:\b(?:can|will|to|me|certainly|just|us|happily)|['’]ll)\s(?:double-)?check$/i
const ENDS_CLAUSE = /^\s*(?:[.,;!?—–]|--|$)/

function promisedAt(text: string, at: number): RegExpMatchArray | undefined {
  return [...text.slice(Math.max(0, at - FARTHEST), at).matchAll(PROMISING)].at(-1)
}

/** "Let me take that" promises; "let me take that first" answers at once. "Your questions" are taken at the start. */
const isOther = (text: string, phrase: string, end: number): boolean =>
  (/^(?:take that|\(check\|double-check\))$/.test(phrase) && !ENDS_CLAUSE.test(text.slice(end))) ||
  (phrase === '(check|double-check)' && !BARE_CHECK.test(text.slice(0, end))) ||
  (phrase.startsWith('ask ...') && /\bask (?:you|a|the|one|another)\b/i.test(text.slice(0, end))) ||
  (phrase.startsWith('take') && /questions$/i.test(text.slice(0, end))) ||
  (phrase.startsWith('take') && /^\s+(?:first|second|head|more|a little|slightly|broad)/i.test(text.slice(end)))

/** Where a promise begins in a sentence: at "I'll", "let me"; `null` where the cue promises nothing. */
function promiseStart(
  text: string,
  { start, end }: { start: number; end: number },
  { phrase, evenIfWould }: PromiseCue,
): number | null {
  const promising = promisedAt(text, start)
  if (!promising || isOther(text, phrase, end)) return null
  const from = Math.max(0, start - FARTHEST) + (promising.index ?? 0)
  const between = text.slice(from, start)
  if (UNMAKES.test(between.slice(promising[0].length))) return null
  if (!evenIfWould && WOULD.test(between)) return null
  if (HANGS.test(text.slice(Math.max(0, from - 2 * FARTHEST), from))) return null
  return voiceBefore(text, from + 1, 'any') === null ? from : null
}

/** Who takes the question and goes on answers it: "Dan, I'll take that." */
const GOES_ON = 40

function promiseIn(said: Said, words: number): Promised | null {
  const answersAtOnce = words - said.before - said.words > GOES_ON
  for (const { tag, span } of phrasesOf(said)) {
    if (tag.of !== 'promise' || (answersAtOnce && tag.cue.phrase === 'take that')) continue
    if (promiseStart(said.text, span, tag.cue) !== null) return { turn: said.turn, text: '', span: said.span }
  }
  return null
}

/** The sentences in which an answer is promised for later. */
export const promisesIn = (reply: Reply, text: string): Promised[] =>
  reply.sentences
    .map(said => promiseIn(said, reply.words))
    .filter(promise => promise !== null)
    .map(promise => ({ ...promise, text: text.slice(promise.span.start, promise.span.end) }))
