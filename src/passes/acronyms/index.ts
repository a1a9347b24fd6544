import { isGivenName, isOutlet } from '../../grammar/names.ts'
import { BETWEEN_LONG_AND_SHORT, BETWEEN_SHORT_AND_LONG, NO_ACRONYMS, SHORT_FORM } from '../../lexicon/acronym-cues.ts'
import { STATE_ABBREVIATIONS } from '../../lexicon/places/us-states.ts'
import type { Span } from '../../model/span.ts'
import type { Acronym } from '../../model/transcript.ts'
import type { Pass } from '../pass.ts'
import { type RunWord, runBefore, runBehind } from './runs.ts'
import { isSmall, type Letters, partsOf, spells } from './spell.ts'

type Kind = (typeof BETWEEN_LONG_AND_SHORT)[number]['kind']

/** A short form beside words that may explain it. */
interface Candidate {
  readonly short: string
  readonly kind: Kind
  /** The runs of words that may be the long form, the likeliest first. */
  readonly runs: readonly (readonly RunWord[])[]
}

const LETTER_OR_DIGIT = /[A-Za-zÀ-ɏ0-9]/
const SHORT = new RegExp(SHORT_FORM, 'g')
const NEAR = 60

const AFTER_LONG = BETWEEN_LONG_AND_SHORT.map(({ pattern, kind }) => ({ pattern: new RegExp(`(?:${pattern})$`), kind }))
const BEFORE_LONG = BETWEEN_SHORT_AND_LONG.map(pattern => new RegExp(`^(?:['’]s)?(?:${pattern})`))

