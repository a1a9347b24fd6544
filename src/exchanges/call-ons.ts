import {
  ADDRESS_ONLY,
  CALL_VOCABULARY,
  FLOOR_PHRASES,
  NO_CALL,
  NO_CALL_BEFORE,
  NODS,
  OPEN_CALLS,
  SHORT_CALL_VOCABULARY,
  THEN,
} from '../lexicon/address-words.ts'
import type { Span } from '../model/span.ts'
import type { Turn } from '../model/transcript.ts'
import { isOutletRun, isPersonName, nameRuns, type Run } from './name-runs.ts'
import { type NamedAsker, type Names, namedAsker } from './named-asker.ts'

/** Gives the floor: to a reporter by name or outlet, to somebody without one, or with a nod that may be an answer. */
export interface Call {
  readonly kind: 'named' | 'open' | 'nod'
  readonly asker: NamedAsker | null
  /** Where its first sentence starts. */
  readonly start: number
  /** True where the turn does nothing else. */
  readonly sole: boolean
}

interface Sentence {
  readonly text: string
  readonly start: number
}

const TAIL = 280
const MOST_SENTENCES = 6
const LONGEST_OPEN_CALL = 70
const LONGEST_CALL = 160

const blank = (found: string): string => ' '.repeat(found.length)

/** The sentences at the end of a segment, stage directions blanked out; `whole` where they are all of it. */
function tailOf(text: string, { start, end }: Span): { sentences: Sentence[]; whole: boolean } {
  const from = Math.max(start, end - TAIL)
  const tail = text
    .slice(from, end)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, blank)
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

type Kind =
  | { readonly kind: 'named'; readonly runs: readonly Run[] }
  | { readonly kind: 'open' | 'nod' | 'filler' | 'other' }

interface Speaking {
  readonly turn: Turn
  readonly names: Names
}

const OTHER: Kind = { kind: 'other' }

/** A sentence by what it does: it calls where it is made of names and the vocabulary of calls alone. */
function kindOf(sentence: string, { turn, names }: Speaking): Kind {
  if (sentence.length > LONGEST_CALL || NO_CALL.test(sentence)) return OTHER
  if (NODS.test(sentence)) return { kind: 'nod' }
  const open: Kind = sentence.length <= LONGEST_OPEN_CALL && OPEN_CALLS.test(sentence) ? { kind: 'open' } : OTHER
  const floor = FLOOR_PHRASES.test(sentence)
  const vocabulary = floor || THEN.test(sentence) ? CALL_VOCABULARY : SHORT_CALL_VOCABULARY
  const runs = nameRuns(sentence, { vocabulary, isName: names.isName })
  if (runs === null) return (floor && toFirst(sentence, { turn, names })) || open
  if (runs.length === 0) return open === OTHER ? { kind: 'filler' } : open
  if (!floor && runs.some(({ before }) => NO_CALL_BEFORE.test(before.trim()))) return open
  const colleagues = names.colleaguesOf(turn.speaker)
  const fits = runs.every(
    run =>
      isOutletRun(run) ||
      (!run.words.some(word => colleagues.has(word)) &&
        (run.titled || isPersonName(run.words, { floor: floor && run.before !== '', isName: names.isName }))),
  )
  if (!fits) return open
  return !floor && !THEN.test(sentence) && ADDRESS_ONLY.test(sentence) ? OTHER : { kind: 'named', runs }
}

const VOCATIVE =
  /^\W*(?:(?:so|and|okay|ok|all right|alright|but|now|then|yes|with that),?\s)*(\p{Lu}[\p{Ll}\p{M}]+),\s/iu

/** "Nora, do you want to start on the budget?" */
function toFirst(sentence: string, { turn, names: { isName, colleaguesOf } }: Speaking): Kind | null {
  const hit = VOCATIVE.exec(sentence)
  const text = hit?.[1] ?? ''
  if (!hit || !isName(text) || colleaguesOf(turn.speaker).has(text) || !FLOOR_PHRASES.test(sentence.slice(0, 90)))
    return null
  return { kind: 'named', runs: [{ text, words: [text], at: hit[0].lastIndexOf(text), titled: false, before: '' }] }
}

