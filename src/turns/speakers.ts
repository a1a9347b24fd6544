import { escaped } from '../grammar/escape.ts'
import { isOutletName } from '../grammar/names.ts'
import { OPENS_UNMARKED } from '../lexicon/interrogatives.ts'
import { CHAIR_TITLES } from '../lexicon/label-words.ts'
import { slug } from '../model/id.ts'
import type { Person } from '../model/speaker.ts'
import type { Label } from './accept-labels.ts'
import { fullNameOf } from './full-name.ts'
import { fold, isHonorific, isTitleWord, type LabelName } from './label-name.ts'
import { asName, asOffice } from './name-case.ts'

/** The part shared by all questioners nobody names. */
export const ANONYMOUS_REPORTER: Person = { id: 'reporter', name: null, role: 'reporter', title: null, outlet: null }

/** A reporter whom the transcript names. */
export const namedReporter = (name: string): Person => ({ ...ANONYMOUS_REPORTER, id: `reporter-${slug(name)}`, name })

export interface SpeakerContext {
  /** Where full names are looked for, the best place first. */
  readonly places: readonly string[]
  /** The words said under each label, to tell who asks. */
  readonly wordsOf: (label: Label) => string
  /** True where the document has a label for questioners, such as `QUESTION`. */
  readonly hasQuestioners: boolean
}

type PersonName = Extract<LabelName, { type: 'person' }>

const capitals = (surname: string): boolean => !/\p{Ll}{2}/u.test(surname)
const CHAIR = new Set(CHAIR_TITLES)

const officeOf = (titles: readonly string[]): string | null => {
  const office = titles.filter(title => !isHonorific(title)).join(' ')
  return office === '' ? null : asOffice(office)
}

