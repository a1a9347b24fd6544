import type { TopicEntry } from './entry.ts'

/** Russia, and its war on Ukraine. */
export const RUSSIA_UKRAINE_TOPICS: readonly TopicEntry[] = [
  {
    id: 'ukraine',
    label: 'Ukraine',
    definition: 'Ukraine’s government, its war with Russia since 2014 and help for it; not Russia’s other quarrels.',
    broader: null,
    phrases: [
      'Ukraine',
      'Ukrainian',
      'Kyiv',
      'Kiev',
      'Zelenskyy',
      'Zelensky',
      'Zelenskiy',
      'Poroshenko',
      'Yanukovych',
      'Yatsenyuk',
      'Donbas',
      'Donetsk',
      'Luhansk',
      'MH17',
    ],
  },
  {
    id: 'minsk-agreements',
    label: 'Minsk agreements',
    definition:
      'The Minsk agreements on eastern Ukraine and whether they are kept; not Belarus, not the OSCE Minsk Group.',
    broader: 'ukraine',
    phrases: ['Minsk agreement', 'Minsk accord', 'Minsk protocol', 'Minsk process', 'Minsk II', 'Normandy format'],
    weak: [
      'Minsk', // "compliance with Minsk"
    ],
    needs: ['Ukraine', 'Ukrainian', 'separatist', 'Donbas'],
    not: [
      'Minsk Group', // the OSCE’s, on Nagorno-Karabakh
      'Belarus',
      'Belarusian',
      'Lukashenko',
    ],
  },
  {
    id: 'crimea',
    label: 'Crimea',
    definition: 'Russia’s seizure of Crimea and its hold there; not the fighting in eastern Ukraine.',
    broader: 'ukraine',
    phrases: ['Crimea', 'Crimean', 'Sevastopol'],
    not: ['Crimean War'],
  },
  {
    id: 'russia-relations',
    label: 'Relations with Russia',
    definition: 'Dealings with Russia and its leaders: meetings, calls, rhetoric, expulsions; not Russia merely named.',
    broader: null,
    phrases: [
      'Russia relationship', // "the status is of U.S.-Russia relationship"
      'Russian relations', // "a game changer in U.S.-Russian relations"
      'Russia reset',
      'Russian rhetoric',
      'Russian ambassador',
      'Russian leader', // "discussing with Russian leaders"
      'Russian counterpart',
      'Russian Foreign Minister',
      'Kremlin',
    ],
    patterns: [
      // "rhetoric that’s coming from Russia"
      '(relations|relationship|rhetoric|reset|cooperation) ... (Russia|Russians|Moscow)',
      // "the call with Putin"
      '(call|meet|meets|met|meeting|speak|spoke|talked|summit|conversation) ... (Putin|Lavrov|Medvedev)',
    ],
  },
]
