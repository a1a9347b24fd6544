import { setFlagsFromString } from 'node:v8'

const LONG = 1 << 20

/**
 * Lets V8 mark garbage in steps again, which `start.cjs` has told it not to do: a briefing is read before it pays, a long
 * transcript takes half the memory.
 */
export function markInSteps(length: number): void {
  if (length <= LONG) return
  setFlagsFromString('--incremental-marking')
  setFlagsFromString('--concurrent-marking')
}