// "Good afternoon sir, this is Madhu from …"
const INTRODUCES =
  /\b(?:[Tt]his is|I am|I['’]m|[Mm]yself) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:here )?(?:from|with) (?:the )?\p{Lu}/u
const ASKING = /\?|\bquestion\b/i
const MARKS = /[.?!]/

/** In a document without a word for "question", those are reporters who ask more often than not: "Rishabh: Hi sir, …?" */
function mostlyAsks(labels: readonly Label[], { wordsOf }: SpeakerContext): boolean {
  const asking = labels.filter(label => {
    const words = wordsOf(label)
    return MARKS.test(words)
      ? label.form.style === 'mixed' && (ASKING.test(words) || INTRODUCES.test(words))
      : OPENS_UNMARKED.test(words.trim())
  })
  return asking.length * 2 > labels.length
}

const chairs = ({ titles }: PersonName): boolean => titles.some(title => CHAIR.has(fold(title)))

function person(names: readonly PersonName[], context: SpeakerContext): Person {
  const longest = [...names].sort((a, b) => b.given.length - a.given.length)[0] as PersonName
  // A bare first name as a label is looked for in the front matter only: "Education Kavya" is no full name.
  const places =
    longest.titles.length + longest.given.length > 0 || capitals(longest.surname)
      ? context.places
      : context.places.slice(0, -1)
  const found = fullNameOf(longest.surname, { given: longest.given, places })
  const printed = [...longest.given, longest.surname].map(asName).join(' ')
  const titles = names.map(({ titles }) => officeOf(titles)).filter(title => title !== null)
  const office = names.find(({ office }) => office !== null)?.office ?? null
  const name = found?.name ?? printed
  return {
    id: slug(name),
    name,
    role: names.some(chairs) ? 'moderator' : 'official',
    title: (office === null ? null : asOffice(office)) ?? found?.title ?? titles[0] ?? null,
    outlet: null,
  }
}

const FULL_NAME = String.raw`(?<name>\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}’'-]+){1,2})`

// "Minister for Employment, Senator the Hon. Michaelia Cash"
const ADDRESS = String.raw`(?:(?:Senator|the\sHon\.?|Hon\.?|Dr\.?|M(?:r|s|rs)\.?)\s){0,3}`

/** Who plays an official's part, where the front matter says so: "Ignatius Mbeya, Deputy Spokesman", "Prime Minister Ada Byrne". */
function partName({ part, role }: Extract<LabelName, { type: 'part' }>, { places }: SpeakerContext): string | null {
  if (role !== 'official' || places.length < 2) return null
  const office = asOffice(part).replace(/^The\s/, '')
  const behind = new RegExp(String.raw`${FULL_NAME},\s(?:the\s)?${escaped(office)}\b`, 'u')
  const before = new RegExp(
    String.raw`(?:(?<=\bthe\s)|(?<![\p{L}’'-]\s))${escaped(office)},?\s${ADDRESS}${FULL_NAME}`,
    'u',
  )
  // The archive's field names the Prime Minister, also where another acts for him.
  const acting = new RegExp(String.raw`\bacting\s+${escaped(office)}\b`, 'i')
  if (places.slice(0, 2).some(place => acting.test(place))) return null
  for (const place of places.slice(0, -1)) {
    const name = (behind.exec(place) ?? before.exec(place))?.groups?.name
    if (name !== undefined && !name.split(' ').some(word => isTitleWord(word))) return name
  }
  return null
}

/** The speaker of a group of labels that name the same part or person. */
function speakerOf(labels: readonly Label[], context: SpeakerContext): Person {
  const names = labels.map(({ name }) => name)
  const people = names.filter(name => name.type === 'person')
  const first = people[0] ?? names[0]
  if (!first || (first.type === 'questioner' && first.name === null)) return ANONYMOUS_REPORTER
  switch (first.type) {
    case 'questioner':
      return namedReporter(asName(first.name as string))
    case 'outlet':
      return { ...namedReporter(first.outlet), name: null, outlet: first.outlet }
    case 'part':
      return {
        id: slug(first.part),
        name: partName(first, context),
        role: first.role,
        title: asOffice(first.part),
        outlet: null,
      }
    case 'person': {
      const found = person(people, context)
      // "Sidhant Rao, Desh TV:"
      const outlet = people.map(({ office }) => office).find(office => office !== null && isOutletName(office)) ?? null
      if (outlet !== null) return { ...namedReporter(found.name as string), outlet }
      return !context.hasQuestioners && mostlyAsks(labels, context) && found.title === null
        ? namedReporter(found.name as string)
        : found
    }
  }
}

/** Two people of one surname are told apart by their given names: `JILL BIDEN` and `JOE BIDEN`. */
function personKeys(labels: readonly Label[]): string[] {
  const givenOf = ({ name }: Label): string | null => {
    const given = name?.type === 'person' ? fold(name.given[0] ?? '') : ''
    return given.length > 1 ? given : null
  }
  const byKey = new Map<string, Set<string>>()
  for (const label of labels) {
    const given = givenOf(label)
    const { key } = label
    if (given !== null) byKey.set(key, (byKey.get(key) ?? new Set()).add(given))
  }
  return labels.map(label => {
    const { key } = label
    const rivals = byKey.get(key)
    return rivals && rivals.size > 1 ? `${key} ${givenOf(label) ?? [...rivals][0]}` : key
  })
}

const MOST_PEOPLE = 60

/** The speaker of each label, in the order of the labels. */
export function peopleOf(labels: readonly Label[], context: SpeakerContext): Person[] {
  const keys = personKeys(labels)
  const groups = new Map<string, Label[]>()
  labels.forEach((label, i) => {
    const key = keys[i] as string
    const group = groups.get(key) ?? []
    group.push(label)
    groups.set(key, group)
  })
  const people = new Map<string, Person>()
  const taken = new Set<string>()
  // Full names are looked for all through the text; where there are more people than at any briefing, in front only.
  const searched = groups.size > MOST_PEOPLE ? { ...context, places: context.places.slice(0, -1) } : context
  for (const [key, group] of groups) {
    const found = speakerOf(group, searched)
    let id = found.id
    for (let n = 2; taken.has(id) && found !== ANONYMOUS_REPORTER; n++) id = `${found.id}-${n}`
    taken.add(id)
    people.set(key, { ...found, id })
  }
  return keys.map(key => people.get(key) as Person)
}
