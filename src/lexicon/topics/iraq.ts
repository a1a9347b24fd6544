import type { TopicEntry } from './entry.ts'

/** Iraq, and the campaign against ISIL there and beyond. */
export const IRAQ_TOPICS: readonly TopicEntry[] = [
  {
    id: 'iraq',
    label: 'Iraq',
    definition: 'Iraq’s government, politics and security, foreign forces there too; not veterans of the war.',
    broader: null,
    phrases: ['Iraq', 'Iraqi', 'Baghdad', 'Maliki', 'Abadi'],
    not: [
      'veteran', // "hire veterans returning from Iraq and Afghanistan"
      'wars in Iraq',
      'served in Iraq', // "all those who have served in Iraq"
      'Iraq and Afghanistan', // the two wars, as a stock phrase
      'Afghanistan and Iraq',
      'Islamic State of Iraq',
      'Islamic State in Iraq',
    ],
  },
  {
    id: 'isil-campaign',
    label: 'Campaign against ISIL',
    definition:
      'ISIL (ISIS, Daesh): the fight against it, the attacks it makes or inspires; not other terrorist groups.',
    broader: 'counter-terrorism',
    phrases: [
      'ISIL',
      'ISIS',
      'Daesh',
      'Islamic State',
      'Mosul', // "when are we going to move on Mosul"
      'Ramadi', // "the timetable for retaking Ramadi"
      'Raqqa',
      'Tikrit',
      'Kobani',
      'al Baghdadi', // "Baghdadi, a town in Anbar" is a place
    ],
  },
  {
    id: 'turkish-troops-bashiqa',
    label: 'Turkish troops at Bashiqa',
    definition: 'Turkish forces in northern Iraq, as at Bashiqa in 2015; not Turkish forces in Syria.',
    broader: 'iraq',
    phrases: ['Bashiqa', 'Bashika', 'Ba’shiqa'],
    patterns: [
      // "Turkish military has launched an incursion into"
      '(Turkey|Turkey’s|Turkish) ... (troops|soldiers|forces|incursion) ... Iraq',
    ],
    weak: ['Turkish (troop|soldier|forces|deployment|incursion)'],
    needs: ['northern Iraq', 'Baghdad', 'Abadi', 'Mosul', 'Iraqi sovereignty', 'Iraq’s sovereignty'],
    not: [
      'Syria', // "Turkish military action … in Iraq and Syria"
      'Syrian',
      'Kobani',
    ],
  },
]
