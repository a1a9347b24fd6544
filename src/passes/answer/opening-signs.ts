import { inSmall } from '../../grammar/small-letters.ts'
import {
  AUXILIARY_ANSWER,
  AUXILIARY_VIEW,
  NEGATIVE_WORD,
  OWN_DEED_DENIED,
  POLAR_OPENINGS,
} from '../../lexicon/answer-openings.ts'
import { OWN_DEED_ASKED } from '../../lexicon/ask-kinds.ts'
import type { Asked } from './asked.ts'
import type { Reply, Said } from './reply.ts'
import type { ClarityRuleName } from './rules.ts'
import type { Draft } from './sign.ts'
import { smoothed } from './smoothed.ts'

interface Opening {
  readonly rule: 'yes-or-no' | 'short-form'
  readonly says: 'yes' | 'no'
  readonly force: number
  readonly length: number
  readonly words: string
}

function openingOf(printed: string): Opening | null {
  const words = inSmall(printed)
  const form = AUXILIARY_ANSWER.exec(words) ?? AUXILIARY_VIEW.exec(words)
  if (form) {
    const says = NEGATIVE_WORD.test(form[0]) ? 'no' : 'yes'
    const words = form[0].replace(/(?:[\s.;!]+|,.*)$/, '')
    return { rule: 'short-form', says, force: 1, length: words.length, words }
  }
  for (const { pattern, says, force } of POLAR_OPENINGS) {
    const hit = pattern.exec(words)
    if (hit) return force === 0 ? null : { rule: 'yes-or-no', says, force, length: hit[0].trimEnd().length, words }
  }
  return null
}

/** The same of what is begun again: "Not that I -- not that I'm aware of." */
function restarted(words: string): Opening | null {
  const steady = smoothed(words)
  const said = steady.trimStart()
  const opening = said.length < steady.length ? openingOf(said) : null
  return opening && { ...opening, length: opening.length + steady.length - said.length }
}

const LATER = 0.9
const SHORT_LEAD = 12
const BARE_LEAD = 5
const SHORT = 8
const SURE = 0.9
const WEAK = 0.8

/** "Yeah, I think we did." says yes more surely than "Yeah, so we have been working on that for some time." */
const forceIn = (opening: Opening, { words, rank }: Said): number => {
  const force = words <= SHORT && words > 1 && opening.force >= 0.5 ? Math.max(opening.force, SURE) : opening.force
  return rank > 0 ? force * LATER : force
}

interface Found {
  readonly opening: Opening
  readonly said: Said
  readonly sentence: number
}

/** The opening of an answer: its first sentence, or one behind a few words; "Sure. No." is a no. */
function openingIn({ sentences }: Reply): Found | null {
  let weak: Found | null = null
  for (const [sentence, said] of sentences.entries()) {
    if (said.before > SHORT_LEAD) return weak
    const words = said.text.slice(said.head)
    const opening = openingOf(words) ?? restarted(words)
    if (!opening) continue
    // "Australia has done very well. But it's not": what comes first is no mere lead.
    if (said.before > BARE_LEAD && opening.force < WEAK) continue
    const found = { opening: { ...opening, force: forceIn(opening, said) }, said, sentence }
    if (found.opening.force >= WEAK) return found
    weak ??= found
  }
  return weak
}

const SAID_LATER = 0.75
/** "So, yes, we believe that", "that's the objective, yes": said behind the lead. */
const LATER_OPENING = /^(?:(?:so|and|but|well|look|again|in short|therefore),? )+(?:the answer is,? )?(yes|no)[,.;]/i
const LATER_WITHIN =
  /(?:,|--|—|–) ?(yes|no)(?=\s?(?:[,.;]|$|--|—|–))(?!, (?:I mean|you know|ma['’]am|sir|go|right|in|please))/i
const WITHIN_WORDS = 40

/** "All the way back, yes." gives the floor away. */
const isNod = (said: Said, sentences: readonly Said[]): boolean =>
  said.rank > 0 && said === sentences.at(-1) && said.words <= SHORT && /\byes\W*$/i.test(said.text)

/** A yes or no behind the first words, where none stands at the head. */
function laterIn({ sentences }: Reply): Found | null {
  for (const [sentence, said] of sentences.entries()) {
    const hit = LATER_OPENING.exec(said.text) ?? (said.before <= WITHIN_WORDS ? LATER_WITHIN.exec(said.text) : null)
    if (!hit || isNod(said, sentences)) continue
    const says = hit[1]?.toLowerCase() === 'no' ? 'no' : 'yes'
    const length = hit.index + hit[0].length - said.head
    return { opening: { rule: 'yes-or-no', says, force: SAID_LATER, length, words: says }, said, sentence }
  }
  return null
}

const OWN_DEED = 0.8

/** "I have not spoken with them", where it was asked whether one had. */
function deniedIn({ sentences }: Reply, asked: readonly Asked[]): Found | null {
  const [ask, ...others] = asked
  const [said] = sentences
  if (!said || !ask?.polar || others.length > 0 || !OWN_DEED_ASKED.test(ask.text)) return null
  const hit = OWN_DEED_DENIED.exec(said.text.slice(said.head))
  if (!hit) return null
  const words = hit[0]
  return { opening: { rule: 'yes-or-no', says: 'no', force: OWN_DEED, length: words.length, words }, said, sentence: 0 }
}

const REFUSING = /^(?:no|nope|not|i|we)\b/i

function meant(opening: Opening, asked: readonly Asked[]): { rule: ClarityRuleName; ask: number | null } | null {
  const polar = asked.filter(ask => ask.polar)
  if (polar.length > 0) return { rule: opening.rule, ask: polar.length === 1 ? (polar[0]?.index ?? null) : null }
  const obliging = asked.filter(ask => ask.obliging)
  if (obliging.length > 0 && opening.says === 'no' && REFUSING.test(opening.words))
    return { rule: 'cannot-oblige', ask: obliging[0]?.index ?? null }
  return null
}

/** "Yes.", "It is.", "I can't." at the head of an answer, held against what was asked. */
export function openingSigns(reply: Reply, asked: readonly Asked[]): Draft[] {
  const found = deniedIn(reply, asked) ?? openingIn(reply) ?? (asked.some(({ polar }) => polar) ? laterIn(reply) : null)
  if (!found) return []
  const { opening, said, sentence } = found
  const start = said.span.start + said.head
  const place = { turn: said.turn, span: { start, end: start + opening.length }, sentence }
  const what = meant(opening, asked)
  if (!what) return [{ ...place, rule: opening.rule, ask: null, force: 0, because: 'no ask wants yes or no' }]
  return [{ ...place, ...what, force: opening.force, because: opening.force < 1 ? 'a weak or late opening' : null }]
}
