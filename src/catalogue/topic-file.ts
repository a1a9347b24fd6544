import type { TopicEntry } from '../lexicon/topics/entry.ts'

/** A mistake in a file of topics, with its place: 1-based line and column. */
export interface TopicMistake {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly problem: string
}

/** An entry, and where the file has it: the whole, and each of its fields. */
export interface PlacedEntry {
  readonly entry: TopicEntry
  readonly path: string
  /** True where mistakes in it are told: what it lacks may be one of them. */
  readonly faulty: boolean
  readonly placeOf: (
    field: keyof TopicEntry | null,
    item?: number,
  ) => { readonly line: number; readonly column: number }
}

/** What a file of topics says, and everything that is wrong with it. */
export interface TopicFile {
  readonly entries: readonly PlacedEntry[]
  readonly mistakes: readonly TopicMistake[]
  /** True where it could not be read to its end: what other files miss may stand in it. */
  readonly broken?: boolean
}

/** The bytes of a file of topics, decoded. */
export interface TopicText {
  readonly path: string
  readonly text: string
  /** True of a file that was found and not named: its topics give way to those of the same id in the others. */
  readonly givesWay?: boolean
}
