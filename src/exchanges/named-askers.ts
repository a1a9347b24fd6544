import {
  CALL_ON_WORDS,
  INTERJECTIONS,
  OUTLET_WORDS,
  SELF_OPENINGS,
  THIRD_PERSON_WORDS,
} from '../lexicon/address-words.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import type { Span } from '../model/span.ts'
import type { Evidence, Turn } from '../model/transcript.ts'
import type { Pair } from './pair.ts'

/** A reporter whom the transcript names, with the words that name her. */
export interface NamedAsker {
  readonly name: string
  readonly outlet: string | null
  readonly evidence: Evidence
}

const GIVEN = new Set(GIVEN_NAMES)
const OUTLET = new Set(OUTLETS)
const INTERJECTION = new Set(INTERJECTIONS)
const THIRD_PERSON = new Set(THIRD_PERSON_WORDS)

const named = (
  name: string,
  { rule, turn, start, outlet = null }: { rule: string; turn: Turn; start: number; outlet?: string | null },
): NamedAsker => ({
  name,
  outlet,
  evidence: { rule, turn: turn.id, text: name, span: { start, end: start + name.length } },
})

// Cheap on purpose: every capitalised word between marks; what it is, the words around it say.
const BETWEEN_MARKS = /(^|[,.?!)]\s|[—–-]\s)([A-Z][a-z]+)(?=[,.?!]|\s?[—–]|\s--)/g

const lastWord = (words: string): string => /[\p{L}’'.]+$/u.exec(words)?.[0] ?? ''

/** True where the words before a name are interjections and nothing else: "Well, ", "No, no, ". */
const isOpening = (words: string): boolean =>
  words.split(/[\s,.]+/).every(word => word === '' || INTERJECTION.has(word.toLowerCase()))

/** How an answer addresses the one who asks, by the words before and after a given name; `null` where it does not. */
function addressRule(before: string, after: string): string | null {
  const last = lastWord(before.replace(/[,\s]+$/, ''))
  if (before.length < 60 && isOpening(before) && /^(?:,\s|\s?[—–]|\s--)/.test(after)) return 'addressed-first'
  // "as I said to Brad, …" and "Matt, Brad, Said" name nobody who is asking now.
  if (!before.endsWith(', ') || THIRD_PERSON.has(last.toLowerCase()) || /^\p{Lu}/u.test(last)) return null
  if (/^,\s[\p{Ll}I]/u.test(after)) return 'addressed'
  return /^[.?!](?:\s|$)/.test(after) ? 'addressed-last' : null
}

// "Go ahead, Zeke." at the end of an answer calls on the next.
const CALLS = new RegExp(String.raw`\b(?:${CALL_ON_WORDS.join('|')})\b[^.]{0,20}$`, 'i')

function addressIn(
  text: string,
  { turn, segment, officials }: { turn: Turn; segment: Span; officials: ReadonlySet<string> },
): NamedAsker | null {
  const words = text.slice(segment.start, segment.end)
  for (const hit of words.matchAll(BETWEEN_MARKS)) {
    const name = hit[2] as string
    if (!GIVEN.has(name) || officials.has(name)) continue
    const at = hit.index + (hit[1] as string).length
    const before = words.slice(Math.max(0, at - 80), at)
    const rule = addressRule(before, words.slice(at + name.length, at + name.length + 4))
    if (rule !== null && !CALLS.test(before)) return named(name, { rule, turn, start: segment.start + at })
  }
  return null
}

const OPENS_WITH_NAME =
  /^(?:(?:Thank you|Thanks|Hi|Hello|Hey|Yes|Yeah|So|And|But|Well|Okay|Good (?:morning|afternoon))[,.]?\s){0,2}([A-Z][a-z]+)(?=[,.?]|\s--|\s?[—–])/
const CLOSES_WITH_NAME = /,\s([A-Z][a-z]+)[.?!]\s*$/

/** Given names by which reporters address the podium: "Thanks, Josh." They are nobody who asks. */
export function addressedByReporters(turns: readonly Turn[]): string[] {
  return turns
    .flatMap(({ text }) => [OPENS_WITH_NAME.exec(text)?.[1], CLOSES_WITH_NAME.exec(text)?.[1]])
    .filter(name => name !== undefined)
    .filter(name => GIVEN.has(name))
}

const SELF = new RegExp(
  String.raw`^(?:${SELF_OPENINGS})?(?<name>\p{Lu}[\p{Ll}’']+(?:[-’']\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?:,\s|\s(?:with|from|of|at)\s)(?:the\s)?(?<outlet>\p{Lu}[\p{L}\p{N}&-]*(?:\s\p{Lu}[\p{L}\p{N}&-]*){0,4})(?=[.,;:]|\s?[—–]|\s--|\s(?:and|here)\b)`,
  'u',
)

/** The outlet that some words begin with: "Mainichi Shimbun", "Fox News". */
function outletIn(words: string): string | null {
  const list = words.split(/\s+/)
  for (let count = list.length; count > 0; count--) {
    const run = list.slice(0, count).join(' ')
    if (OUTLET.has(run) || (count > 1 && OUTLET_WORDS.includes(list[count - 1] as string))) return run
  }
  return null
}

/** "Keiko Arai, Mainichi Shimbun. Ambassador, …": the reporter says who she is. */
function introductionIn(
  text: string,
  { turn, officials }: { turn: Turn; officials: ReadonlySet<string> },
): NamedAsker | null {
  const segment = turn.segments[0]
  const hit = segment && SELF.exec(text.slice(segment.start, Math.min(segment.end, segment.start + 160)))
  const name = hit?.groups?.name
  const outlet = outletIn(hit?.groups?.outlet ?? '')
  if (!segment || !hit || name === undefined || outlet === null || officials.has(name)) return null
  return named(name, { rule: 'self-introduced', turn, start: segment.start + hit[0].indexOf(name), outlet })
}

const LAST_NAME =
  /(?:^|[.?!),—–-]\s+|\b(?:to|is)\s)((?:the\s)?[A-Z][A-Za-z-]*(?:\s[A-Z][A-Za-z]+){0,3})(,\s[^.?!]{1,50})?[.,?!]?\s*(?:\([^()]*\)\s*)?$/
