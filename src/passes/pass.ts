import type { Transcript } from '../model/transcript.ts'

/** One enrichment: reads the transcript so far and returns what it adds. Passes run in the order of `PASSES`. */
export type Pass = (transcript: Transcript) => Partial<Transcript>