/** The first person of a call and her outlet where it stands beside her: "Ken Thomas, Wall Street Journal", "Reuters, Jeff." */
function askerIn(runs: readonly Run[], { sentence, turn }: { sentence: Sentence; turn: Turn }): NamedAsker {
  const first = runs[0] as Run
  const second = runs[1]
  const beside = second !== undefined && /^(?:,|\swith|\sfrom|\sof|\sat)\s(?:the\s)?$/i.test(second.before)
  const pair = beside && isOutletRun(first) !== isOutletRun(second) ? [first, second] : [first]
  const person = pair.find(run => !isOutletRun(run))
  const outlet = pair.find(isOutletRun)?.text ?? null
  const shown = person ?? first
  const start = sentence.start + shown.at
  return namedAsker({ rule: 'called-on', turn, text: shown.text, start, name: person?.text ?? null, outlet })
}

/** "Wendell. So, Wendell, before you ask …": the call stands before some words to the one who is called. */
function isToCalled(sentence: Sentence, runs: readonly Run[]): boolean {
  return runs.some(({ text }) => sentence.text.includes(`${text},`) || sentence.text.includes(`, ${text}`))
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

/** The sentences by what they do, from the one before the last that does something else. */
function judged(sentences: readonly Sentence[], speaking: Speaking): Spoken[] {
  const spoken: Spoken[] = []
  let others = 0
  for (let i = sentences.length - 1; i >= 0 && others === 0; i--) {
    const sentence = sentences[i] as Sentence
    const kind = kindOf(sentence.text, speaking)
    spoken.unshift({ sentence, kind })
    if (kind.kind !== 'other') continue
    others++
    const before = sentences[i - 1]
    if (spoken.length === 1 && before) spoken.unshift({ sentence: before, kind: kindOf(before.text, speaking) })
  }
  return spoken
}

const namedCall = ({ kind, sentence }: Spoken, { turn, sole }: { turn: Turn; sole: boolean }): Call | null =>
  kind.kind === 'named'
    ? { kind: 'named', asker: askerIn(kind.runs, { sentence, turn }), start: sentence.start, sole }
    : null

/** Who is called by the last sentences, which do nothing but call. "Jon. And then Peter.": Jon is first. */
function calledBy(calls: readonly Spoken[]): Spoken | null {
  const named = calls.filter(({ kind }) => kind.kind === 'named')
  const first = named.findLastIndex(({ sentence }) => !/^\s*(?:and\s)?then\b/i.test(sentence.text))
  return named[Math.max(0, first)] ?? null
}

/** How the end of a turn gives the floor; `null` where it does not. */
export function callIn(text: string, turn: Turn, { names, opening }: Position): Call | null {
  const { sentences, whole } = lastSentences(text, turn)
  const spoken = judged(sentences.slice(-MOST_SENTENCES), { turn, names })
  const other = spoken.findLastIndex(({ kind }) => kind.kind === 'other')
  const calls = spoken.slice(other + 1)
  const sole = whole && other < 0 && sentences.length <= MOST_SENTENCES
  const called = calledBy(calls)
  if (called) return namedCall(called, { turn, sole })
  if (calls.length === 0) return callBeforeLast(spoken, { turn, names, opening })
  const open = calls.find(({ kind }) => kind.kind === 'open') ?? calls.find(({ kind }) => kind.kind === 'nod')
  const start = calls[0]?.sentence.start ?? 0
  return open ? { kind: open.kind.kind === 'open' ? 'open' : 'nod', asker: null, start, sole } : null
}

/** A last sentence that does not call by itself: words to the one who is called, or an address before anybody has asked. */
function callBeforeLast(spoken: readonly Spoken[], { turn, names, opening }: Speaking & Position): Call | null {
  const [before, last] = [spoken.at(-2), spoken.at(-1)]
  if (!last) return null
  if (before?.kind.kind === 'named' && isToCalled(last.sentence, before.kind.runs))
    return namedCall(before, { turn, sole: false })
  return opening ? addressAtEnd(last.sentence, { turn, names }) : null
}

/** Before anybody has asked, an address at the end gives the floor: "… so it's up to you, Tobias." */
function addressAtEnd(sentence: Sentence, { turn, names: { isName, colleaguesOf } }: Speaking): Call | null {
  const hit = /(?<=\p{Ll},\s)(\p{Lu}\p{Ll}+)[.?!]?\s*$/u.exec(sentence.text)
  const name = hit?.[1]
  if (!hit || name === undefined || !isName(name) || colleaguesOf(turn.speaker).has(name)) return null
  const start = sentence.start + hit.index
  const asker = namedAsker({ rule: 'called-on', turn, text: name, start, name, outlet: null })
  return { kind: 'named', asker, start, sole: false }
}
