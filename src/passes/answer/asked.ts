import { inSmall } from '../../grammar/small-letters.ts'
import {
  ASK_KINDS,
  ASKED_WITHIN,
  type AskKind,
  DEED_ASKED,
  KINDS_WITHIN,
  OBLIGING_ASKS,
  VIEW_ASKED,
  VIEW_NAMED,
  WHETHER_ANY,
} from '../../lexicon/ask-kinds.ts'
import { ASK_PRELUDES } from '../../lexicon/interrogatives.ts'
import type { Ask } from '../../model/transcript.ts'
import { stemsIn } from './words.ts'

/** What an answer must give to answer an ask. */
export interface Asked {
  readonly index: number
  readonly text: string
  readonly form: Ask['form']
  /** Wants yes or no. */
  readonly polar: boolean
  /** Wants to be told, whatever its form: "Can you update us". */
  readonly obliging: boolean
  readonly kind: AskKind | null
  /** The verb or adjective it turns on: "Are you concerned about". */
  readonly turnsOn: string | null
  /** What stands on either side of "or". */
  readonly sides: readonly [readonly string[], readonly string[]] | null
  /** What it is about. */
  readonly stems: readonly string[]
}

const PRELUDE = new RegExp(String.raw`^(?:(?:${ASK_PRELUDES.join('|')})(?![\w'’])[\s,—–-]*)+`, 'i')
const POLAR_FORMS: readonly Ask['form'][] = ['polar', 'tag', 'declarative', 'alternative', 'fragment']
const SUBJECT =
  /^\S+\s(?:you|he|she|they|it|we|there|the (?:White House|Prime Minister|Vice President|United States)|(?:the|this|that|your|his|our)\s\S+|President\s\S+|Secretary\s\S+)\s(?:guys |all |a |an |the |be |still |now |also |really |even |actually |personally |specifically )*/i
const WHETHER =
  /\b(?:whether|if(?! (?:you (?:can|could|would|might|have|will|want|don['’]t mind)|I (?:may|can|could|might))\b))\b/i
const WH = '(?:what|how|why|when|where|who)'
const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)'
// "Was the — does the White House have": what is begun and left.
const LEFT = new RegExp(String.raw`^(?:[\w'’,]+ ){1,5}(?:—|--|–) (?=(?:${WH}|${AUXILIARY})\b)`, 'i')
// "In terms of the tariff what will you be asking": the question word stands late.
const LATE_WH = new RegExp(
  String.raw`\b(?=${WH} ${AUXILIARY} (?:you|he|she|they|it|we|the|this|that|your|his|her|their|\p{Lu}))`,
  'u',
)

// "I wanted to find out what is the White House reaction to the fact"
const LATE_VIEW =
  /\bwhat(?:['’]s| is| was) (?:the|your|his|her|their) (?:[\w'’]+ ){0,2}(?:reaction|response|view|message|position)\b/i

/** The verb or adjective behind the subject: "concerned" in "Are you concerned about". */
function turningOn(opening: string): string | null {
  const subject = SUBJECT.exec(opening)
  const word = subject ? /^[\p{L}'’-]+/u.exec(opening.slice(subject[0].length))?.[0] : undefined
  return word === undefined ? null : (stemsIn(word)[0] ?? null)
}

/** A time, a name, a reason say more than the verb said again. */
const GIVEN_KINDS: ReadonlySet<AskKind | null> = new Set(['when', 'where', 'who', 'why', 'amount'])

/** "will you be asking" in "What specifically will you be asking". */
const BEHIND_WH = new RegExp(String.raw`^(?:${WH}|which)\b[^,.;?]{0,40}?\s(?=${AUXILIARY}\s)`, 'i')

const behindWh = (opening: string): string => opening.replace(BEHIND_WH, '')

function sidesOf(text: string): Asked['sides'] {
  const at = [...text.matchAll(/\bor\b/gi)].at(-1)?.index
  if (at === undefined) return null
  const [left, right] = [stemsIn(text.slice(0, at)), stemsIn(text.slice(at + 2))]
  return [left.filter(stem => !right.includes(stem)), right.filter(stem => !left.includes(stem))]
}

/** What is asked behind the prelude, and whether a question word opens it. */
function openingOf(text: string, form: Ask['form']): { opening: string; open: boolean } {
  const opening = text.replace(PRELUDE, '').replace(LEFT, '')
  const view = form === 'declarative' ? LATE_VIEW.exec(opening) : null
  if (view) return { opening: opening.slice(view.index), open: true }
  const late = (form === 'declarative' || form === 'request') && text.endsWith('?') ? LATE_WH.exec(opening) : null
  if (late) return { opening: opening.slice(late.index), open: true }
  return { opening, open: form === 'wh' || VIEW_NAMED.test(opening) }
}

function kindIn(words: string): AskKind | null {
  const small = inSmall(words)
  return ASK_KINDS.find(({ pattern }) => pattern.test(small))?.kind ?? null
}

/** The kind of an ask, by its question word; that of "Can you tell us why" stands within. */
function kindOf(opening: string, obliging: boolean): AskKind | null {
  const within = obliging ? ASKED_WITHIN.exec(opening) : null
  return within?.[1] === undefined ? kindIn(opening) : (KINDS_WITHIN[within[1].toLowerCase()] ?? 'amount')
}

/** Reads an ask. */
export function askedOf({ text: printed, form }: Ask, index: number): Asked {
  const text = printed.replace(/\s+/g, ' ')
  const { opening, open } = openingOf(text, form)
  const deed = DEED_ASKED.test(opening)
  const any = WHETHER_ANY.test(opening)
  const obliging = !deed && !any && (form === 'request' || OBLIGING_ASKS.test(opening))
  const named = open || obliging ? kindOf(opening, obliging) : null
  const kind = named ?? (obliging && VIEW_ASKED.test(opening) ? 'view' : null)
  const wantsYesOrNo = !open && (POLAR_FORMS.includes(form) || deed || any)
  const polar = (wantsYesOrNo && !obliging) || (obliging && WHETHER.test(text))
  const turnsOn = form === 'polar' || form === 'alternative' ? turningOn(opening) : null
  const told = open && !GIVEN_KINDS.has(kind) ? turningOn(behindWh(opening)) : null
  const sides = form === 'alternative' ? sidesOf(text) : null
  return { index, text, form, polar, obliging, kind, turnsOn: turnsOn ?? told, sides, stems: stemsIn(text) }
}