/** What the characters beside a short form must be, if it is explained there at all. */
const MAY_BE_AFTER_LONG =
  /(?:[([,–—-]\s?|(?:\b(?:the|or|an?|is|it|them|this|that|as|called|call|abbreviated|acronym|simply|short|aka)|after|['’]s)\s)["“‘']?$/
const MAY_BE_BEFORE_LONG = /^(?:['’]s)?(?:,|\s\(|\s[–—-]|\s[a-z]+\s(?:[–—-]|for\s|short\s|to\s|the\s))/

const NONE = new Set(NO_ACRONYMS)
const STATE = new RegExp(`^(?:${STATE_ABBREVIATIONS})$`)
const PARTY_AND_STATE = /^[DRI]-[A-Z]{2}$/

/** The short form without the s of a plural; `null` where it is a word or a name: "Iran", "Al". */
function shortOf(printed: string): string | null {
  const short = printed.replace(/(?<=[A-Z\d])s$/, '')
  const capitals = short.replace(/[^A-Z\d]/g, '').length
  if (capitals < 2) return null
  const letters = short.replace(/[^A-Za-z\d]/g, '').length
  return capitals * 2 < letters || NONE.has(short) || PARTY_AND_STATE.test(short) ? null : short
}

const isCapitalised = ({ word }: RunWord): boolean => /^[A-ZÀ-ÖØ-Þ0-9&]/.test(word)

/** The runs that end with the last of the words, the shortest first. */
const endsOf = (words: readonly RunWord[]): RunWord[][] => words.map((_, i) => words.slice(words.length - 1 - i))

/** The words without a last one that only says what the thing is: "the Special Immigrant Visa program (SIV)" */
function withoutKind(words: readonly RunWord[]): readonly RunWord[] {
  const last = words.at(-1)
  return last && !isCapitalised(last) ? words.slice(0, -1) : []
}

/** Where a short form stands, with the words before and behind that may explain it. */
function candidatesAt(text: string, { short, start, end }: Span & { readonly short: string }): Candidate[] {
  const found: Candidate[] = []
  const before = text.slice(Math.max(0, start - NEAR), start)
  if (MAY_BE_AFTER_LONG.test(before))
    for (const { pattern, kind } of AFTER_LONG) {
      const link = pattern.exec(before)?.[0]
      if (link === undefined) continue
      const words = runBefore(text, start - link.length)
      found.push({ short, kind, runs: [...endsOf(words), ...endsOf(withoutKind(words))] })
    }
  const behind = text.slice(end, end + NEAR)
  if (MAY_BE_BEFORE_LONG.test(behind))
    for (const [i, pattern] of BEFORE_LONG.entries()) {
      const link = pattern.exec(behind)?.[0]
      if (link === undefined) continue
      const words = runBehind(text, end + link.length)
      found.push({ short, kind: i === 0 ? 'parenthesis' : 'plain', runs: words.map((_, n) => words.slice(0, n + 1)) })
    }
  return found
}

/** "al" of "al-Qaida", "plus" of "P5 plus one" */
const isPartOfName = ({ word }: RunWord): boolean => isSmall(word) || /^(?:al|el|plus|one|two)$/.test(word)

// Where no parenthesis says what a short form is, its long form must be a name; and three small words in a row are one
// too: "countering violent extremism, or CVE".
function isNamed(run: readonly RunWord[], { kind, parts }: { kind: Kind; parts: readonly string[] }): boolean {
  if (run.every(word => isCapitalised(word) || isPartOfName(word))) return run.some(isCapitalised)
  const lower = kind !== 'plain' || run.every(word => !isCapitalised(word))
  return lower && parts.length >= 3
}

/** "Ann Palmer, AP", "the UN, Ursula Nagel": a person, beside an outlet or two letters. */
function isPerson(run: readonly RunWord[], { short, parts }: { short: string; parts: readonly string[] }): boolean {
  const first = run[0]?.word ?? ''
  return (isOutlet(short) || parts.length < 3) && isGivenName(first) && first !== 'Al' // "Al Qaeda (AQ)"
}

/** "New York, NY": a town and its state. */
const isState = (short: string, kind: Kind): boolean => kind === 'plain' && STATE.test(short)

const lettersOf = (words: string): string => words.toUpperCase().replace(/[^A-Z\d]/g, '')

/** "the U.S. and U.S. citizens", "FEMA Administrator Cole, FEMA": the same once more. */
const isItself = (run: readonly RunWord[], short: string): boolean =>
  [...run.map(({ word }) => word), run.map(({ word }) => word).join('')].some(it => lettersOf(it) === lettersOf(short))

/** "in Iraq and Syria, IS": two letters are too few for two names with "and" between. */
const isPair = (run: readonly RunWord[], parts: readonly string[]): boolean =>
  parts.length < 3 && run.some(({ word }) => word === 'and')

/** Which letters of a word may count, the strictest reading first: the longer the short form, the more. */
function readingsOf(kind: Kind, parts: readonly string[]): readonly Letters[] {
  if (parts.length >= 5) return ['leading', 'any']
  const strict = kind === 'plain' ? 'initial' : 'leading'
  return parts.length === 4 ? [strict, 'any'] : [strict]
}

function isLongForm(
  run: readonly RunWord[],
  { short, kind, letters }: Candidate & { readonly letters: Letters },
): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 2 || isSmall(first.word) || isSmall(last.word)) return false
  const parts = partsOf(short)
  if (!isNamed(run, { kind, parts }) || isPerson(run, { short, parts }) || isPair(run, parts)) return false
  if (isState(short, kind) || isItself(run, short)) return false
  return spells(
    run.map(({ word }) => word),
    parts,
    { letters, skips: kind === 'parenthesis' && parts.length >= 5 ? 1 : 0 },
  )
}

/** The run of words beside a short form that spells it: the nearest and shortest one, after Schwartz and Hearst (2003). */
function longFormOf(candidate: Candidate): Span | null {
  for (const letters of readingsOf(candidate.kind, partsOf(candidate.short))) {
    const run = candidate.runs.find(words => isLongForm(words, { ...candidate, letters }))
    if (run) return { start: (run[0] as RunWord).start, end: (run.at(-1) as RunWord).end }
  }
  return null
}

const isSpan = (span: Span | null): span is Span => span !== null

/** Short forms that the transcript itself explains, each once, with the place of the long form. */
export const acronyms: Pass = ({ text }) => {
  const found = new Map<string, Acronym>()
  for (const { 0: printed, index: start } of text.matchAll(SHORT)) {
    const short = shortOf(printed)
    const end = start + printed.length
    if (short === null || found.has(short)) continue
    if (LETTER_OR_DIGIT.test(text.charAt(start - 1)) || LETTER_OR_DIGIT.test(text.charAt(end))) continue
    const span = candidatesAt(text, { short, start, end }).map(longFormOf).find(isSpan)
    if (span) found.set(short, { short, long: text.slice(span.start, span.end).replace(/\s+/g, ' '), span })
  }
  return { acronyms: [...found.values()].sort((a, b) => a.span.start - b.span.start) }
}
