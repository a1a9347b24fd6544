import type { MessageRule } from '../model/message.ts'
import type { Mark, Metadata, OffsetMap, PageStart, TimedSpan } from '../model/source.ts'

/** Doubt about a source, and the offset in it that it is about. */
export interface Finding {
  readonly rule: MessageRule
  readonly at: number
  /** What it says here; `null` for what its rule says everywhere. */
  readonly reason: string | null
}

/** What a reader makes of a source. */
export interface ReadResult {
  readonly text: string
  readonly map: OffsetMap
  readonly marks: readonly Mark[]
  readonly pages: readonly PageStart[]
  readonly times: readonly TimedSpan[]
  readonly metadata: Metadata
  readonly findings: readonly Finding[]
}

/** One text format: decoded source → text and what is known of it. Throws `UserError` where it is not of the format. */
export type Reader = (raw: string) => Promise<ReadResult>

/** One binary format, read from its bytes; otherwise as `Reader`. */
export type BinaryReader = (bytes: Uint8Array) => Promise<ReadResult>

export const NO_METADATA: Metadata = { title: null, date: null, published: null, url: null, people: [] }

/** All of a reading but its text, where the format says nothing more. */
export const NO_EXTRAS: Omit<ReadResult, 'text' | 'map'> = {
  marks: [],
  pages: [],
  times: [],
  metadata: NO_METADATA,
  findings: [],
}
