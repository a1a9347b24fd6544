import type { TopicEntry } from '../catalogue/index.ts'
import { drawTable } from './draw-table.ts'
import type { Screen } from './paint.ts'
import { oneLine } from './printable.ts'
import { wrapped } from './wrap.ts'

/** A topic that can be looked for: its entry, and where it comes from. */
export interface ListedTopic extends TopicEntry {
  readonly origin: 'catalogue' | 'user'
  /** The title of its area; null for the user’s own. */
  readonly area: string | null
}

interface Placed {
  readonly topic: ListedTopic
  readonly depth: number
}

/** Topics with how deep they stand, each before its parts; where two are parts of each other, all are told once. */
function inTree(topics: readonly ListedTopic[]): Placed[] {
  const ids = new Set(topics.map(({ id }) => id))
  const parts = new Map<string | null, ListedTopic[]>()
  for (const topic of topics) {
    const above = topic.broader !== null && ids.has(topic.broader) ? topic.broader : null
    const siblings = parts.get(above)
    if (siblings) siblings.push(topic)
    else parts.set(above, [topic])
  }
  const placed = new Map<string, Placed>()
  const place = (first: readonly ListedTopic[]): void => {
    const waiting = first.map(topic => ({ topic, depth: 0 })).reverse()
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { topic, depth } = next
      if (placed.has(topic.id)) continue
      placed.set(topic.id, next)
      for (const part of (parts.get(topic.id) ?? []).toReversed()) waiting.push({ topic: part, depth: depth + 1 })
    }
  }
  place(parts.get(null) ?? [])
  place(topics)
  return [...placed.values()]
}

const LONGEST_ID = 40
const STEP = 2
const DEEPEST = 4
/** On a narrower screen the names need the room of all else. */
const ROOM_FOR_ALL = 72

const phrasesOf = ({ phrases, patterns = [], weak = [] }: ListedTopic): number =>
  phrases.length + patterns.length + weak.length

/** All topics, a line or two each; what is a part of a topic stands under it, indented. */
export function topicListTable(topics: readonly ListedTopic[], screen: Screen): string {
  const names = [
    { head: 'Id', width: LONGEST_ID, whole: true },
    { head: 'Topic', width: 'rest', indented: true },
  ] as const
  const facts = [
    { head: 'Phrases', width: 7, align: 'right' },
    { head: 'Code', width: 4, align: 'right' },
  ] as const
  const isNarrow = screen.width < ROOM_FOR_ALL
  const rows = inTree(topics).map(({ topic, depth }) => [
    topic.id,
    `${' '.repeat(STEP * Math.min(depth, DEEPEST))}${oneLine(topic.label)}`,
    ...(isNarrow ? [] : [String(phrasesOf(topic)), String(topic.code ?? '')]),
  ])
  return drawTable(isNarrow ? names : [...names, ...facts], { rows, screen })
}

/** One topic as JSON, every field there. */
export const topicJson = (topic: ListedTopic) => ({
  id: topic.id,
  label: topic.label,
  definition: topic.definition,
  origin: topic.origin,
  area: topic.area,
  broader: topic.broader,
  setting: topic.setting ?? false,
  since: topic.since ?? null,
  until: topic.until ?? null,
  code: topic.code ?? null,
  phrases: topic.phrases,
  patterns: topic.patterns ?? [],
  weak: topic.weak ?? [],
  needs: topic.needs ?? [],
  within: topic.within ?? 'exchange',
  not: topic.not ?? [],
  match: topic.match ?? [],
  gate: topic.gate ?? [],
})

const LISTS = [
  ['phrases', 'Phrases'],
  ['patterns', 'Patterns'],
  ['weak', 'Phrases that need a context'],
  ['needs', 'The context they need'],
  ['not', 'Refused in the same sentence'],
  ['match', 'Patterns that grammar judges'],
  ['gate', 'The words that open a sentence to them'],
] as const

/** One topic for people: what it is, where it belongs, and every phrase. */
export function topicCard(
  topic: ListedTopic,
  { topics, screen }: { topics: readonly ListedTopic[]; screen: Screen },
): string {
  const below = topics.filter(({ broader }) => broader === topic.id).map(({ id }) => id)
  const fact = (name: string, words: string): string[] =>
    words === '' ? [] : [wrapped(`${name}: ${words}`, { indent: '', width: screen.width })]
  const lists = LISTS.flatMap(([field, title]) => {
    const phrases = topic[field] ?? []
    if (phrases.length === 0) return []
    const reach = field === 'needs' ? ` (within the ${topic.within ?? 'exchange'})` : ''
    return ['', `${title}${reach}`, wrapped(phrases.join(' · '), { indent: '  ', width: screen.width })]
  })
  return [
    screen.paint.strong(wrapped(`${topic.label} (${topic.id})`, { indent: '', width: screen.width })),
    ...(topic.definition === '' ? [] : [wrapped(topic.definition, { indent: '', width: screen.width })]),
    ...fact('Area', topic.area ?? ''),
    ...fact('Part of', topic.broader ?? ''),
    ...fact('Since', topic.since ?? ''),
    ...fact('Until', topic.until ?? ''),
    ...fact('Parts', below.join(', ')),
    ...fact('Policy Agendas code', topic.code === undefined ? '' : String(topic.code)),
    ...lists,
  ].join('\n')
}
