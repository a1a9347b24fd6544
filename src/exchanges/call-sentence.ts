import { inSmall } from '../grammar/small-letters.ts'
import {
  ADDRESS_ONLY,
  CALL_VOCABULARY,
  FLOOR_PHRASES,
  NO_CALL,
  NO_CALL_BEFORE,
  NODS,
  OPEN_CALLS,
  PLACE_CALLS,
  PLACE_OPENINGS,
  SHORT_CALL_VOCABULARY,
  THEN,
} from '../lexicon/address-words.ts'
import type { Turn } from '../model/transcript.ts'
import { asName, asPrinted } from './initials.ts'
import { isOutletRun, isPersonName, nameRuns, type Run } from './name-runs.ts'
import { type NamedAsker, type Names, namedAsker } from './named-asker.ts'

/** A sentence and where it starts in the text. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

const LONGEST_OPEN_CALL = 70
const LONGEST_CALL = 160

/** What a sentence at the end of a turn does. */
export type Kind =
  | { readonly kind: 'named'; readonly runs: readonly Run[] }
  | { readonly kind: 'open' | 'nod' | 'filler' | 'other' }

/** Who speaks, and who can be named. */
export interface Speaking {
  readonly turn: Turn
  readonly names: Names
}

const OTHER: Kind = { kind: 'other' }

const callsSomebody = (small: string): boolean =>
  small.length <= LONGEST_OPEN_CALL &&
  (OPEN_CALLS.test(small) || (PLACE_CALLS.test(small) && PLACE_OPENINGS.test(small)))

/** A sentence by what it does: it calls where it is made of names and the vocabulary of calls alone. */
export function kindOf(sentence: string, { turn, names }: Speaking): Kind {
  if (sentence.length > LONGEST_CALL) return OTHER
  const small = inSmall(sentence)
  if (NO_CALL.test(small)) return OTHER
  if (NODS.test(small)) return { kind: 'nod' }
  const open: Kind = callsSomebody(small) ? { kind: 'open' } : OTHER
  const floor = FLOOR_PHRASES.test(small)
  const vocabulary = floor || THEN.test(sentence) ? CALL_VOCABULARY : SHORT_CALL_VOCABULARY
  const runs = nameRuns(sentence, { vocabulary, isName: names.isName })
  if (runs === null) return (floor && toFirst(sentence, { turn, names })) || open
  if (runs.length === 0) return open === OTHER ? { kind: 'filler' } : open
  if (!floor && runs.some(({ before }) => NO_CALL_BEFORE.test(before.trim()))) return open
  const colleagues = names.colleaguesOf(turn.speaker)
  const isColleague = ({ words }: Run): boolean => words.some(word => colleagues.has(word))
  const fits = (run: Run): boolean =>
    isOutletRun(run) ||
    (!isColleague(run) &&
      (run.titled || isPersonName(run.words, { floor: floor && run.before !== '', isName: names.isName })))
  // "I'll just go to Andrew and then to David.", where an official is David too
  if (!runs.every((run, i) => fits(run) || (i > 0 && isColleague(run)))) return open
  return !floor && !THEN.test(sentence) && ADDRESS_ONLY.test(sentence)
    ? OTHER
    : { kind: 'named', runs: runs.filter(fits) }
}

const VOCATIVE =
  /^\W*(?:(?:so|and|okay|ok|all right|alright|but|now|then|yes|with that),?\s)*(\p{Lu}[\p{Ll}\p{M}]+),\s/iu

/** "Nora, do you want to start on the budget?" */
function toFirst(sentence: string, { turn, names: { isName, colleaguesOf } }: Speaking): Kind | null {
  const hit = VOCATIVE.exec(sentence)
  const text = hit?.[1] ?? ''
  if (
    !hit ||
    !isName(text) ||
    colleaguesOf(turn.speaker).has(text) ||
    !FLOOR_PHRASES.test(inSmall(sentence.slice(0, 90)))
  )
    return null
  return { kind: 'named', runs: [{ text, words: [text], at: hit[0].lastIndexOf(text), titled: false, before: '' }] }
}

/** The first person of a call and her outlet where it stands beside her: "Ken Thomas, Wall Street Journal", "Reuters, Jeff." */
export function askerIn(runs: readonly Run[], { sentence, turn }: { sentence: Sentence; turn: Turn }): NamedAsker {
  const first = runs[0] as Run
  const second = runs[1]
  const beside = second !== undefined && /^(?:,|\swith|\sfrom|\sof|\sat)\s(?:the\s)?$/i.test(second.before)
  const pair = beside && isOutletRun(first) !== isOutletRun(second) ? [first, second] : [first]
  const person = pair.find(run => !isOutletRun(run))
  const outlet = pair.find(isOutletRun)?.text ?? null
  const shown = person ?? first
  const start = sentence.start + shown.at
  const name = person ? asName(person.text) : null
  return namedAsker({ rule: 'called-on', turn, text: asPrinted(shown.text), start, name, outlet })
}
