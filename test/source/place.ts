import { placeOf } from '../../src/model/source.ts'
import type { Reader, ReadResult } from '../../src/source/reader.ts'

/** Where some words of the text stand in the source, as `line:column`. */
export function placeIn({ text, map }: Pick<ReadResult, 'text' | 'map'>, words: string): string {
  const { line, column } = placeOf(map, text.indexOf(words))
  return `${line}:${column}`
}

/** The marks of a reading, each as its kind and the words it stands over. */
export const markedIn = ({ text, marks }: ReadResult): string[] =>
  marks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).trim()}`)

/** The text that a reader makes of a source. */
export const textOf = async (read: Reader, raw: string): Promise<string> => (await read(raw)).text
