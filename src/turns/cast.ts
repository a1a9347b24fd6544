import type { Person } from '../model/speaker.ts'
import type { Label } from './accept-labels.ts'
import { asName } from './name-case.ts'

/** Who stands behind the labels, and by which surnames a narrator calls the officials among them. */
export interface Cast {
  readonly people: ReadonlyMap<Label, Person>
  /** Labelled officials with a surname, each once. */
  readonly officials: readonly { readonly person: Person; readonly surname: string }[]
}

/** `people` are the speakers of `labels`, in their order. */
export function castOf(labels: readonly Label[], people: readonly Person[]): Cast {
  const surnames = new Map<Person, string>()
  labels.forEach(({ name }, i) => {
    const person = people[i] as Person
    if (name?.type === 'person' && person.role === 'official') surnames.set(person, asName(name.surname))
  })
  return {
    people: new Map(labels.map((label, i) => [label, people[i] as Person])),
    officials: [...surnames].map(([person, surname]) => ({ person, surname })),
  }
}
