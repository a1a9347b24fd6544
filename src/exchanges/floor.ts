import { FLOOR_REQUESTS } from '../lexicon/ask-cues.ts'
import type { Turn } from '../model/transcript.ts'
import { addressIn } from './address.ts'
import { type Call, callIn } from './call-ons.ts'
import { enter, isClosing, SHORT, wordCount } from './entries.ts'
import { begin, type Hold, lose, type Room, split, type Walk, walkOf } from './hold.ts'
import { isSameAsker, type NamedAsker } from './named-asker.ts'
import { certainTurns } from './same-voice.ts'
import { isInterrupted } from './turn-taking.ts'

// Where the floor is given less often, by name or not, reporters shout, and a call says nothing of the turn after next.
const MOST_TURNS_A_CALL = 16
// Where a few are called and others break in, a hold may end unseen.
const FEWEST_CALLS = 6
const TURNS_A_CALL = 6
const LONGEST_FLOOR_REQUEST = 90
const JUST_ASKED = 200
// "Is that for me?"
const FEW = 4

const mentions = ({ text }: Turn, { name }: NamedAsker): boolean =>
  name !== null &&
  text.includes(name) &&
  new RegExp(`(?<!\\p{L})${name.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(text)

/** "Mr. Szabo." */
const isTitled = ({ name, evidence }: NamedAsker, { text, names }: Room): boolean =>
  name !== null &&
  !names.isName(name) &&
  /\b(?:Mr|Ms|Mrs)\.\s$/.test(text.slice(Math.max(0, evidence.span.start - 5), evidence.span.start))

/** The answer addresses the one who has asked. */
function address(asker: NamedAsker, walk: Walk): void {
  const { speaking } = walk
  const last = speaking?.turns.at(-1)
  // "It's you and Vera, both in green." "Oh! Vera, …": she is spoken of, and somebody else speaks.
  if (!speaking || !last || mentions(last, asker)) return
  speaking.beside.set(last.id, asker)
  const alone = speaking.turns.length === 1
  if (speaking.asker === null) {
    if (speaking.plain || alone) speaking.asker = asker
    else walk.hold = split(walk, asker)
  }
  // Called by her outlet or by her surname, addressed by her given name.
  else if (isTitled(speaking.asker, walk.room) && asker.name !== null)
    speaking.asker = { ...asker, name: `${asker.name} ${speaking.asker.name}` }
  else if (speaking.asker.name === null) speaking.asker = { ...asker, outlet: speaking.asker.outlet }
  else if (!isSameAsker(speaking.asker, asker) && asker.evidence.rule !== 'addressed-last') {
    // "Well, again, Mike, …" while Julie has the floor: Mike broke in, and who goes on is not said.
    if (alone) speaking.asker = asker
    else split(walk, asker)
    lose(walk)
  }
}

const asksFloor = ({ text }: Turn): boolean =>
  !text.includes('?') || (text.length < LONGEST_FLOOR_REQUEST && FLOOR_REQUESTS.some(row => row.test(text)))

/** True where a turn that only says "Go ahead." or "Yes." lets the same reporter go on. */
function letsGoOn({ call, turn }: { call: Call; turn: Turn }, { before, hold, bid, room }: Walk): boolean {
  // "Go ahead. I'm --"
  const sole = call.sole || (isInterrupted(turn) && wordCount(turn) <= FEW)
  if (!sole || !hold || !before || !room.isAnonymous(before) || bid) return false
  if (call.asker) return hold.asker !== null && isSameAsker(call.asker, hold.asker)
  return !isClosing(before) && (call.kind === 'nod' || asksFloor(before))
}

/** "Go ahead, Ed." "A question, please." "Go ahead, Ed.": somebody else broke in before Ed, and so where Mira is called. */
function brokeIn(call: Call, { hold, speaking, before, room }: Walk): boolean {
  if (!call.sole || !call.asker || !hold?.asker || hold !== speaking || !before || !room.isAnonymous(before))
    return false
  if (isClosing(before) || wordCount(before) > SHORT) return false
  const bids = asksFloor(before)
  return isSameAsker(call.asker, hold.asker) ? hold.turns.length === 1 && bids && !isInterrupted(before) : bids
}

/** "Who is your favorite?" "Jim." gives no floor. */
function isAnswer(call: Call, { turn, before }: { turn: Turn; before: Turn | null }): boolean {
  const bare = turn.text.replace(/\W+$/, '') === call.asker?.evidence.text
  return bare && /\b(?:[Ww]ho|[Ww]hich|name)\b.*\?$/.test(before?.text.slice(-JUST_ASKED) ?? '')
}

/** "Jay?" "Yes, and then Roger.": who is called is not the one who has asked for the floor. */
const isForNext = ({ asker }: Call, { text }: Turn): boolean => asker !== null && /\band then\b/i.test(text)

function give(walk: Walk, { call, turn }: { call: Call; turn: Turn }): void {
  const { bid, speaking, before, hold, room } = walk
  walk.calls++
  if (hold && before && room.roleOf(before) === 'reporter') hold.closed = true
  walk.caller = turn.speaker
  if (brokeIn(call, walk) && hold) begin(walk, { turn: hold.turns.pop() as Turn, plain: false })
  if (letsGoOn({ call, turn }, walk) || isAnswer(call, { turn, before })) return
  if (bid && speaking && call.sole) {
    speaking.asker = isForNext(call, turn) ? null : call.asker
    speaking.called = true
    walk.hold = speaking
  } else walk.call = call
}

/** An official or a moderator speaks. */
function answer(turn: Turn, walk: Walk): void {
  const { room, before } = walk
  // "Peter, do you want to have a go?" was said to the Treasurer, who now speaks.
  if (walk.call && before && room.roleOf(before) !== 'reporter' && walk.caller !== turn.speaker) {
    walk.call = null
    walk.hold = null
  }
  const call = callIn(room.text, turn, { names: room.names, opening: !walk.asked })
  const asker = addressIn(room.text, turn, { names: room.names, until: call?.start ?? Number.POSITIVE_INFINITY })
  if (asker && before && room.isAnonymous(before)) address(asker, walk)
  if (call) give(walk, { call, turn })
  else if (walk.bid) walk.hold = walk.speaking
  // "Thank you. Next up is …": who manages the floor takes it back, whatever else she says.
  else if (room.roleOf(turn) === 'moderator') walk.hold = null
  walk.bid = false
}

function step(turn: Turn, walk: Walk): void {
  const { room } = walk
  const role = room.roleOf(turn)
  if (role === 'interpreter') return
  if (role !== 'reporter') {
    if (!turn.reported) answer(turn, walk)
  } else if (!room.isAnonymous(turn)) Object.assign(walk, { hold: null, speaking: null, call: null, bid: false })
  else if (turn.reported) begin(walk, { turn, plain: false })
  else enter(turn, walk)
  walk.asked ||= role === 'reporter' && (wordCount(turn) > SHORT || (turn.text.includes('?') && wordCount(turn) > FEW))
  walk.before = turn
}

/** The holds of the floor, in order, by voice alone: calls, addresses, introductions and takings-over. */
export function holdsOf(turns: readonly Turn[], room: Room): Hold[] {
  const walk = walkOf(room)
  for (const turn of turns) step(turn, walk)
  const asking = turns.filter(room.isAnonymous).length
  const called = walk.calls * MOST_TURNS_A_CALL >= asking
  const often = walk.calls >= FEWEST_CALLS
  return walk.holds.flatMap(hold => {
    if (!called || !isWhole(hold)) return loosened(hold)
    const whole = often || (hold.closed && walk.calls * TURNS_A_CALL >= asking)
    const count = whole ? hold.turns.length : certainTurns(hold)
    return [{ ...hold, turns: hold.turns.slice(0, count) }, ...loosened({ ...hold, turns: hold.turns.slice(count) })]
  })
}

/** Neither called nor followed by a call: who has asked one question need not have asked the next. */
const isWhole = ({ called, closed }: Hold): boolean => called || closed

/** Each turn for itself; a name goes to the turn beside its evidence. */
const loosened = ({ turns, plain, called, closed, beside }: Hold): Hold[] =>
  turns.map((turn, i) => ({
    asker: beside.get(turn.id) ?? null,
    turns: [turn],
    plain: plain && i === 0,
    called,
    closed,
    beside,
  }))
