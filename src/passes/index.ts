import { acronyms } from './acronyms/index.ts'
import { clarity } from './clarity.ts'
import { ledgers } from './ledgers.ts'
import type { Pass } from './pass.ts'
import { places } from './places.ts'
import { topics } from './topics/index.ts'

/** All enrichment, in order. A new pass is a file and a line here. */
export const PASSES: readonly Pass[] = [acronyms, topics, places, ledgers, clarity]
