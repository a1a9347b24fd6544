import { sentencesOf } from '../grammar/sentences.ts'
import { inSmall } from '../grammar/small-letters.ts'
import { ANNOUNCEMENT, GIVEN_UP, REPEATED_INVITATION, SELF_ANSWER, TAG_ALONE } from '../lexicon/ask-cues.ts'
import { lineOf, type OffsetMap } from '../model/source.ts'
import { type Span, sliceOf } from '../model/span.ts'
import type { Ask, AskForm, Turn } from '../model/transcript.ts'
import { ownWords, quotationAt, quotationsOf } from './ask-quotes.ts'
import { type PlacedAsk, withoutRewordings } from './ask-rewordings.ts'
import { asksInSentence } from './ask-sentence.ts'
import { unpunctuatedAsks } from './ask-unpunctuated.ts'
import { wordsAt } from './one-line.ts'

/** The text that asks point into. */
export interface AskText {
  readonly text: string
  readonly map: OffsetMap
  /** Names by which the podium is called, in small letters. */
  readonly calls: ReadonlySet<string>
}

const REPORTED_FORMS: readonly { form: AskForm; words: RegExp }[] = [
  { form: 'polar', words: /\b(?:if|whether)\b/i },
  { form: 'wh', words: /\b(?:what|who|whom|which|when|where|why|how)\b/i },
]

/** An ask of a turn, at a span of the text. */
export const askAt = (
  turn: Turn,
  { span, form }: { span: Span; form: AskForm },
  { text, map }: Pick<AskText, 'text' | 'map'>,
): Ask => ({
  turn: turn.id,
  text: sliceOf(text, span),
  span,
  line: lineOf(map, span.start),
  form,
  status: null,
})

const OPENS_SMALL = /^\p{Ll}/u

