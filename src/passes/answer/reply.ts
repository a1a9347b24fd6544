import { sentencesOf } from '../../grammar/sentences.ts'
import { ADDRESSED, ANSWER_FILLERS } from '../../lexicon/answer-openings.ts'
import { CALL_ONS } from '../../lexicon/ask-cues.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/transcript.ts'
import { stemsIn } from './words.ts'

/** A sentence of an answer. */
export interface Said {
  readonly turn: string
  readonly span: Span
  /** With every line break a blank. */
  readonly text: string
  /** The transcript’s text, of which it is a part. */
  readonly of: string
  /** Where the answer proper begins, behind "Well, Brad,". */
  readonly head: number
  /** How many sentences that say something stand before it. */
  readonly rank: number
  /** How many words stand before it. */
  readonly before: number
  readonly words: number
}

/** An answer, read for what it says: call-ons and stage directions are not in it. */
export interface Reply {
  readonly sentences: readonly Said[]
  readonly words: number
}

const ASIDE = /^[([][^)\]]*[)\]][.,]?$/
const CALL_ON_WORDS = 6
// "Bill.", "Go ahead, Jeff.", "Jennifer and then Chris." give the floor away.
const NAMES_ALONE =
  /^(?:(?:Yes|Yeah|Sure|Okay|And|And then|Then)[,.]?\s)?\p{Lu}[\p{Ll}’']+(?:\s\p{Lu}[\p{Ll}’']+)?(?:,? (?:and|then|and then)(?: to)? \p{Lu}[\p{Ll}’']+)?[.,]?$/u
const THANKS = /^(?:thank you|thanks)[^.]{0,30}[.!]?$/i
const COMMON =
  /^(?:Yes|No|Yeah|Correct|Right|Sure|Absolutely|Exactly|Nope|Never|Both|Neither|None|Maybe|Definitely|Certainly|True|Today|Tomorrow|Yesterday|Tonight|Nothing|Nobody|Everyone|Everybody|Indeed|Agreed|Probably|Possibly|Always|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

const LINE_BREAK = /[^\S ]/
const blankedOnly = (words: string): string => (LINE_BREAK.test(words) ? words.replace(/\s/g, ' ') : words)

/** What is said behind this many characters of one sentence is no speech. */
const LONGEST = 3000

/** Later sentences are not asked how they open. */
const LAST_HEAD = 3

const countWords = (text: string): number => {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where the answer proper begins in a sentence. */
function headOf(text: string): number {
  for (let at = 0; ; ) {
    if (COMMON.test(text.slice(at, at + 12))) return at
    const next = endOf(ADDRESSED, text, endOf(ANSWER_FILLERS, text, at))
    if (next === at) return at
    at = next
  }
}

const isFloor = (text: string, words: number): boolean =>
  words <= CALL_ON_WORDS &&
  (CALL_ONS.some(call => call.test(text)) || (NAMES_ALONE.test(text) && !COMMON.test(text)) || THANKS.test(text))

/** Two passes read every answer; by its first turn. */
let replies = new WeakMap<Turn, { readonly of: readonly Turn[]; readonly reply: Reply }>()
/** As many answers as no briefing has; those of a whole archive in one file would take as much memory as the rest. */
const MOST_REMEMBERED = 2000
let remembered = 0

function remember(first: Turn, of: readonly Turn[], reply: Reply): void {
  if (remembered++ >= MOST_REMEMBERED) {
    replies = new WeakMap()
    remembered = 0
  }
  replies.set(first, { of, reply })
}

const isSame = (a: readonly Turn[], b: readonly Turn[]): boolean =>
  a.length === b.length && a.every((turn, i) => turn === b[i])

/** The sentences of an answer's turns, in order, without stage directions, call-ons and thanks. */
export function replyOf(turns: readonly Turn[], text: string): Reply {
  const [first] = turns
  const known = first && replies.get(first)
  if (known && isSame(known.of, turns)) return known.reply
  const reply = readReply(turns, text)
  if (first) remember(first, turns, reply)
  return reply
}

function readReply(turns: readonly Turn[], text: string): Reply {
  const sentences: Said[] = []
  let before = 0
  let rank = 0
  for (const turn of turns)
    for (const segment of turn.segments)
      for (const span of sentencesOf(text, segment)) {
        // Character for character, so that places in it are places in the text.
        const own = blankedOnly(text.slice(span.start, Math.min(span.end, span.start + LONGEST)))
        const words = countWords(own)
        if (ASIDE.test(own) || isFloor(own, words)) continue
        const head = rank <= LAST_HEAD || words <= CALL_ON_WORDS ? headOf(own) : 0
        sentences.push({ turn: turn.id, span, text: own, of: text, head, rank, before, words })
        if (head < own.length) rank++
        before += words
      }
  return { sentences, words: before }
}

const stemsBySaid = new WeakMap<Said, readonly string[]>()

/** The stems of a sentence; several rules ask for them. */
export function stemsOfSaid(said: Said): readonly string[] {
  const known = stemsBySaid.get(said)
  if (known) return known
  const stems = stemsIn(said.text)
  stemsBySaid.set(said, stems)
  return stems
}
