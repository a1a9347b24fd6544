import type { TopicEntry } from './entry.ts'

/** NATO, Turkey and the Kurds. */
export const EUROPE_TOPICS: readonly TopicEntry[] = [
  {
    id: 'nato',
    label: 'NATO',
    definition: 'NATO: summits, members, spending, missions, Article 5; not the rank of major non-NATO ally.',
    broader: null,
    phrases: [
      'NATO',
      'Nato', // as British and Australian papers print it
      'North Atlantic Council',
      'North Atlantic Treaty',
      'Stoltenberg',
      'Secretary General Rasmussen', // "Prime Minister Rasmussen of Denmark" is another
    ],
    not: ['non NATO ally'],
  },
  {
    id: 'turkey',
    label: 'Turkey',
    definition: 'Turkey’s government, politics and conduct towards its neighbours; not the bird, not Kurds elsewhere.',
    broader: null,
    phrases: [
      'Turkey',
      'Turkish',
      'Erdogan',
      'Erdoğan',
      'Ankara',
      'Incirlik',
      'Gulen', // "some Turkish officials about … Mr. Gulen"
    ],
    weak: [
      'Turk', // "disagreement with the Turks", on Syria’s opposition
    ],
    needs: ['Turkey', 'Turkish', 'Ankara', 'Erdogan'],
    not: ['Thanksgiving', 'Turkey pardon', 'Turkey Day', 'Young Turk'],
  },
  {
    id: 'kurds',
    label: 'Kurds',
    definition: 'Kurdish forces, parties and regions in Turkey, Syria, Iraq and Iran; not those states at large.',
    broader: null,
    phrases: [
      'Kurd',
      'Kurdish',
      'Kurdistan',
      'peshmerga',
      'PKK',
      'YPG',
      'PYD',
      'KRG',
      'Barzani',
      'Syrian Democratic Forces', // led by Kurdish fighters
    ],
  },
]
