import { chosenCatalogues, type TopicChoice } from './catalogue/index.ts'
import { pairExchanges } from './exchanges/index.ts'
import type { Format } from './model/source.ts'
import type { Transcript } from './model/transcript.ts'
import { PASSES } from './passes/index.ts'
import { topics } from './passes/topics/index.ts'
import { readSource } from './source/index.ts'
import { parseTurns } from './turns/index.ts'

/** What is known of an input besides its bytes. */
export interface AnalyzeOptions extends TopicChoice {
  /** Shown in the output and used to recognise the format; nothing is read from it. */
  readonly path?: string | null
  /** Returned as `source.id`. */
  readonly id?: string | null
  /** Forces an input format; by default it is recognised by content first, by the path's extension second. */
  readonly from?: Format | null
}

/**
 * Reads one transcript: bytes → source → turns → exchanges → passes. Spans in the result count UTF-16, as JavaScript's
 * strings do; `toDocument` gives the JSON contract. Throws `UserError` where the input is empty or no text.
 */
export async function analyze(input: string | Uint8Array, options: AnalyzeOptions = {}): Promise<Transcript> {
  const { path = null, id = null, from = null } = options
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const source = await readSource(bytes, { path, id, from })
  const turned = await parseTurns(source)
  const paired = pairExchanges(turned)
  let transcript: Transcript = { schema: 'presser/1', ...turned, ...paired, topics: [], acronyms: [], places: [] }
  const catalogues = chosenCatalogues(options)
  for (const pass of PASSES) transcript = { ...transcript, ...(await pass(transcript, { catalogues })) }
  return transcript
}

/** Looks for topics anew in a transcript that was read before; nothing else in it changes. */
export async function withTopics(transcript: Transcript, choice: TopicChoice = {}): Promise<Transcript> {
  const exchanges = transcript.exchanges.map(exchange => ({ ...exchange, topics: [] }))
  const bare = { ...transcript, exchanges, topics: [] }
  return { ...bare, ...(await topics(bare, { catalogues: chosenCatalogues(choice) })) }
}
