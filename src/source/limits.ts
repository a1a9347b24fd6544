const MEGABYTE = 1_000_000

/** No transcript is as long when unpacked. */
const MOST = 1_000 * MEGABYTE

/** The repetitions of a real transcript shrink it to a tenth, those of Word's markup to a fortieth. */
const RATIO = 100

/** Below this, a high ratio does no harm. */
const HARMLESS = 10 * MEGABYTE

/** How many bytes may come out of so many packed ones; more are a bomb, made to fill the memory. */
export const mostUnpacked = (packed: number): number => Math.min(MOST, Math.max(HARMLESS, packed * RATIO))
