import type { Span } from './span.ts'
import type { Transcript } from './transcript.ts'

/** A type as it stands in JSON: every span becomes `[start, end]`, in Unicode code points. */
export type Jsonified<T> = T extends Span
  ? [start: number, end: number]
  : T extends readonly [number, number]
    ? [number, number]
    : T extends readonly (infer Item)[]
      ? Jsonified<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Jsonified<T[Key]> }
        : T

/** The JSON document of one transcript, schema `presser/1`. `text` is `null` unless asked for. */
export type Document = Jsonified<Omit<Transcript, 'text' | 'paragraphs' | 'map'>> & { text: string | null }

/** What stands in a document's place where an input could not be read. */
export interface FailedDocument {
  schema: 'presser/1'
  source: { id: string | null; path: string | null }
  error: { message: string; line: number | null }
}
