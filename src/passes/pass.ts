import type { ChosenCatalogue } from '../catalogue/index.ts'
import type { Transcript } from '../model/transcript.ts'

/** What a pass may be told besides the transcript. */
export interface PassOptions {
  /** The topics to look for. */
  readonly catalogues: readonly ChosenCatalogue[]
}

/** One enrichment: reads the transcript so far and returns what it adds. Passes run in the order of `PASSES`. */
export type Pass = (transcript: Transcript, options: PassOptions) => Partial<Transcript> | Promise<Partial<Transcript>>
