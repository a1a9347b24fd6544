import type { MessageRule } from '../model/message.ts'
import type { Mark, Metadata, OffsetMap } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** What a reader makes of a decoded source. */
export interface ReadResult {
  readonly text: string
  readonly map: OffsetMap
  readonly marks: readonly Mark[]
  readonly metadata: Metadata
  readonly findings: readonly { rule: MessageRule; span: Span }[]
}

/** One input format: decoded source → text, marks and metadata. Throws `UserError` where the source is not of the format. */
export type Reader = (raw: string) => Promise<ReadResult>

export const NO_METADATA: Metadata = { title: null, date: null, published: null, url: null }
