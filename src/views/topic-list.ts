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

/** All topics, a line each; what a topic is a part of stands behind it. */
export function topicListTable(topics: readonly ListedTopic[], screen: Screen): string {
  const columns = [
    { head: 'Id', width: 28 },
    { head: 'Topic', width: 'rest' },
    { head: 'Part of', width: 24 },
    { head: 'Phrases', width: 7, align: 'right' },
    { head: 'Code', width: 4, align: 'right' },
  ] as const
  const rows = topics.map(topic => [
    topic.id,
    topic.label,
    topic.broader ?? '',
    String(topic.phrases.length + (topic.patterns ?? []).length + (topic.weak ?? []).length),
    topic.code === undefined ? '' : String(topic.code),
  ])
  return drawTable(columns, { rows, screen })
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
  code: topic.code ?? null,
  phrases: topic.phrases,
  patterns: topic.patterns ?? [],
  weak: topic.weak ?? [],
  needs: topic.needs ?? [],
  within: topic.within ?? 'exchange',
  not: topic.not ?? [],
  match: topic.match ?? [],
})

const LISTS = [
  ['phrases', 'Phrases'],
  ['patterns', 'Patterns'],
  ['weak', 'Phrases that need a context'],
  ['needs', 'The context they need'],
  ['not', 'Refused in the same sentence'],
  ['match', 'Patterns that grammar judges'],
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
    screen.paint.strong(oneLine(`${topic.label} (${topic.id})`)),
    ...(topic.definition === '' ? [] : [wrapped(topic.definition, { indent: '', width: screen.width })]),
    ...fact('Area', topic.area ?? ''),
    ...fact('Part of', topic.broader ?? ''),
    ...fact('Since', topic.since ?? ''),
    ...fact('Parts', below.join(', ')),
    ...fact('Policy Agendas code', topic.code === undefined ? '' : String(topic.code)),
    ...lists,
  ].join('\n')
}
