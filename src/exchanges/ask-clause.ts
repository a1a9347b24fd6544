import {
  ASK_PRELUDES,
  AUXILIARIES,
  CALLED_TITLES,
  NEGATED_AUXILIARIES,
  PARENTHETICAL_QUESTIONS,
  QUESTION_PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_OPENERS,
  SUBJECT_PRONOUNS,
} from '../lexicon/interrogatives.ts'

const either = (words: readonly string[]): string => `(?:${words.map(word => word.replace("'", "['’]")).join('|')})`

// Without the flag `i`, a name is told from a word; only a first letter may be a capital.
const anyCase = (words: readonly string[]): string =>
  `(?:${words.map(word => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1).replace("'", "['’]")}`).join('|')})`

const AUX = anyCase([...NEGATED_AUXILIARIES, ...AUXILIARIES])
const WH = anyCase(QUESTION_WORDS)
const PRONOUN = `(?:${either(SUBJECT_PRONOUNS)}|I)`
const NOT_AGAIN = '(?:(?:still|even|ever|also|now|just|not)\\s+)?'
const NAME = "\\p{Lu}[\\p{L}.’'-]*"
// "the support of", "the votes": behind "have" and "do" a noun is more often the object.
const TAKES_OBJECT = /^(?:ha(?:s|ve|d)|do|may|might|must)$/i

const INVERSION = new RegExp(
  `(${AUX})\\s+${NOT_AGAIN}(?:(${PRONOUN})|(${either(SUBJECT_OPENERS)}|${NAME}))(?![\\p{L}])`,
  'uy',
)
// "what level of input, if" and "how many people" keep their verb waiting; "where" and "when" do not: "where people are" asks nothing.
const WH_VERB = `(?:${anyCase(['what', 'which', 'whose', 'who', 'whom', 'how'])}\\s+(?:[\\p{L}\\p{N}$%-]+\\s+){0,6}?|${anyCase(['when', 'where', 'why'])}\\s+(?:(?:exactly|else|then|now|precisely)\\s+)?)${AUX}`
const WH_INVERSION = new RegExp(
  `(?:${anyCase(QUESTION_PREPOSITIONS)}\\s+)?(?=(${WH}))(?:${WH}['’](?:s|re|d)\\b|(?!${WH}\\s+(?:${PRONOUN}|the)\\s)${WH_VERB}(?![\\p{L}]))`,
  'uy',
)
// Joined without a comma only a subject tells a question: "policy and what's going on" asks nothing new.
const WH_WITH_SUBJECT = new RegExp(
  `(?:${anyCase(QUESTION_PREPOSITIONS)}\\s+)?${WH_VERB}\\s+(?:${PRONOUN}|${either(SUBJECT_OPENERS)}|${NAME})(?![\\p{L}])`,
  'uy',
)
const WH_ABOUT = /(?:[Ww]hat|[Hh]ow) about\b|[Hh]ow come\b|[Ww]hy not\b|[Ww]hat if\b/uy
const WH_OPENING = new RegExp(`(?:${anyCase(QUESTION_PREPOSITIONS)}\\s+)?(${WH})(?:['’](?:s|re|d))?(?![\\p{L}])`, 'uy')
const AUX_OPENING = new RegExp(`${AUX}(?=\\s+[\\p{L}\\p{N}“"’'(])`, 'uy')
const SUBORDINATE = new RegExp(`${WH}\\s+(?:${PRONOUN}(?:['’]\\p{L}+)?|the|a|an|${NAME})\\s`, 'uy')
const PRELUDES = new RegExp(`(?:["“'‘(.,*—–\\s-]|${either(ASK_PRELUDES)}(?![\\p{L}'’]))+`, 'iuy')
const VOCATIVE = new RegExp(
  // "Mr. Volkert do you hope to": a caller pauses for no comma.
  `(?:(?:${NAME}\\s){0,2}${NAME},\\s|(?:${anyCase(CALLED_TITLES)}\\.?\\s){1,2}(?:${NAME}\\s)?(?=${AUX}\\s+(?:you|your|he|she|they|we|there)\\s|(?:how|what|why)\\s))`,
  'uy',
)
// A run of marks is one boundary: a thousand dashes are not a thousand clauses.
const BOUNDARY =
  /(?:[,;:—–]|--|\.\.\.|…|\bquestion (?:I have |I had |I want to ask )?is|\((?:inaudible|laughter)\))[,;:.…—–"”’')\s-]*|\s(?=(?:but|and|so|because)\s)/gu
const PARENTHESES = new RegExp(either(PARENTHETICAL_QUESTIONS), 'iuy')
const CONJUNCTION = /^\s*(?:and|but|so|plus)\s/i
const RELATIVE = /^(?:which|who|whom|whose)$/i
// "Russia is concerned, so is the United States": no question.
const AGREEMENT = new RegExp(`\\s*(?:so|nor|neither|as)\\s+${AUX}\\s(?!${PRONOUN}\\s)`, 'uy')

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Offset behind the words that lead up to a clause: "And then just lastly, ", "Prime Minister, ". */
export function skipPreludes(text: string, at = 0): number {
  const behind = at + (matchAt(PRELUDES, text, at)?.[0].length ?? 0)
  const called = at === 0 ? matchAt(VOCATIVE, text, behind) : null
  if (!called) return behind
  const clause = behind + called[0].length
  return clause + (matchAt(PRELUDES, text, clause)?.[0].length ?? 0)
}

export type Opening = 'polar' | 'wh'

export interface Clause {
  readonly start: number
  readonly opening: Opening
}

/** "and have it all out", "and has the support of": the noun behind the verb is its object. */
const mayBeObject = (polar: RegExpExecArray): boolean =>
  polar[3] !== undefined || /^(?:it|this|that|these|those)$/.test(polar[2] as string)

/** How an interrogative clause opens at an offset, by its inverted verb; `null` where none does. */
function inversionAt(text: string, at: number, { joined, bare }: { joined: boolean; bare: boolean }): Opening | null {
  const polar = matchAt(INVERSION, text, at)
  if (polar) return joined && TAKES_OBJECT.test(polar[1] as string) && mayBeObject(polar) ? null : 'polar'
  if (matchAt(WH_ABOUT, text, at)) return 'wh'
  const wh = matchAt(WH_INVERSION, text, at)
  if (wh && bare && !matchAt(WH_WITH_SUBJECT, text, at)) return null
  // ", which appears to be": a relative clause, unless "and which is" joins it.
  return wh && (joined || !RELATIVE.test(wh[1] as string)) ? 'wh' : null
}

/** The clause that opens the sentence, behind its preludes. */
export function openingClause(text: string, { marked }: { marked: boolean }): Clause | null {
  const start = skipPreludes(text)
  if (matchAt(WH_ABOUT, text, start)) return { start, opening: 'wh' }
  const subordinate = matchAt(SUBORDINATE, text, start) !== null
  if (matchAt(WH_INVERSION, text, start)) return { start, opening: 'wh' }
  if (marked && !subordinate && matchAt(WH_OPENING, text, start)) return { start, opening: 'wh' }
  const polar = marked ? matchAt(AUX_OPENING, text, start) : matchAt(INVERSION, text, start)
  return polar ? { start, opening: 'polar' } : null
}

// Behind "is" and "has" a noun may be anything but a subject: "One issue is -- are the credits."
const MAY_EQUATE = /^(?:is|are|was|were|has|have|had)\s/i

/** True where a clause inside a sentence can only be a question, even without a question mark. */
export function asksUnmarked(text: string, { start, opening }: Clause): boolean {
  if (opening === 'wh') return matchAt(WH_ABOUT, text, start) !== null || matchAt(WH_WITH_SUBJECT, text, start) !== null
  const polar = matchAt(INVERSION, text, start)
  return polar !== null && (polar[2] !== undefined || !MAY_EQUATE.test(polar[0]))
}

/** Interrogative clauses inside a sentence, behind its punctuation and conjunctions, in order. */
export function innerClauses(text: string, from = 0): Clause[] {
  const clauses: Clause[] = []
  let reached = 0
  BOUNDARY.lastIndex = 0
  for (const hit of text.matchAll(BOUNDARY)) {
    const at = hit.index + hit[0].length
    // "Sir, or, sir, or, …": boundaries within one run of preludes lead to the same clause.
    if (at < from || at < reached) continue
    const start = skipPreludes(text, at)
    reached = start
    if (matchAt(AGREEMENT, text, at) && !text.endsWith('?')) continue
    if (matchAt(PARENTHESES, text, start)) continue
    const opening = inversionAt(text, start, {
      joined: CONJUNCTION.test(text.slice(at, at + 5)),
      bare: /^\s+$/.test(hit[0]),
    })
    if (opening && clauses.at(-1)?.start !== start) clauses.push({ start, opening })
  }
  return clauses
}

/** A question word that opens the sentence although its verb is not inverted: "When he leaves?" */
export const opensWithQuestionWord = (text: string): boolean => matchAt(WH_OPENING, text, skipPreludes(text)) !== null

const JOINS =
  /\b(?:and|plus)\b[^\p{L}]*(?:(?:then|also|further|if so|if not|secondly|second|just|again|finally|lastly)[^\p{L}]+){0,2}$/iu

/** "Where you have to be hard on them?": a clause that hangs on the ask before it. */
export const isSubordinate = (text: string): boolean => matchAt(SUBORDINATE, text, skipPreludes(text)) !== null

const AFTER_SUBJECT = /\b(?:i|you|he|she|it|they|we|that|this|who|which|what|there|to|as|not|and so)\s+$/i
// "When you cite the report are you saying": a subject form behind a verb, which no object can be.
const UNPAUSED_INVERSION = new RegExp(`\\s(?=${AUX}\\s+(?:you|he|she|they|we)\\s)`, 'gu')
// "In your view, is inflation back?"
const PAUSED_VERB = new RegExp(`^[^,]*,\\s+(?=${AUX}\\s)`, 'u')

/** Offset of the question behind words that lead up to it and that no clause of its own is seen in; `null` where none is. */
export function verbBehindLeadUp(text: string): number | null {
  const paused = PAUSED_VERB.exec(text)
  if (paused) return paused[0].length
  for (const { index } of text.matchAll(UNPAUSED_INVERSION))
    if (!AFTER_SUBJECT.test(text.slice(Math.max(0, index - 11), index + 1))) return index + 1
  return null
}

/** True where a clause is joined to what stands before it: ", and what more is being done". */
export const isCoordinate = (text: string, start: number): boolean =>
  JOINS.test(text.slice(Math.max(0, start - 30), start))

const BARE_INVERSION = new RegExp(
  `(?<![\\p{L}'’])(?:(?:${anyCase(QUESTION_PREPOSITIONS)}\\s+)?${WH}\\s+(?!${PRONOUN}\\s)(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?${AUX}\\s+(?:${PRONOUN}|${either(SUBJECT_OPENERS)})(?![\\p{L}])|${AUX}\\s+(?:you|he|she|it|they|we|there|the)(?![\\p{L}]))`,
  'gu',
)

/** Every inverted clause of words without punctuation; the next opens at least three words on. */
export function everyInversion(words: string): Clause[] {
  const clauses: Clause[] = []
  for (const hit of words.matchAll(BARE_INVERSION)) {
    const before = words.slice(Math.max(0, hit.index - 12), hit.index)
    const polar = matchAt(AUX_OPENING, words, hit.index) !== null
    if (polar && AFTER_SUBJECT.test(before)) continue
    clauses.push({ start: hit.index, opening: polar ? 'polar' : 'wh' })
  }
  return clauses
}
