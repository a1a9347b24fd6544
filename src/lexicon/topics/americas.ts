import type { TopicEntry } from './entry.ts'

/** Latin America and the Caribbean. */
export const AMERICAS_TOPICS: readonly TopicEntry[] = [
  {
    id: 'venezuela',
    label: 'Venezuela',
    definition: 'Venezuela’s rulers, opposition, crisis and relations; not Venezuelans who have come to one’s border.',
    broader: null,
    phrases: [
      'Venezuela',
      'Venezuelan',
      'Maduro',
      'Hugo Chavez', // the bare name is also Cesar’s
      'President Chavez',
      'Caracas',
      'Guaido',
      'Guaidó',
    ],
    not: ['Venezuelan migrant', 'migrants from Venezuela'],
  },
  {
    id: 'cuba',
    label: 'Cuba',
    definition: 'Cuba’s government and relations with it, embargo and embassies too; not the base at Guantanamo.',
    broader: null,
    phrases: [
      'Cuba',
      'Cuban',
      'Havana',
      'Raul Castro', // "Secretary Castro" is another
      'Raúl Castro',
      'Fidel Castro',
      'President Castro',
      'Castro regime',
    ],
    not: [
      'Guantanamo', // "the detention facility in Guantanamo Bay, Cuba"
      'Cuban missile crisis', // "the Cuban Missile Crisis ended with"
      'Havana syndrome',
    ],
  },
]
