import { inSmall } from '../grammar/small-letters.ts'
import {
  AUXILIARIES,
  NEGATED_AUXILIARIES,
  QUESTION_PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_OPENERS,
  SUBJECT_PRONOUNS,
} from '../lexicon/interrogatives.ts'
import {
  CANDIDATE_ANSWER,
  CANDIDATE_ANSWER_TO_WH,
  EMPTY_ASK,
  FILLERS,
  HOLLOW_ASK,
  INSTITUTIONS,
  SAME_MEANT,
  SAYS_AGAIN,
} from '../lexicon/rewordings.ts'
import { isSubordinate } from './ask-clause.ts'
import type { AskDraft } from './ask-sentence.ts'

/** An ask in its place in the turn. */
export interface PlacedAsk extends AskDraft {
  readonly words: string
  /** The sentence that it stands in, by number. */
  readonly sentence: number
  /** The words of that sentence before it: "I mean, " */
  readonly leadIn: string
}

const EMPTY = new Set([
  ...AUXILIARIES,
  ...NEGATED_AUXILIARIES,
  ...QUESTION_WORDS,
  ...SUBJECT_PRONOUNS,
  ...SUBJECT_OPENERS,
  ...QUESTION_PREPOSITIONS,
  ...FILLERS,
])
const LEAST_SHARE = 0.5
const LEAST_SHARE_APART = 0.6
const FEWEST_SHARED_APART = 3
const FARTHEST = 6

const stem = (word: string): string => word.replace(/['’]s$/, '').replace(/(?:ing|ed|ly|es|s)$/, '')
const tokens = (words: string): string[] => words.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []
const contentOf = (words: string): Set<string> =>
  new Set(
    tokens(words)
      .map(word => word.toLowerCase().replace(/’/g, "'"))
      .filter(word => !EMPTY.has(word))
      .map(stem),
  )

const SUBJECT_PLACES = 4

/** Names and numbers, but those of the institutions everybody asks about, unless they are the subject: "Is the President aware?" */
const namesOf = (words: string): Set<string> =>
  new Set(
    tokens(words)
      .filter(
        (word, i) =>
          i > 0 && /^(?:\p{Lu}|\p{N})/u.test(word) && (i <= SUBJECT_PLACES || !INSTITUTIONS.has(word.toLowerCase())),
      )
      .map(word => stem(word.toLowerCase())),
  )

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every(word => all.has(word))
const openingOf = (ask: PlacedAsk): string =>
  ask.form === 'wh'
    ? (
        tokens(ask.words.toLowerCase()).find(word => QUESTION_WORDS.includes(word.replace(/['’].*/, ''))) ?? 'wh'
      ).replace(/['’].*/, '')
    : 'other'

/** True where an ask says again what an earlier one of the turn asks. */
function rewords(ask: PlacedAsk, earlier: PlacedAsk): boolean {
  const adjacent = ask.sentence - earlier.sentence <= 1
  if (ask.sentence === earlier.sentence || openingOf(ask) !== openingOf(earlier)) return false
  if (adjacent && SAYS_AGAIN.test(inSmall(ask.leadIn))) return true
  const here = contentOf(ask.words)
  const there = contentOf(earlier.words)
  // "Is Iran on the agenda? Is Iraq on the agenda?" are two.
  if (!isSubset(namesOf(ask.words), new Set([...contentOf(earlier.words), ...namesOf(earlier.words)]))) return false
  const shared = [...here].filter(word => there.has(word)).length
  const share = shared / Math.max(1, Math.min(here.size, there.size))
  // "What do you think this deal says about …? What do you think this says about …?"
  if (adjacent && shared > 0 && ask.form === 'wh' && opensAlike(ask.words, earlier.words, WORDS_ALIKE + 1)) return true
  if (adjacent) return shared > 0 && share >= LEAST_SHARE
  // "Will he repeat the promise on schools? … Will he repeat that promise tonight?"
  if (shared > 1 && share >= LEAST_SHARE_APART && opensAlike(ask.words, earlier.words)) return true
  return share === 1 ? shared > 1 : shared >= FEWEST_SHARED_APART && share >= LEAST_SHARE_APART
}

// "What do you say to them? What do you say to those who are not convinced?"
const WORDS_ALIKE = 3
const opensAlike = (one: string, other: string, count = WORDS_ALIKE): boolean =>
  tokens(one.toLowerCase()).slice(0, count).join() === tokens(other.toLowerCase()).slice(0, count).join()

/** "What did he mean by that? What was that about?": nothing is asked for that the question before does not name. */
const asksOfSame = (ask: PlacedAsk): boolean =>
  ask.form === 'wh' && /\b(?:that|it|this)\b/i.test(ask.words) && contentOf(ask.words).size <= 1

/** "What are your thoughts? What do you make of it?": the first asks for nothing that the second does not. */
const echoes = (ask: PlacedAsk, before: PlacedAsk): boolean =>
  ask.sentence - before.sentence === 1 &&
  openingOf(ask) === openingOf(before) &&
  (EMPTY_ASK.test(inSmall(before.words)) ||
    asksOfSame(ask) ||
    (contentOf(before.words).size === 0 && opensAlike(ask.words, before.words)))

/** "When is it? Friday?": an answer offered to the ask before, or a clause that hangs on it. */
function offersAnswer(ask: PlacedAsk, before: PlacedAsk): boolean {
  if (ask.sentence - before.sentence !== 1) return false
  const small = inSmall(ask.words)
  return (
    CANDIDATE_ANSWER.test(small) ||
    HOLLOW_ASK.test(small) ||
    SAME_MEANT.test(small) ||
    (before.form !== 'polar' && CANDIDATE_ANSWER_TO_WH.test(small)) ||
    isSubordinate(ask.words) ||
    // "But if it fails? If they walk out?"
    (/^(?:even )?if\b/.test(small) && ask.leadIn === '') ||
    (ask.form === 'fragment' && !/^(?:and|und|what about|how about|any)\b/.test(small))
  )
}

/** Without the asks that only say again what an earlier ask of the turn asks. */
export function withoutRewordings(asks: readonly PlacedAsk[]): PlacedAsk[] {
  const kept: PlacedAsk[] = []
  let before: PlacedAsk | undefined
  for (const ask of asks) {
    const again =
      before !== undefined &&
      (echoes(ask, before) || offersAnswer(ask, before) || kept.slice(-FARTHEST).some(earlier => rewords(ask, earlier)))
    if (!again) kept.push(ask)
    before = ask
  }
  return kept
}