// "Will there be . less tied grants?": a blot, read as a period.
const BLOT = /(?:\s|\s\p{N})\.$/u
// "the A. L. P.' s supporters": a blot within a word.
const SPLIT_POSSESSIVE = /\p{Lu}\.['’]$/u

/** The sentences of a turn; a question quoted inside one does not end it: 'What of the "why now?" critics?' */
export function turnSentences(text: string, turn: Turn): Span[] {
  const sentences: Span[] = []
  for (const span of turn.segments.flatMap(segment => sentencesOf(text, segment))) {
    const before = sentences.at(-1)
    const joins =
      before &&
      OPENS_SMALL.test(text.slice(span.start, span.start + 2)) &&
      (/\?["”’]$/.test(text.slice(before.end - 2, before.end)) ||
        BLOT.test(text.slice(before.end - 3, before.end)) ||
        SPLIT_POSSESSIVE.test(text.slice(before.end - 3, before.end)))
    if (joins) sentences[sentences.length - 1] = { start: before.start, end: span.end }
    else sentences.push(span)
  }
  return sentences
}

const OR_OPENS = /^\W*or\b/i

/** What the sentences of a turn are read with. */
interface Reading {
  readonly text: string
  readonly sentences: readonly Span[]
  /** The words of each sentence, in one line. */
  readonly lines: readonly string[]
  readonly quotations: readonly Span[]
  readonly calls: ReadonlySet<string>
}

/** "Is it off? Or only late?" is one ask: the wider one; `null` where the second stands for itself. */
function widened(before: PlacedAsk | undefined, ask: PlacedAsk, text: string): PlacedAsk | null {
  if (!before || ask.form === 'wh' || ask.sentence - before.sentence !== 1 || !OR_OPENS.test(ask.leadIn + ask.words))
    return null
  const span = { start: before.span.start, end: ask.span.end }
  const form = before.form === 'polar' ? 'alternative' : before.form
  return { ...before, span, words: wordsAt(text, span), sentence: ask.sentence, form }
}

/** "Not everybody was tested. Correct?": the statement and its tag; nothing where the tag follows an ask. */
function taggedStatement({ text, sentences }: Reading, sentence: number, before: PlacedAsk | undefined): PlacedAsk[] {
  const previous = sentences[sentence - 1]
  const tag = sentences[sentence]
  if (!previous || !tag || before?.sentence === sentence - 1) return []
  const span = { start: previous.start, end: tag.end }
  return [{ span, form: 'tag', words: wordsAt(text, span), sentence, leadIn: '' }]
}

/** The asks of one sentence, in their places in the text. */
function asksAt({ text, sentences, lines, quotations, calls }: Reading, sentence: number): PlacedAsk[] {
  const whole = sentences[sentence] as Span
  const words = lines[sentence] as string
  const own = ownWords(quotations, whole, words)
  return asksInSentence(words.slice(0, own), { calls }).map(({ span: at, form }) => {
    // What an ask quotes last is part of it: 'Why did he say "Who cares?"'
    const end = at.end === own ? words.length : at.end
    const span = { start: whole.start + at.start, end: whole.start + end }
    return { span, form, words: wordsAt(text, span), sentence, leadIn: words.slice(0, at.start) }
  })
}

// "Wouldn't there?" and a quotation mark
const LONGEST_TAG = 20

/** 'Will he say, "Let us do it. It is time."?' is one ask, to its mark; `null` where the sentence stands for itself. */
function quotedToEnd({ text, sentences, lines, quotations }: Reading, sentence: number, before: PlacedAsk | undefined) {
  const whole = sentences[sentence] as Span
  const quoted = before && /["”]\?$/.test(lines[sentence] as string) ? quotationAt(quotations, whole.start) : undefined
  if (!before || !quoted || quoted.start < before.span.start || quoted.start >= before.span.end) return null
  const span = { start: before.span.start, end: whole.end }
  return { ...before, span, words: wordsAt(text, span), sentence }
}

/** The asks of a turn as they stand, sentence by sentence. */
function placedAsks(reading: Reading): PlacedAsk[] {
  const placed: PlacedAsk[] = []
  reading.lines.forEach((words, sentence) => {
    const before = placed.at(-1)
    if (words.length <= LONGEST_TAG && TAG_ALONE.test(inSmall(words))) {
      placed.push(...taggedStatement(reading, sentence, before))
      return
    }
    const quoted = quotedToEnd(reading, sentence, before)
    if (quoted) {
      placed[placed.length - 1] = quoted
      return
    }
    const [first, ...others] = asksAt(reading, sentence)
    if (!first) return
    const wide = widened(before, first, reading.text)
    if (wide) placed[placed.length - 1] = wide
    placed.push(...(wide ? [] : [first]), ...others)
  })
  return placed
}

const CHECKS = /[,—–-]\s?(?:right|correct|yes|okay|yeah|huh)\?["”]?$/i

/** A request that only leads up to the real ask. */
const isGivenUp = (small: string): boolean => ANNOUNCEMENT.test(small) || GIVEN_UP.test(small)

/** Without what a preface asks and answers itself, and its "right?", where the real ask follows. */
function withoutRhetoric(asks: readonly PlacedAsk[], sentences: readonly string[]): PlacedAsk[] {
  const lastFirm = asks.findLastIndex(({ form }) => form !== 'tag' && form !== 'fragment' && form !== 'declarative')
  return asks.filter(({ words, sentence, form }, i) => {
    if (i > 0 && REPEATED_INVITATION.test(inSmall(words))) return asks[i - 1]?.sentence !== sentence - 1
    if (i >= lastFirm) return true
    const next = sentences[sentence + 1] ?? ''
    const announces = form === 'request' && isGivenUp(inSmall(words))
    return !announces && !CHECKS.test(words) && !(SELF_ANSWER.test(next) && asks[i + 1]?.sentence !== sentence + 1)
  })
}

/** The asks of a question turn, in order. A reported question is one ask, as the narrator tells it. */
export function asksOf(turn: Turn, source: AskText): Ask[] {
  const { text, calls } = source
  if (turn.reported) {
    const form = REPORTED_FORMS.find(({ words }) => words.test(turn.text))?.form ?? 'fragment'
    return turn.segments.map(span => askAt(turn, { span, form }, source))
  }
  const sentences = turnSentences(text, turn)
  const loose = unpunctuatedAsks(text, turn)
  if (loose) return loose.map(found => askAt(turn, found, source))
  const lines = sentences.map(span => wordsAt(text, span))
  const start = turn.segments[0]?.start ?? 0
  const end = turn.segments.at(-1)?.end ?? start
  const quotations = quotationsOf(text.slice(start, end)).map(span => ({
    start: span.start + start,
    end: span.end + start,
  }))
  const placed = placedAsks({ text, sentences, lines, quotations, calls })
  const found = withoutRewordings(withoutRhetoric(placed, lines))
  return found.map(ask => askAt(turn, ask, source))
}
