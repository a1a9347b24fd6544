import type { TopicEntry } from './entry.ts'

/** Iran: its nuclear programme, its missiles, and the rest. */
export const IRAN_TOPICS: readonly TopicEntry[] = [
  {
    id: 'iran',
    label: 'Iran',
    definition: 'Iran’s government, people and conduct abroad; not the Iran-Contra affair in Washington.',
    broader: null,
    phrases: [
      'Iran',
      'Iranian',
      'Tehran',
      'Rouhani',
      'Ahmadinejad',
      'Khamenei',
      'Zarif',
      'IRGC',
      'Revolutionary Guard',
      'Quds Force',
    ],
    not: ['Iran Contra'],
  },
  {
    id: 'iran-nuclear-deal',
    label: 'Iran nuclear deal',
    definition: 'Iran’s nuclear programme and the talks, deal (JCPOA) and inspections about it; not its missiles.',
    broader: 'iran',
    phrases: [
      'JCPOA',
      'Joint Comprehensive Plan of Action',
      'Joint Plan of Action', // the interim deal of 2013
      'P5+1',
      'P5 plus 1', // "continue work with the P5-plus-1"
      'P5 plus one',
      'Iran deal',
      'Iran nuclear',
      'Iran agreement',
      'Iran talk', // "the progress in the Iran talks"
      'Iran negotiation',
      'Natanz',
      'Fordow',
    ],
    patterns: [
      // "prevents Iran from obtaining a nuclear weapon"
      '(Iran|Iran’s|Iranian|Iranians|Tehran) ... (nuclear|enriching|enrichment|centrifuge)',
      'nuclear ... (Iran|Iranian)', // "pursuit of a nuclear weapon by the Iranian"
    ],
    weak: [
      // "scale back … their nuclear program"
      'nuclear (deal|agreement|program|programme|negotiation|talk|weapon|ambition)',
      'centrifuge',
      'enriched uranium',
      'breakout (time|period)', // "a one-year breakout time"
      'sanctions relief', // "will not get any sanctions relief"
      'snap back', // "snap-back provisions if they cheat"
      'snapback',
      'IAEA',
    ],
    needs: ['Iran', 'Iranian', 'Tehran'],
    not: [
      'North Korea', // "North Koreans already had nuclear weapons"
      'North Korean',
    ],
  },
  {
    id: 'iran-missiles',
    label: 'Iranian missiles',
    definition: 'Iran’s missile programme, tests and launches; not missile defence, not its nuclear programme.',
    broader: 'iran',
    phrases: [
      'Resolution 1929', // "violation of … Resolution 1929"
    ],
    patterns: [
      '(Iran|Iran’s|Iranian|Iranians) ... (missile|ballistic)', // "Iran’s ballistic missile testing"
    ],
    weak: [
      'ballistic missile', // "limit their ballistic missile program"
      'missile (test|testing|launch|program|programme|attack)',
    ],
    needs: ['Iran', 'Iranian', 'Tehran'],
    not: [
      'missile defense', // "the greatest ballistic missile defense"
      'missile defence',
      'North Korea',
      'North Korean',
      'Houthi',
      'Ukraine',
    ],
  },
]
