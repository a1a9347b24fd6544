import { slug } from '../model/id.ts'
import { countSpeakers, type Person } from '../model/speaker.ts'
import type { Transcript, Turn } from '../model/transcript.ts'
import type { NamedAsker } from './named-asker.ts'

type Spoken = Pick<Transcript, 'turns' | 'speakers'>

const wordsOf = (name: string): string[] => name.split(' ')

/** For each name the longest form of it: "Kristen" is "Kristen Welker" where there is one Kristen. */
function fullNames(askers: Iterable<NamedAsker>): Map<string, string> {
  const names = [...new Set([...askers].map(({ name }) => name).filter(name => name !== null))]
  const full = names.filter(name => name.includes(' '))
  return new Map(
    names.map(name => {
      const bearers = name.includes(' ') ? [] : full.filter(one => wordsOf(one).includes(name))
      return [name, bearers.length === 1 ? (bearers[0] as string) : name]
    }),
  )
}

/** Gives the turns of named askers, by turn id, to speakers of their own: one for each person or outlet. */
export function renameSpeakers({ turns, speakers }: Spoken, askers: ReadonlyMap<string, NamedAsker>): Spoken {
  if (askers.size === 0) return { turns, speakers }
  const full = fullNames(askers.values())
  const people = new Map<string, Person>(speakers.map(speaker => [speaker.id, speaker]))
  const idOf = ({ name, outlet }: NamedAsker): string =>
    `reporter-${slug(name === null ? (outlet as string) : (full.get(name) as string))}`
  for (const asker of askers.values()) {
    const id = idOf(asker)
    const name = asker.name === null ? null : (full.get(asker.name) as string)
    people.set(id, { id, name, role: 'reporter', title: null, outlet: people.get(id)?.outlet ?? asker.outlet })
  }
  const renamed = turns.map((turn): Turn => {
    const asker = askers.get(turn.id)
    return asker ? { ...turn, speaker: idOf(asker) } : turn
  })
  return { turns: renamed, speakers: countSpeakers([...people.values()], renamed) }
}
