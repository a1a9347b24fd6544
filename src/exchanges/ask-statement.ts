import { sentencesOf } from '../grammar/sentences.ts'
import { inSmall } from '../grammar/small-letters.ts'
import { BACK_CHANNEL, FLOOR_REQUESTS } from '../lexicon/ask-cues.ts'
import {
  ASKS_BACK,
  ASSERTING_I,
  CUT_INVERSION,
  FINITE,
  INAUDIBLE,
  NO_STATEMENTS,
  OPENS_WITH_CUE,
  PUT_TO_PODIUM,
  RULES_ON_STATEMENT,
} from '../lexicon/statement-cues.ts'
import type { Span } from '../model/span.ts'
import type { Ask, Turn } from '../model/transcript.ts'
import { skipPreludes } from './ask-clause.ts'
import { requestStart } from './ask-form.ts'
import { type AskText, askAt, turnSentences } from './asks.ts'
import { oneLine, wordsAt } from './one-line.ts'

/** The podium's turns around a reporter's. */
export interface Around {
  readonly before: Turn | undefined
  readonly after: Turn
  /** Whether the reporter's turn before asked. */
  readonly asked: boolean
}

const CUT_OFF = /(?:--|[—–-]|\.\.\.|…)["”]?\s*$/
const RESUMES = /^["“]?(?:--|[—–])/
const ENDING = 12
const LONGEST_SCRAP = 3
const FEWEST_WORDS = 3
const LONGEST_BACK_CHANNEL = 80
const LONGEST_ENDING = 200
const FEWEST_CUT_WORDS = 8
const FEWEST_UNCUED_WORDS = 9
const FEWEST_INAUDIBLE_ANSWER_WORDS = 8

const countWords = (words: string): number => (words.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).length
const firstPerson = (words: string): boolean => /^(?:I|We|Let|My|Me)\b/.test(words) && !ASSERTING_I.test(words)

/** True for a sentence that greets, thanks, or speaks of the question itself. */
export function isNoStatement(words: string): boolean {
  const small = inSmall(words)
  return NO_STATEMENTS.some(row => row.test(small))
}

/** True where the podium lets the reporter go on instead of answering. */
export const isBackChannel = ({ text }: Turn): boolean =>
  text.length <= LONGEST_BACK_CHANNEL && BACK_CHANNEL.test(text.replace(/\s+/g, ' ').trim())

/** True where a turn ends by asking for the floor or naming a subject: "A couple of questions on Cuba." */
export function bidsForFloor({ text }: Turn): boolean {
  const last = sentencesOf(text).at(-1)
  return last !== undefined && isNoStatement(wordsAt(text, last))
}

/** True where the last sentence of a turn asks for the floor: "Sir, can I just ask one quick question." */
export function asksForFloor({ text }: Turn): boolean {
  const last = sentencesOf(text).at(-1)
  return last !== undefined && FLOOR_REQUESTS.some(row => row.test(wordsAt(text, last)))
}

/** True for a sentence that states something which the podium may confirm or rebut. */
function states(words: string): boolean {
  const clause = words.slice(skipPreludes(words))
  if (isNoStatement(words) || firstPerson(clause)) return false
  const count = countWords(words)
  return count >= FEWEST_WORDS && (count >= FEWEST_UNCUED_WORDS || FINITE.test(inSmall(words)))
}

/** True where a statement is put to the podium, by its words or by what the podium makes of it. */
function isPut(words: string, { after }: Around): boolean {
  const count = countWords(words)
  if (CUT_OFF.test(words))
    return (
      OPENS_WITH_CUE.test(inSmall(words)) &&
      (count >= FEWEST_CUT_WORDS || (count > FEWEST_WORDS && RULES_ON_STATEMENT.test(oneLine(after.text.slice(0, 40)))))
    )
  return (
    PUT_TO_PODIUM.test(inSmall(words)) ||
    RULES_ON_STATEMENT.test(oneLine(after.text.slice(0, 40))) ||
    count >= FEWEST_UNCUED_WORDS
  )
}

const LONGEST_ASKING_BACK = 40

/** "Which report?": what the reporter says next completes her question. */
const asksBack = ({ text }: Turn): boolean =>
  ASKS_BACK.test(inSmall(text.slice(-LONGEST_ENDING))) &&
  countWords(text) <= LONGEST_ASKING_BACK &&
  !/\b(?:questions?|how are you)\b/i.test(text.slice(-60))

/** The words of a question that the transcriber did not catch. */
function inaudibleAsk(turn: Turn, { before, after }: Around): Span | null {
  // "On Monday he meets --" "(Inaudible.)" "We will see. On Monday, …": a word thrown in.
  if (before && CUT_OFF.test(before.text.slice(-ENDING))) return null
  const caught =
    INAUDIBLE.test(turn.text) &&
    countWords(after.text) >= FEWEST_INAUDIBLE_ANSWER_WORDS &&
    !firstPerson(oneLine(turn.text).slice(skipPreludes(oneLine(turn.text))))
  return caught && turn.segments.length > 0 ? (turn.segments[turn.segments.length - 1] as Span) : null
}

/** "I also wanted to ask about Iran.": a topic, which is an ask where nothing else is and the podium takes it up. */
const ANNOUNCES =
  /\b(?:ask|curious|wondering|know)\b[^.]{0,30}\b(?:about|on|regarding|if|whether)\s|\b(?:questions?|follow(?:ing)?[- ]up) (?:for you |is |was )?(?:about|on|regarding|whether)\s+\p{L}/u
const FEWEST_TAKEN_UP_WORDS = 8
// The podium knows what was to be asked.
const FEWEST_FULL_ANSWER_WORDS = 15

/** "They call it a bailout. Is that -- how --" "No, it is none.": the statement is denied before the question comes. */
function isScrapBehind(sentences: readonly Span[], { after }: Around, { text }: AskText): boolean {
  const last = sentences.at(-1)
  return (
    last !== undefined &&
    sentences.length > 1 &&
    countWords(wordsAt(text, last)) <= LONGEST_SCRAP &&
    RULES_ON_STATEMENT.test(oneLine(after.text.slice(0, 40)))
  )
}

/**
 * The ask of a turn that has no question in it: the last plain statement that it puts to the podium to confirm or
 * rebut, where the podium does not merely let the reporter go on.
 */
export function askedStatement(turn: Turn, around: Around, source: AskText): Ask | null {
  const { before, after, asked } = around
  if (isBackChannel(after) || RESUMES.test(after.text)) return null
  if (asked && (RESUMES.test(turn.text) || (before && asksBack(before)))) return null
  const sentences = turnSentences(source.text, turn)
  const puts = (words: string): boolean => states(words) && isPut(words, around)
  const at = sentences.findLast(span => puts(wordsAt(source.text, span)))
  // "He tested negative. And according to the guidelines --": the question is still to come.
  const broken =
    CUT_OFF.test(turn.text) && at?.end !== sentences.at(-1)?.end && !isScrapBehind(sentences, around, source)
  if (at && !broken) {
    const words = wordsAt(source.text, at)
    const form = requestStart(words) === null ? 'declarative' : 'request'
    return askAt(turn, { span: at, form }, source)
  }
  const announced = sentences.findLast(span => ANNOUNCES.test(inSmall(wordsAt(source.text, span))))
  if (announced && countWords(after.text) >= FEWEST_TAKEN_UP_WORDS)
    return askAt(turn, { span: announced, form: 'request' }, source)
  const last = sentences.at(-1)
  if (last && CUT_INVERSION.test(wordsAt(source.text, last)) && countWords(after.text) >= FEWEST_FULL_ANSWER_WORDS)
    return askAt(turn, { span: last, form: 'polar' }, source)
  const lost = inaudibleAsk(turn, around)
  return lost ? askAt(turn, { span: lost, form: 'fragment' }, source) : null
}
