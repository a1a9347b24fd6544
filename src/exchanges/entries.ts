import { inSmall } from '../grammar/small-letters.ts'
import { CLOSING_WORDS, NEW_VOICE } from '../lexicon/address-words.ts'
import type { Turn } from '../model/transcript.ts'
import { begin, goOn, split, type Walk } from './hold.ts'
import { isSameAsker } from './named-asker.ts'
import { introductionIn } from './self-introductions.ts'
import { isInterrupted, resumes } from './turn-taking.ts'

/** A turn of this many words or fewer may be anybody's. */
export const SHORT = 8
const SHORTEST_QUESTION = 6
const LAUGHTER = /\([Ll]aughter/
const JUST_NOW = 120

export const wordCount = ({ text }: Turn): number => text.split(/\s+/).length

/** "All right. That's fine." */
export const isClosing = (turn: Turn): boolean =>
  CLOSING_WORDS.test(turn.text) && wordCount(turn) <= SHORTEST_QUESTION && !turn.text.includes('?')

const endsInLaughter = (turn: Turn | null | undefined): boolean => !!turn && LAUGHTER.test(turn.text.slice(-JUST_NOW))

type Entry = 'holds on' | 'breaks in' | 'takes over' | 'unclear'

/** How a reporter's turn that nobody was called for relates to the hold. */
function entryOf(turn: Turn, { hold, before, room: { vocatives, isAnonymous } }: Walk): Entry {
  if (!hold) return 'takes over'
  const last = hold.turns.at(-1)
  const crossed = before !== null && isAnonymous(before)
  if (vocatives.closes(turn)) return 'breaks in'
  if (resumes(turn)) return last && isInterrupted(last) ? 'holds on' : 'breaks in'
  const spoken =
    crossed ||
    hold.turns.some(one => !vocatives.bids(one) && (one.text.includes('?') || wordCount(one) > SHORTEST_QUESTION))
  if (
    spoken &&
    (vocatives.opens(turn) || vocatives.asksFloor(turn) || NEW_VOICE.test(inSmall(turn.text.slice(0, JUST_NOW))))
  )
    return 'takes over'
  if (crossed) return wordCount(turn) <= SHORTEST_QUESTION ? 'breaks in' : 'unclear'
  return wordCount(turn) <= SHORT && (endsInLaughter(before) || endsInLaughter(last)) ? 'breaks in' : 'holds on'
}

/** "I'm curious since our time --" "-- since our time is limited": the same voice, whoever was called between. */
function resumesOwn(turn: Turn, { speaking, call }: Walk): boolean {
  const last = speaking?.turns.at(-1)
  return last !== undefined && isInterrupted(last) && resumes(turn) && (call === null || call.sole)
}

/** Whoever was called takes the floor; thanks between belong to nobody. */
function takeCall(turn: Turn, walk: Walk): void {
  const { call, hold } = walk
  if (walk.room.vocatives.closes(turn) || /^Thank(?:s| you)[.!]?$/.test(turn.text)) {
    begin(walk, { turn, plain: false })
    return
  }
  walk.call = null
  // "I'm sorry, Michelle, go ahead." gives it back to her.
  if (call?.asker && hold?.asker && isSameAsker(call.asker, hold.asker)) goOn(walk, turn)
  else walk.hold = begin(walk, { turn, asker: call?.asker ?? null, plain: true, called: call?.toOne ?? false })
}

function enterUncalled(turn: Turn, walk: Walk): void {
  switch (entryOf(turn, walk)) {
    case 'holds on':
      goOn(walk, turn)
      break
    case 'breaks in':
      begin(walk, { turn, plain: resumes(turn) })
      break
    case 'takes over':
      walk.hold = begin(walk, { turn, plain: walk.hold !== null })
      break
    case 'unclear':
      walk.hold = begin(walk, { turn, plain: false })
  }
}

/** "Hi, this is Tom Ade with the Lagos Voice": the hold is hers from here. */
function introduce(turn: Turn, walk: Walk): void {
  const { speaking, room } = walk
  const asker = speaking && introductionIn(room.text, turn, room.names)
  if (!speaking || !asker) return
  speaking.beside.set(turn.id, asker)
  const joined = speaking.asker && isSameAsker(speaking.asker, asker)
  if (!joined && speaking.turns.length > 1) walk.hold = split(walk, asker)
  else speaking.asker = asker
  if (!joined && walk.speaking) walk.speaking.plain = true
}

/** A nameless reporter speaks. */
export function enter(turn: Turn, walk: Walk): void {
  if (resumesOwn(turn, walk)) {
    walk.speaking?.turns.push(turn)
    walk.call = null
    walk.hold = walk.speaking
  } else if (walk.room.vocatives.bids(turn)) {
    walk.bid = true
    begin(walk, { turn, plain: true })
  } else if (walk.call) takeCall(turn, walk)
  else enterUncalled(turn, walk)
  introduce(turn, walk)
}
