import type { Role, Turn } from '../model/transcript.ts'
import type { Call } from './call-ons.ts'
import type { NamedAsker, Names } from './named-asker.ts'
import type { Vocatives } from './vocatives.ts'

/** One reporter's hold of the floor, from the call on her to the call on the next. */
export interface Hold {
  asker: NamedAsker | null
  readonly turns: Turn[]
  /** True where a call, an address to the podium or an introduction shows that one voice begins here. */
  plain: boolean
  /** True where a call begins it. */
  called: boolean
  /** True where the one who answers gives the floor to the next. */
  closed: boolean
  /** Names given to single turns by the words beside them, by turn id. */
  readonly beside: Map<string, NamedAsker>
}

/** What the walk over the turns needs to know of a transcript. */
export interface Room {
  readonly text: string
  readonly names: Names
  readonly vocatives: Vocatives
  readonly roleOf: (turn: Turn) => Role
  /** True for the part that nameless questioners share. */
  readonly isAnonymous: (turn: Turn) => boolean
}

/** Where the walk stands. */
export interface Walk {
  readonly room: Room
  readonly holds: Hold[]
  /** Who has the floor. */
  hold: Hold | null
  /** Who spoke last: the holder, or one who broke in. */
  speaking: Hold | null
  /** The call that nobody has taken up yet, and who made it. */
  call: Call | null
  caller: string | null
  calls: number
  /** True where somebody has just asked for the floor: "Jay?" */
  bid: boolean
  asked: boolean
  before: Turn | null
}

/** A walk at its start. */
export const walkOf = (room: Room): Walk => ({
  room,
  holds: [],
  hold: null,
  speaking: null,
  call: null,
  caller: null,
  calls: 0,
  bid: false,
  asked: false,
  before: null,
})

/** A voice begins with this turn; whether it has the floor, the caller says. */
export function begin(
  walk: Walk,
  {
    turn,
    asker = null,
    plain,
    called = false,
  }: { turn: Turn; asker?: NamedAsker | null; plain: boolean; called?: boolean },
): Hold {
  const beside = new Map(asker ? [[turn.id, asker]] : [])
  const hold: Hold = { asker, turns: [turn], plain, called, closed: false, beside }
  walk.holds.push(hold)
  walk.speaking = hold
  return hold
}

/** The holder goes on. */
export function goOn(walk: Walk, turn: Turn): void {
  walk.hold?.turns.push(turn)
  walk.speaking = walk.hold
}

/** Takes the last turn out of a hold that others began. */
export function split(walk: Walk, asker: NamedAsker | null): Hold {
  const turn = walk.speaking?.turns.pop() as Turn
  return begin(walk, { turn, asker, plain: false })
}

/** From here on nobody knows who has the floor. */
export function lose(walk: Walk): void {
  walk.hold = { asker: null, turns: [], plain: false, called: false, closed: false, beside: new Map() }
  walk.holds.push(walk.hold)
}
