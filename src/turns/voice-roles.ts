import type { Person } from '../model/speaker.ts'
import type { Label } from './accept-labels.ts'

interface Voice {
  readonly person: Person
  turns: number
  asking: number
  words: number
}

const ASKS = /\?["”]?\s*$/
// A podium says more than all others together, as a rule; half is where it may be told from a panel.
const LEAST_SHARE = 0.5
const FEWEST_TURNS = 3

function voicesOf(
  labels: readonly Label[],
  { people, wordsOf }: { people: readonly Person[]; wordsOf: (label: Label) => string },
): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  labels.forEach((label, i) => {
    const person = people[i] as Person
    const said = wordsOf(label)
    const voice = voices.get(person.id) ?? { person, turns: 0, asking: 0, words: 0 }
    voice.turns++
    if (ASKS.test(said)) voice.asking++
    voice.words += said.split(/\s+/).length
    voices.set(person.id, voice)
  })
  return voices
}

// Half of a reporter's turns may be "Okay, thanks."
const mostlyAsks = ({ asking, turns }: Voice): boolean => asking > 0 && asking * 2 >= turns

/** The voice that holds the podium, if one does: it says half of all words and seldom asks. */
function podiumOf(voices: readonly Voice[]): Voice | null {
  const all = voices.reduce((sum, { words }) => sum + words, 0)
  const [first] = [...voices].sort((a, b) => b.words - a.words)
  if (!first || first.words < all * LEAST_SHARE || first.turns < FEWEST_TURNS || mostlyAsks(first)) return null
  return first
}

/**
 * Where a recorder knows voices and nobody's name or part, the one at the podium and those who ask are told by what
 * they say; who does neither plainly stays unknown.
 */
export function withVoiceRoles(
  people: readonly Person[],
  labels: readonly Label[],
  wordsOf: (label: Label) => string,
): readonly Person[] {
  if (people.some(({ role, name }) => role !== 'unknown' || name !== null)) return people
  const voices = voicesOf(labels, { people, wordsOf })
  const podium = podiumOf([...voices.values()])
  const asking = new Set([...voices.values()].filter(mostlyAsks).map(({ person }) => person.id))
  if (!podium || asking.size === 0) return people
  const roleOf = ({ id, role }: Person): Person['role'] =>
    id === podium.person.id ? 'official' : asking.has(id) ? 'reporter' : role
  const known = new Map(people.map(person => [person.id, { ...person, role: roleOf(person) }]))
  return people.map(({ id }) => known.get(id) as Person)
}
