import { inSmall } from '../grammar/small-letters.ts'
import {
  COUNTRIES_AS_NAMES,
  FLOOR_PHRASES,
  NO_CALL,
  NOT_NAMES,
  STANDING_WORDS,
  STRONG_CALLS,
} from '../lexicon/address-words.ts'
import { askerIn, kindOf, type Sentence, type Speaking as Speaks } from './call-sentence.ts'
import type { Run } from './name-runs.ts'
import { type NamedAsker, namedAsker } from './named-asker.ts'

/** A call that the last sentences do not consist of. */
export interface LateCall {
  readonly asker: NamedAsker
  /** Where it starts in the text. */
  readonly start: number
}

interface Speaking extends Speaks {
  readonly text: string
}

const FARTHEST = 5
const NEAREST = 3

const called = (
  { turn }: Speaking,
  { sentence, text, at }: { sentence: Sentence; text: string; at: number },
): LateCall => {
  const start = sentence.start + at
  return { asker: namedAsker({ rule: 'called-on', turn, text, start, name: text, outlet: null }), start }
}

const isToCalled = (words: string, runs: readonly Run[]): boolean =>
  runs.some(({ text }) => words.includes(`${text},`) || words.includes(`, ${text}`))

/** "Wendell. So, Wendell, before you ask …": some words to the one who is called stand behind the call. */
function beforeWordsToCalled(sentences: readonly Sentence[], speaking: Speaking): LateCall | null {
  for (let i = sentences.length - 2; i >= Math.max(0, sentences.length - FARTHEST); i--) {
    const sentence = sentences[i] as Sentence
    const kind = kindOf(sentence.text, speaking)
    if (kind.kind !== 'named') continue
    const later = sentences.slice(i + 1)
    if (!later.some(({ text }) => isToCalled(text, kind.runs))) continue
    return { asker: askerIn(kind.runs, { sentence, turn: speaking.turn }), start: sentence.start }
  }
  return null
}

const isFree = (word: string, { names, turn }: Speaking): boolean =>
  !NOT_NAMES.has(word.toLowerCase()) && !names.colleaguesOf(turn.speaker).has(word)

/** "Go ahead, Nora. We have to keep going.": the floor is given in so many words, and something else follows. */
function inSoManyWords(sentences: readonly Sentence[], speaking: Speaking): LateCall | null {
  for (const sentence of sentences.slice(-NEAREST)) {
    const hit = STRONG_CALLS.exec(sentence.text)
    const text = hit?.groups?.name
    if (!hit || text === undefined || NO_CALL.test(inSmall(sentence.text))) continue
    if (!text.split(' ').every(word => isFree(word, speaking))) continue
    return called(speaking, { sentence, text, at: hit.index + hit[0].length - text.length })
  }
  return null
}

const STANDING_NAME = /^\s*(?:(?:[Yy]es|[Oo]kay|[Aa]nd|[Aa]ll right),\s)?(?<name>\p{Lu}\p{Ll}{3,})[.?]?\s*$/u
const BEHIND_SENTENCE = /(?:(?<!\p{L})\p{Ll}{2,}|\p{Ll}{4,})[.]["”’]?$/u

/** "… for more on that. Szabo.": a name on no list stands alone behind an answer, and is no word of the language here. */
function standingName(sentences: readonly Sentence[], speaking: Speaking): LateCall | null {
  const sentence = sentences.at(-1)
  const text = STANDING_NAME.exec(sentence?.text ?? '')?.groups?.name
  if (!sentence || text === undefined) return null
  // A paragraph may stand far from the one before it.
  const before = speaking.text.slice(Math.max(0, sentence.start - 40), sentence.start).trimEnd()
  if (!BEHIND_SENTENCE.test(before)) return null
  const word = text.toLowerCase()
  if (STANDING_WORDS.has(word) || word.endsWith('ly') || speaking.names.isCommon(word)) return null
  if (!isFree(text, speaking) && !COUNTRIES_AS_NAMES.has(text)) return null
  return called(speaking, { sentence, text, at: sentence.text.indexOf(text) })
}

const TO_FIRST = /(?<=\p{Ll},\s)(\p{Lu}\p{Ll}+)[.?!]?\s*$/u
const ASKED_FIRST = /^\W*(?:(?:[Ss]o|[Oo]kay|[Aa]ll right|[Aa]nd),?\s)?(\p{Lu}\p{Ll}+),\s[^?]*\byou\b[^?]*\?\s*$/u

const WELCOMED = /(?<=, )(\p{Lu}\p{Ll}+)(?=, )/u

/** The name by which one of the last words of a statement speaks to somebody. */
function addressedIn(sentences: readonly Sentence[]): { sentence: Sentence; hit: RegExpExecArray } | null {
  const [before, sentence] = sentences.length > 1 ? sentences.slice(-2) : [undefined, sentences.at(-1)]
  if (!sentence) return null
  const hit = TO_FIRST.exec(sentence.text) ?? ASKED_FIRST.exec(sentence.text)
  if (hit) return { sentence, hit }
  const welcome = before && FLOOR_PHRASES.test(inSmall(sentence.text)) ? WELCOMED.exec(before.text) : null
  return before && welcome ? { sentence: before, hit: welcome } : null
}

/** Before anybody has asked: "… so it's up to you, Tobias.", "Vera, how did you like the flight?" */
function toFirst(sentences: readonly Sentence[], speaking: Speaking): LateCall | null {
  const found = addressedIn(sentences)
  const text = found?.hit[1]
  if (!found || text === undefined) return null
  if (!speaking.names.isName(text) || speaking.names.colleaguesOf(speaking.turn.speaker).has(text)) return null
  return called(speaking, { sentence: found.sentence, text, at: found.hit.index + found.hit[0].lastIndexOf(text) })
}

/** Calls behind which, or within which, the last sentences say something else; `opening` until anybody has asked. */
export function lateCall(
  sentences: readonly Sentence[],
  speaking: Speaking,
  { opening }: { opening: boolean },
): LateCall | null {
  return (
    beforeWordsToCalled(sentences, speaking) ??
    inSoManyWords(sentences, speaking) ??
    standingName(sentences, speaking) ??
    (opening ? toFirst(sentences, speaking) : null)
  )
}
