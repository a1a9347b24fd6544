import { slug } from '../model/id.ts'
import { countSpeakers, type Person } from '../model/speaker.ts'
import type { Transcript, Turn } from '../model/transcript.ts'
import type { NamedAsker } from './named-askers.ts'

type Voices = Pick<Transcript, 'turns' | 'speakers'>

/** Question turns and who asked them, where the transcript names her. */
export interface Naming {
  readonly turns: readonly Turn[]
  readonly asker: NamedAsker | null
}

const idOf = ({ name }: NamedAsker): string => `reporter-${slug(name)}`

/** Gives the turns of named askers to speakers of their own. */
export function renameSpeakers({ turns, speakers }: Voices, namings: readonly Naming[]): Voices {
  const owner = new Map<string, NamedAsker>()
  for (const { turns: asked, asker } of namings) if (asker) for (const { id } of asked) owner.set(id, asker)
  if (owner.size === 0) return { turns, speakers }
  const people = new Map<string, Person>(speakers.map(speaker => [speaker.id, speaker]))
  for (const asker of owner.values()) {
    const id = idOf(asker)
    const outlet = people.get(id)?.outlet ?? asker.outlet
    people.set(id, { id, name: asker.name, role: 'reporter', title: null, outlet })
  }
  const renamed = turns.map((turn): Turn => {
    const asker = owner.get(turn.id)
    return asker ? { ...turn, speaker: idOf(asker) } : turn
  })
  return { turns: renamed, speakers: countSpeakers([...people.values()], renamed) }
}
