import { AFRICA_TOPICS } from './africa.ts'
import { AMERICAS_TOPICS } from './americas.ts'
import { ASIA_TOPICS } from './asia.ts'
import type { TopicEntry } from './entry.ts'
import { EUROPE_TOPICS } from './europe.ts'
import { GLOBAL_TOPICS } from './global.ts'
import { GULF_YEMEN_TOPICS } from './gulf-yemen.ts'
import { IRAN_TOPICS } from './iran.ts'
import { IRAQ_TOPICS } from './iraq.ts'
import { ISRAEL_PALESTINIANS_TOPICS } from './israel-palestinians.ts'
import { MINISTRY_TOPICS } from './ministry.ts'
import { RUSSIA_UKRAINE_TOPICS } from './russia-ukraine.ts'
import { SYRIA_TOPICS } from './syria.ts'

export type { TopicEntry } from './entry.ts'

/** The topic catalogue, by area; a topic’s place here decides nothing but the order in which topics are listed. */
export const TOPICS: readonly TopicEntry[] = [
  ...SYRIA_TOPICS,
  ...IRAN_TOPICS,
  ...IRAQ_TOPICS,
  ...ISRAEL_PALESTINIANS_TOPICS,
  ...GULF_YEMEN_TOPICS,
  ...RUSSIA_UKRAINE_TOPICS,
  ...EUROPE_TOPICS,
  ...ASIA_TOPICS,
  ...AFRICA_TOPICS,
  ...AMERICAS_TOPICS,
  ...GLOBAL_TOPICS,
  ...MINISTRY_TOPICS,
]
