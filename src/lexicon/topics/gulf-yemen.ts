import type { TopicEntry } from './entry.ts'

/** Yemen and Saudi Arabia. */
export const GULF_YEMEN_TOPICS: readonly TopicEntry[] = [
  {
    id: 'yemen',
    label: 'Yemen',
    definition: 'Yemen’s war, rulers and Houthis, and what others do there; not Yemenis held at Guantanamo.',
    broader: null,
    phrases: [
      'Yemen',
      'Yemeni',
      'Houthi',
      'Sanaa',
      'Sana’a', // "he will be returning to Sana’a soon"
      'Hodeidah',
      'President Hadi', // the bare name is common
      'President Saleh',
    ],
    not: [
      'Guantanamo', // "transfer up to 100 Yemeni detainees"
    ],
  },
  {
    id: 'saudi-arabia',
    label: 'Saudi Arabia',
    definition: 'Saudi Arabia’s rulers, conduct and relations; not talks that are merely held in Riyadh.',
    broader: null,
    phrases: ['Saudi', 'Khashoggi', 'King Salman', 'Mohammed bin Salman'],
  },
]