const GIVES_FLOOR = new RegExp(String.raw`^,\s(?:${CALL_ON_WORDS.join('|')}|(?:do|would|why don['’]t)?\s?you\b)`, 'i')

/** True where the last sentence does nothing but call: "Okay. Go ahead, ", "All right. ". */
function isCall(before: string): boolean {
  const sentence = before.split(/[.?!)]\s+/).at(-1) ?? ''
  // "I turn it over to Jen" hands over to a colleague.
  if (/\b(?:turn|hand)(?:ing)?\b.*\bto\s*$/i.test(sentence)) return false
  return (
    isOpening(sentence) || CALLS.test(sentence) || /\b(?:I['’]ll|let['’]s|let me|we['’]ll) go to\s*$/i.test(sentence)
  )
}

/** "Go ahead, Said." at the end of the turn before: the next voice is his. Before anybody has asked, an address does. */
function calledOn(
  text: string,
  { before: turn, first, officials }: { before: Turn | undefined; first: boolean; officials: ReadonlySet<string> },
): NamedAsker | null {
  const segment = turn && !turn.reported ? turn.segments.at(-1) : undefined
  if (!turn || !segment) return null
  const from = Math.max(segment.start, segment.end - 120)
  const words = text.slice(from, segment.end)
  const hit = LAST_NAME.exec(words)
  const name = hit?.[1]?.replace(/^the\s/, '')
  if (!hit || name === undefined || !(GIVEN.has(name) || OUTLET.has(name)) || officials.has(name)) return null
  const at = hit.index + hit[0].indexOf(name)
  const before = words.slice(0, at)
  const called = isCall(before)
    ? hit[2] === undefined || GIVES_FLOOR.test(hit[2])
    : first && hit[2] === undefined && /\p{Ll},\s$/u.test(before)
  return called
    ? named(name, { rule: 'called-on', turn, start: from + at, outlet: OUTLET.has(name) ? name : null })
    : null
}

/**
 * Who asks, where the transcript says so: by her own words, by the call before her first turn, or by the first answer
 * that addresses her. Officials are none.
 */
export function namedAsker(
  text: string,
  { questions, answers }: Pair,
  { before, first, officials }: { before: Turn | undefined; first: boolean; officials: ReadonlySet<string> },
): NamedAsker | null {
  const said =
    questions.map(turn => introductionIn(text, { turn, officials })).find(asker => asker !== null) ??
    calledOn(text, { before, first, officials })
  if (said) return said
  const answer = answers[0]
  if (!answer || answer.reported) return null
  for (const segment of answer.segments) {
    const asker = addressIn(text, { turn: answer, segment, officials })
    if (asker) return asker
  }
  return null
}
