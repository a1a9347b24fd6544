import type { Role, Speaker, Turn } from '../model/transcript.ts'
import { holdsOf } from './floor.ts'
import { type NamedAsker, namesIn } from './named-asker.ts'
import { resumes, wordCount } from './turn-taking.ts'
import { vocativesOf } from './vocatives.ts'

/** Who held the floor, by reporter's turn. */
export interface Floor {
  /** The asker whom the transcript names, by turn id. */
  readonly askers: ReadonlyMap<string, NamedAsker>
  /** Turns of one number are one voice. */
  readonly voices: ReadonlyMap<string, number>
  /** Voices that are plainly others than the ones before them. */
  readonly plain: ReadonlySet<number>
  /** The turns with which a voice plainly takes over, or takes up a call by name. */
  readonly begun: ReadonlySet<string>
}

/** What is read: the turns, the text they stand in and who speaks. */
export interface Voices {
  readonly text: string
  readonly turns: readonly Turn[]
  readonly speakers: readonly Speaker[]
}

// "Jay?" and "-- the second one?" take nothing over.
const FEWEST_WORDS = 5
const takesOver = (turn: Turn): boolean => !resumes(turn) && wordCount(turn) >= FEWEST_WORDS

/** Finds who asks, where the transcript says so. */
export function floorOf({ text, turns, speakers }: Voices): Floor {
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]))
  const roleOf = (turn: Turn): Role => byId.get(turn.speaker)?.role ?? 'unknown'
  const isAnonymous = (turn: Turn): boolean => {
    const speaker = byId.get(turn.speaker)
    return speaker?.role === 'reporter' && !speaker.name && !speaker.outlet && !speaker.title
  }
  const asking = turns.filter(isAnonymous)
  const people = speakers.filter(({ role }) => role !== 'reporter')
  const holds = holdsOf(turns, {
    text,
    names: namesIn(text, people),
    vocatives: vocativesOf(
      people.map(({ name }) => name ?? ''),
      asking,
    ),
    roleOf,
    isAnonymous,
  })
  const entries = holds.flatMap((hold, i) => hold.turns.map(({ id }) => ({ id, i, asker: hold.asker })))
  return {
    askers: new Map(entries.flatMap(({ id, asker }) => (asker ? [[id, asker] as const] : []))),
    voices: new Map(entries.map(({ id, i }) => [id, i])),
    plain: new Set(holds.flatMap(({ plain }, i) => (plain ? [i] : []))),
    begun: new Set(
      holds.flatMap(({ called, plain, asker, turns: [first] }) =>
        first && ((called && asker) || (plain && takesOver(first))) ? [first.id] : [],
      ),
    ),
  }
}
