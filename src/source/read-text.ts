import { NO_METADATA, type Reader } from './reader.ts'
import { createTextBuilder } from './text-builder.ts'

/** Plain text: every character is its own place. */
export const readText: Reader = async raw => {
  const builder = createTextBuilder(raw)
  builder.copy(0, raw.length)
  return { ...builder.build(), marks: [], metadata: NO_METADATA, findings: [] }
}
