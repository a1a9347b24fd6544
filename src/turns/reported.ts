import { escaped } from '../grammar/escape.ts'
import type { Grammar } from '../grammar/index.ts'
import { sentencesOf } from '../grammar/sentences.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import {
  ADVERBS,
  ANSWER_VERBS,
  ASKED_OPENINGS,
  NEEDS_QUESTION_WORD,
  OFFICIAL_NOUNS,
  REPORTER_NOUNS,
} from '../lexicon/reported-speech.ts'
import { type Span, sliceOf } from '../model/span.ts'

/** A narrator's clause that reports a question or the answer to it. */
export interface ReportedClause {
  readonly type: 'question' | 'answer'
  readonly span: Span
  /** Question: the reporter as named, or `null`. Answer: the official's surname as printed, or `null` for "he", "the spokesman". */
  readonly who: string | null
}

/** What a paragraph of narrative stands among. */
export interface NarrativeContext {
  /** Surnames of the labelled officials, as written in prose. */
  readonly surnames: readonly string[]
  readonly grammar: Grammar
  /** Words of the first printed question behind the paragraph, before any more narrative. */
  readonly nextQuestion: string | null
  /** True where the next paragraph is a printed turn of an official. */
  readonly handsOver: boolean
}

const oneOf = (words: readonly string[]): string => words.map(escaped).join('|')

const ANSWERS = new Set(ANSWER_VERBS)
const ADVERB = `(?:(?:${oneOf(ADVERBS)})\\s+)*`
const OPENING = new RegExp(`^(?:${oneOf(ASKED_OPENINGS)})\\b`)
const NEEDS_WORD = new RegExp(`^(?:${oneOf(NEEDS_QUESTION_WORD)})\\b`)
const QUESTION_WORD = /\b(?:questions?|quer(?:y|ies))\b/
const ASKED_BY = new RegExp(
  String.raw`^Asked by (?:(?:${oneOf(OUTLETS)})(?:['’]s?)?\s+)?(?<name>\p{Lu}[\p{L}’'-]*\p{L}(?:\s\p{Lu}[\p{L}-]+){0,2})`,
  'u',
)
const ASKS = `(?:asked|asks|ask|wanted to know|wants to know|wondered|inquired|pressed|questioned)`
const SOMEBODY_ASKS = new RegExp(
  String.raw`^(?:(?:A|An|One|Another|The|Several|Some|Two)\s+(?:[\p{Ll}-]+\s+){0,3})?(?:${oneOf(REPORTER_NOUNS)}|${oneOf(REPORTER_NOUNS.map(w => w.charAt(0).toUpperCase() + w.slice(1)))})\s+(?:[^,.;:]{0,40}\s)?${ADVERB}${ASKS}\b`,
  'u',
)
const NAMED_ASKS = new RegExp(
  String.raw`^(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?:\s(?:of|from|with)\s(?:the\s)?(?<outlet>[\p{L}\s]{2,40}?)|,\s(?<office>[^,.;:]{3,60}),)\s+${ADVERB}${ASKS}\b`,
  'u',
)
const OUTLET = new Set(OUTLETS)
const REPORTER = new RegExp(`\\b(?:${oneOf(REPORTER_NOUNS)})\\b`)

interface Subjects {
  /** Before a clause that it opens: "Kirby said …". */
  readonly opens: RegExp
  /** After a comma, where the main clause begins: "…, spokesman John Kirby said". */
  readonly afterComma: RegExp
  readonly passive: RegExp
}

function subjectsOf(surnames: readonly string[]): Subjects {
  const named = surnames.length > 0 ? String.raw`(?:[\p{L}.’'-]+\s+){0,6}?(?<who>${oneOf(surnames)})|` : ''
  const subject = String.raw`(?:${named}[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s+(?:${oneOf(OFFICIAL_NOUNS)}))`
  return {
    opens: new RegExp(String.raw`^(?:and\s+|but\s+|And\s+|But\s+|to which\s+)?${subject}\s+(?=\p{Ll})`, 'u'),
    afterComma: new RegExp(String.raw`[,;]\s+(?=${subject}\s+\p{Ll})`, 'gu'),
    passive: new RegExp(
      String.raw`^(?:And\s+|But\s+|Then\s+)?${subject}\s+(?:was|were|is|are|has\s+been|had\s+been)\s+${ADVERB}(?:asked|pressed|questioned|quizzed)\b`,
      'u',
    ),
  }
}

/** The clause without the punctuation that closes it. */
function withoutEnd(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const closed = /[\s,;:.?!]*$/.exec(words)?.[0].length ?? 0
  return { start, end: end - closed }
}

