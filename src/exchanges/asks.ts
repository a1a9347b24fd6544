import { sentencesOf } from '../grammar/sentences.ts'
import { FLOOR_REQUESTS, REQUEST_OPENINGS, REQUEST_WORDS } from '../lexicon/ask-cues.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { ASK_PRELUDES, AUXILIARIES, QUESTION_OPENERS } from '../lexicon/interrogatives.ts'
import { lineOf, type OffsetMap } from '../model/source.ts'
import { type Span, sliceOf } from '../model/span.ts'
import type { Ask, AskForm, Turn } from '../model/transcript.ts'

const AUXILIARY = new Set(AUXILIARIES)
const OPENER = new Set(QUESTION_OPENERS)
const GIVEN = new Set(GIVEN_NAMES)
const PRELUDE = new Set(ASK_PRELUDES)
const LONGEST_FLOOR_REQUEST = 90
const CUT_OFF = /(?:--|[—–-])\s*$/
const TAG =
  /,\s(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)(?:n['’]t)?\s(?:it|they|he|she|that|there|you|we|this)\?$|,\s(?:right|correct|yes|no|true|okay)\?$/i
const ALTERNATIVE = /\bor\b[^?]{2,}\?$/i

const isRequest = (words: string): boolean => REQUEST_WORDS.test(words) && REQUEST_OPENINGS.some(cue => cue.test(words))

const wordsOf = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map(word => word.replace(/’/g, "'"))

const opensQuestion = (words: readonly string[]): boolean => AUXILIARY.has(words[0] ?? '') || OPENER.has(words[0] ?? '')

/** Offset, within a sentence, of its interrogative clause: behind "And then just lastly," and "But if you do have one,". */
function clauseStart(sentence: string): number {
  let at = 0
  for (;;) {
    const rest = sentence.slice(at)
    if (opensQuestion(wordsOf(rest.slice(0, 24)))) return at
    const prelude = /^[\s"“'‘]*([\p{L}’']+(?:\s[\p{L}’']+)?)\b[,\s—–-]*/u.exec(rest)
    const first = prelude?.[1]?.toLowerCase().split(/\s/)[0] ?? ''
    const cut = /^[^,;:—–]{0,160}?(?:[,;:]|--|[—–])\s+/u.exec(rest)
    if (PRELUDE.has(first)) at += (/^[\s"“'‘]*[\p{L}’']+[,\s—–-]*/u.exec(rest) as RegExpExecArray)[0].length
    else if (cut) at += cut[0].length
    else return 0
    if (at >= sentence.length) return 0
  }
}

function formOf(clause: string): AskForm {
  const words = wordsOf(clause)
  if (TAG.test(clause)) return 'tag'
  if (OPENER.has(words[0] ?? '')) return 'wh'
  if (isRequest(clause)) return 'request'
  if (AUXILIARY.has(words[0] ?? '')) return ALTERNATIVE.test(clause) ? 'alternative' : 'polar'
  return words.length <= 4 ? 'fragment' : 'declarative'
}

/** Where the ask opens: a request at its cue, a tag question as a whole, any other at its interrogative clause. */
function askStart(words: string, requested: boolean): number {
  if (requested) return Math.min(...REQUEST_OPENINGS.map(cue => cue.exec(words)?.index ?? words.length))
  // "You saw the list, didn't you?"
  return TAG.test(words) ? 0 : clauseStart(words)
}

/** "Karine?" asks for the floor. */
const isCall = (words: string): boolean => GIVEN.has(/^([A-Z][a-z]+)\?$/.exec(words)?.[1] ?? '')

/** The ask in a sentence, or `null`: a question mark, a request, or a question that was cut off. */
function askIn(text: string, sentence: Span): { span: Span; form: AskForm } | null {
  const words = sliceOf(text, sentence)
  const marked = /\?["”’')\]]*$/.test(words)
  const requested = !marked && isRequest(words)
  if (!marked && !requested && !CUT_OFF.test(words)) return null
  if (isCall(words)) return null
  if (words.length < LONGEST_FLOOR_REQUEST && FLOOR_REQUESTS.some(cue => cue.test(words))) return null
  const start = askStart(words, requested)
  const clause = words.slice(start)
  const cutOff = CUT_OFF.test(words) && opensQuestion(wordsOf(clause)) && wordsOf(clause).length >= 3
  if (!marked && !requested && !cutOff) return null
  return { span: { start: sentence.start + start, end: sentence.end }, form: formOf(clause) }
}

const REPORTED_FORMS: readonly { form: AskForm; words: RegExp }[] = [
  { form: 'polar', words: /\b(?:if|whether)\b/i },
  { form: 'wh', words: /\b(?:what|who|whom|which|when|where|why|how)\b/i },
]

/** The asks of a question turn, in order. A reported question is one ask, as the narrator tells it. */
export function asksOf(turn: Turn, { text, map }: { text: string; map: OffsetMap }): Ask[] {
  const ask = (span: Span, form: AskForm): Ask => ({
    turn: turn.id,
    text: sliceOf(text, span),
    span,
    line: lineOf(map, span.start),
    form,
    status: null,
  })
  if (turn.reported) {
    const form = REPORTED_FORMS.find(({ words }) => words.test(turn.text))?.form ?? 'fragment'
    return turn.segments.map(segment => ask(segment, form))
  }
  return turn.segments
    .flatMap(segment => sentencesOf(text, segment))
    .map(sentence => askIn(text, sentence))
    .filter(found => found !== null)
    .map(({ span, form }) => ask(span, form))
}
