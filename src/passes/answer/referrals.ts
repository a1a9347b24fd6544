import {
  REFERRED_THINGS,
  type ReferralCue,
  TARGET_DETERMINERS,
  TARGET_ENDS,
  TARGET_GROUPS,
  TARGET_PRONOUNS,
} from '../../lexicon/referral-cues.ts'
import type { Span } from '../../model/span.ts'
import type { Referral } from '../../model/transcript.ts'
import { phrasesOf } from './phrases.ts'
import { targetBefore } from './referral-subject.ts'
import type { Reply, Said } from './reply.ts'
import { voiceBefore } from './voice.ts'

const ENDS = new Set(TARGET_ENDS)
const GROUPS = new Set(TARGET_GROUPS)
const THINGS = new Set(REFERRED_THINGS)
const DETERMINERS = new Set(TARGET_DETERMINERS)
const PRONOUNS = new Set(TARGET_PRONOUNS)
const RUN = /^\s*[\p{L}\p{N}'’&.-]+(?:\s+[\p{L}\p{N}][\p{L}\p{N}'’&.-]*)*/u
const WORD = /[^\s]+/g
const FARTHEST = 140
const ABBREVIATED = /^(?:Mr|Mrs|Ms|Dr|Sen|Gen|Gov|Lt|Col|Rep|(?:\p{Lu}\.)*\p{Lu})\.$/u
const CAPITAL = /^\p{Lu}/u

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/\.$/, '')

/** True where "and", "of", "at" go on with the name: "HHS or CMS", "our colleagues at the Treasury". */
function goesOn(word: string, { before, rest }: { before: string; rest: string }): boolean {
  if (word === 'of') return true
  if (word === 'and' || word === 'or')
    return /^\s+(?:the\s|our\s|his\s|her\s|their\s)?(?:\p{Lu}|others|government|campaign|team)/u.test(rest)
  if (word === 'at' || word === 'in' || word === 'over' || word === 'back')
    return GROUPS.has(before) && /^\s+(?:(?:at|in)\s)?(?:the\s)?\p{Lu}/u.test(rest)
  return false
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words from `at` on, as long as nothing but blanks is between them. */
function runOf(text: string, at: number): Word[] {
  const run = RUN.exec(text.slice(at, at + FARTHEST))?.[0] ?? ''
  return [...run.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: at + index,
    end: at + index + word.length,
  }))
}

const closes = (word: string): boolean => word.endsWith('.') && !ABBREVIATED.test(word)

/** True where the name ends before its `i`th word: at "for", "who", "is". */
function endsBefore(words: readonly Word[], i: number, text: string): boolean {
  const { word, end } = words[i] as Word
  const plain = bare(word)
  const isEnd = ENDS.has(plain) && (word === 'I' || !CAPITAL.test(word))
  if (!isEnd && plain !== 'of') return false
  return !goesOn(plain, { before: bare(words[i - 1]?.word ?? ''), rest: text.slice(end, end + 30) })
}

/** The noun phrase that begins at `at`: whom the reporter is sent to. */
function targetAt(text: string, at: number, limit: number): Span | null {
  const words = runOf(text, at).filter(({ word, end }) => end <= limit && !word.endsWith('-'))
  const [first] = words
  if (!first || (ENDS.has(bare(first.word)) && !DETERMINERS.has(bare(first.word)))) return null
  let last = first
  for (let i = 1; i < words.length && !closes(last.word) && !endsBefore(words, i, text); i++) last = words[i] as Word
  return { start: first.start, end: closes(last.word) ? last.end - 1 : last.end }
}

/** True where the words name somebody: not "his remarks", not "what I said", not a determiner alone. */
function isSomebody(words: string): boolean {
  const all = words.split(/\s+/)
  // "All of my other answers" are answers.
  const of = all.indexOf('of')
  const counted = of === 1 && DETERMINERS.has(bare(all[0] ?? ''))
  const heads = (counted ? all.slice(2) : of > 0 ? all.slice(0, of) : all).map(bare)
  const last = heads.at(-1) ?? ''
  if (PRONOUNS.has(words.toLowerCase())) return true
  if (THINGS.has(last) || heads[0] === 'me' || heads[0] === 'us') return false
  return (
    all.some(word => !DETERMINERS.has(word.toLowerCase())) &&
    (DETERMINERS.has(heads[0] ?? '') || all.some(word => CAPITAL.test(word)))
  )
}

// "That's a question for them", not "an opportunity for the President to speak to the nation".
const FRAME =
  /(?:(?:that|this|it|which)(?:['’]s|\sis|\swould\sbe|\swas|\ssounds\slike)|would\sbe|is)\s(?:(?:really|certainly|probably|obviously|just|more|also|something|a|an|the|one|better|best|good|great|fair|reasonable|excellent|matter|question|decision|more|going|to|be)\s){0,5}$/i

// "Well, ask the Treasurer."
const HEAD = /^(?:(?:well|so|again|look|and|but|then|just|please|you|go|yeah|no|better),?\s){0,3}$/i

const TO = /\sto(?=\s)/
const FARTHEST_TO = 90

function targetOf(text: string, { tag, span }: { tag: ReferralCue; span: Span }): Span | null {
  const before = text.slice(Math.max(0, span.start - 50), span.start)
  if (tag.needs === 'frame' && !FRAME.test(before)) return null
  if (tag.needs === 'head' && !HEAD.test(before)) return null
  if (tag.target === 'before') return targetBefore(text, span.start)
  if (tag.target === 'behind') return targetAt(text, span.end, text.length)
  if (tag.target === 'behind-to') {
    const to = TO.exec(text.slice(span.end, span.end + FARTHEST_TO))
    return to ? targetAt(text, span.end + to.index + to[0].length, text.length) : null
  }
  const first = /^\S+/.exec(text.slice(span.start))?.[0].length ?? 0
  const last = text.slice(span.start, span.end).search(/\s(?:to\s)?\S+(?:\s(?:to|about))?$/)
  return last < 0 ? null : targetAt(text, span.start + first, span.start + last)
}

function referralsIn(said: Said): Referral[] {
  const found: Referral[] = []
  for (const { tag, span: place } of phrasesOf(said)) {
    if (tag.of !== 'referral') continue
    const hit = { tag: tag.cue, span: place }
    if (voiceBefore(said.text, place.start, tag.cue.subject) !== null) continue
    const target = targetOf(said.text, hit)
    if (!target) continue
    const words = said.text.slice(target.start, target.end).replace(/\s+/g, ' ')
    if (!isSomebody(words) || found.some(other => other.target === words)) continue
    const span = { start: said.span.start + hit.span.start, end: said.span.start + Math.max(hit.span.end, target.end) }
    found.push({ target: words, turn: said.turn, text: '', span })
  }
  return found
}

/** Whom the reporter is sent to, and with which words. */
export const referralsOf = (reply: Reply, text: string): Referral[] =>
  reply.sentences
    .flatMap(referralsIn)
    .map(referral => ({ ...referral, text: text.slice(referral.span.start, referral.span.end) }))