/**
 * True where a clause says, replies, declines …; "did not answer and left the room" gives no answer. The subject is
 * read as "He": surnames such as Oakes or Brooks are taken for verbs and plurals otherwise.
 */
function answers(clause: string, { subjects, grammar }: { subjects: Subjects; grammar: Grammar }): boolean {
  const subject = subjects.opens.exec(clause)
  const verb = grammar.verbsOf(subject ? `He ${clause.slice(subject[0].length)}` : clause)[0]
  return (
    verb !== undefined &&
    ANSWERS.has(verb.infinitive) &&
    !verb.negative &&
    !/\b(?:did|does) not (?:answer|reply|respond)\b/.test(clause)
  )
}

const EMPTY_WORDS =
  /^(?:about|after|again|asked|before|could|every|other|should|their|there|these|those|today|where|whether|which|while|would)$/

/** Words that carry a subject, cut to five letters: "Russian" and "Russia" are one. */
const stems = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
      .filter(word => !EMPTY_WORDS.test(word))
      .map(word => word.slice(0, 5)),
  )

/** Cuts off "…, and about Y:" where Y only announces the printed question that comes later and X does not. */
function withoutAnnounced(text: string, span: Span, { nextQuestion }: NarrativeContext): Span {
  const words = sliceOf(text, span)
  const second = words.search(/,\s+and\s+(?:then\s+)?(?:about|whether|if|on)\s/)
  if (second < 0 || nextQuestion === null) return span
  const asked = stems(nextQuestion)
  const shares = (part: string): boolean => [...stems(part)].some(stem => asked.has(stem))
  return shares(words.slice(second)) && !shares(words.slice(0, second))
    ? { start: span.start, end: span.start + second }
    : span
}

/** Reads reported questions and answers out of one paragraph of narrative, in order. */
export function reportedIn(text: string, paragraph: Span, context: NarrativeContext): ReportedClause[] {
  const subjects = subjectsOf(context.surnames)
  const clauses: ReportedClause[] = []
  const sentences = sentencesOf(text, paragraph)
  let open = false
  const addAnswer = (span: Span, introduces: boolean): boolean => {
    const clause = withoutEnd(text, span)
    const words = sliceOf(text, clause)
    const subject = subjects.opens.exec(words)
    if (!subject || !answers(words, { subjects, grammar: context.grammar }) || introduces) return false
    clauses.push({ type: 'answer', span: clause, who: subject.groups?.who ?? null })
    return true
  }
  sentences.forEach((sentence, i) => {
    const words = sliceOf(text, sentence)
    const introduces = i === sentences.length - 1 && words.endsWith(':') && context.handsOver
    const asker = askerIn(words, { subjects, context })
    if (asker === undefined) {
      if (open) addAnswer(sentence, introduces)
      open = false
      return
    }
    const main = mainClause(words, { subjects, context })
    const whole = { start: sentence.start, end: main === null ? sentence.end : sentence.start + main.cut }
    const question = withoutAnnounced(text, withoutEnd(text, whole), context)
    clauses.push({ type: 'question', span: question, who: asker })
    open = main === null || !addAnswer({ start: sentence.start + main.begin, end: sentence.end }, introduces)
    if (main !== null) open = false
  })
  return clauses
}

/** The reporter who asks in a sentence, `null` where she is not named, `undefined` where the sentence reports no question. */
function askerIn(
  words: string,
  { subjects, context }: { subjects: Subjects; context: NarrativeContext },
): string | null | undefined {
  if (OPENING.test(words)) {
    if (NEEDS_WORD.test(words) && !QUESTION_WORD.test(words)) return undefined
    const main = mainClause(words, { subjects, context })
    return main === null ? undefined : (ASKED_BY.exec(words)?.groups?.name ?? null)
  }
  if (subjects.passive.test(words) || SOMEBODY_ASKS.test(words)) return null
  const { name, outlet, office } = NAMED_ASKS.exec(words)?.groups ?? {}
  const isReporter = (outlet !== undefined && OUTLET.has(outlet)) || (office !== undefined && REPORTER.test(office))
  return name !== undefined && isReporter ? name : undefined
}

/** Where the question ends and the clause of its answer begins, within a sentence; `null` where it is all question. */
function mainClause(
  words: string,
  { subjects, context }: { subjects: Subjects; context: NarrativeContext },
): { cut: number; begin: number } | null {
  const opening = OPENING.test(words)
  let fallback: { cut: number; begin: number } | null = null
  for (const hit of words.matchAll(subjects.afterComma)) {
    const place = { cut: hit.index, begin: hit.index + hit[0].length }
    if (answers(words.slice(place.begin), { subjects, grammar: context.grammar })) return place
    if (opening && hit.groups?.who !== undefined) fallback = place
  }
  return fallback
}
