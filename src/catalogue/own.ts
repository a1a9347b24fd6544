import { COMPILED_TOPICS } from '../lexicon/topics/index.ts'
import type { CompiledCatalogue } from './compile.ts'

let opened: CompiledCatalogue | null = null

/** The catalogue that presser brings along. */
export function ownCatalogue(): CompiledCatalogue {
  opened ??= JSON.parse(COMPILED_TOPICS) as CompiledCatalogue
  return opened
}

/** Its ids, each with the id of the topic above it. */
export const ownBroader = (): ReadonlyMap<string, string | null> =>
  new Map(ownCatalogue().topics.map(({ id, broader }) => [id, broader]))
