import { NO_EXTRAS, type Reader } from './reader.ts'
import { createTextBuilder } from './text-builder.ts'

/** Plain text: every character is its own place. */
export const readText: Reader = async raw => {
  const builder = createTextBuilder(raw)
  builder.copy(0, raw.length)
  return { ...NO_EXTRAS, ...builder.build() }
}
