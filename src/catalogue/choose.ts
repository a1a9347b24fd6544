import type { TopicEntry } from '../lexicon/topics/entry.ts'
import type { TopicUse } from '../model/transcript.ts'
import { type CompiledCatalogue, compileTopics } from './compile.ts'
import { ownCatalogue } from './own.ts'

/** A catalogue to tag with, and whose it is. */
export interface ChosenCatalogue {
  readonly catalogue: CompiledCatalogue
  readonly origin: TopicUse['origin']
  /** What it was compiled from; null where that is read only to be shown. */
  readonly entries: readonly TopicEntry[] | null
}

/** What a user brings: entries that are added to the catalogue, or that replace it. */
export interface TopicChoice {
  readonly topics?: readonly TopicEntry[] | null
  readonly onlyTopics?: readonly TopicEntry[] | null
}

const compiled = new WeakMap<readonly TopicEntry[], CompiledCatalogue>()

function userCatalogue(entries: readonly TopicEntry[]): ChosenCatalogue {
  const catalogue = compiled.get(entries) ?? compileTopics(entries)
  compiled.set(entries, catalogue)
  return { catalogue, origin: 'user', entries }
}

/** The catalogues to tag with. */
export function chosenCatalogues({ topics, onlyTopics }: TopicChoice): ChosenCatalogue[] {
  const first: ChosenCatalogue = onlyTopics
    ? userCatalogue(onlyTopics)
    : { catalogue: ownCatalogue(), origin: 'catalogue', entries: null }
  return topics ? [first, userCatalogue(topics)] : [first]
}

/** The entry that a topic was compiled from, or undefined: of entries with the same id the last one counts. */
export async function entryWith(id: string, catalogues: readonly ChosenCatalogue[]): Promise<TopicEntry | undefined> {
  const { openAreas } = await import('./areas.ts')
  const own = (): readonly TopicEntry[] => openAreas().flatMap(({ topics }) => topics)
  return catalogues.flatMap(({ entries }) => entries ?? own()).findLast(entry => entry.id === id)
}
