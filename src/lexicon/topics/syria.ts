import type { TopicEntry } from './entry.ts'

/** Syria: the war, the talks to end it, and the groups and weapons they turn on. */
export const SYRIA_TOPICS: readonly TopicEntry[] = [
  {
    id: 'syria',
    label: 'Syria',
    definition: 'Syria’s war, government and people, and what others do there; not Syrians who are refugees abroad.',
    broader: null,
    phrases: ['Syria', 'Syrian', 'Assad', 'Aleppo', 'Damascus', 'Idlib', 'Homs'],
    not: [
      'Syrian refugee', // "even the small number of Syrian refugees"
      'Islamic State of Iraq and Syria', // the group’s name, not the country
      'Islamic State in Iraq and Syria',
      'road to Damascus',
    ],
  },
  {
    id: 'issg',
    label: 'International Syria Support Group (ISSG)',
    definition: 'The International Syria Support Group, its meetings and its agenda; not other meetings about Syria.',
    broader: 'syria-peace-process',
    phrases: [
      'ISSG', // "plans for the next ISSG meeting"
      'Syria support group', // "our partners in the Syria Support Group"
    ],
    weak: [
      'New York meeting', // "will you hold the New York meeting"
      '(meeting|meet) in New York', // "try to meet in New York on Friday"
    ],
    // Each September New York has the General Assembly
    needs: [
      'Riyadh',
      'Assad',
      'Syria talk',
      'Syrian opposition',
      'opposition representation',
      'representation of the opposition',
    ],
    not: ['General Assembly', 'UNGA'],
  },
  {
    id: 'jordan-terrorist-list',
    label: 'Jordan’s list of terrorist groups',
    definition:
      'Jordan’s work on which armed groups are terrorist and out of the Syria talks; not other terrorist lists.',
    broader: 'syria-peace-process',
    phrases: ['Jordanians’ work'], // "same as with the Jordanians’ work"
    patterns: [
      '(Jordan|Jordan’s|Jordanians) ... helping to identify', // "Jordan in terms of helping to identify"
    ],
    weak: [
      'terrorist list', // "before Jordan complete the terrorist list"
      'list of terrorists', // "coordinate a list of terrorists"
      'list of terrorist (group|organization|organisation)', // "the list of terrorist groups"
      'identifying (groups|terrorist groups|the groups|which groups)', // "this process of identifying groups"
      '(good|bad) list', // "this good list, bad list, terrorist list"
      // No "that work": Jordan is a reporter too
    ],
    needs: ['Jordan', 'Jordanian', 'ISSG', 'Syria talk', 'negotiating team', 'negotiating committee'],
    not: [
      'Cuba', // "removing Cuba from the terrorist list"
      'Hamas', // "today removed Hamas from the terrorist list"
      'Hezbollah',
      'state sponsor',
      'foreign terrorist organization',
      'refugee', // Jordan’s other work: "hosting almost 600,000 refugees"
      'pilot', // Jordan’s captured airman, 2015
    ],
  },
  {
    id: 'syria-ceasefire',
    label: 'Ceasefire in Syria',
    definition: 'A ceasefire or cessation of hostilities in Syria: terms, start, breaches; not ceasefires elsewhere.',
    broader: 'syria',
    phrases: [],
    weak: [
      'ceasefire', // "including parameters for a ceasefire"
      'cease fire', // "lock down the cease-fire"
      'cessation of hostilities', // "the cessation of hostilities continues to be fragile"
      'truce',
    ],
    needs: ['Syria', 'Syrian', 'Assad', 'Aleppo', 'ISSG'],
    not: [
      'Gaza', // "ceasefire deal in Gaza", in a Syria turn
      'Hamas',
      'Israel',
      'Israeli',
      'Lebanon', // "a ceasefire that is new … in Lebanon"
      'hostage', // "this ceasefire and hostage deal", in Gaza
      'Ukraine',
      'Yemen',
      'Libya',
      'Sudan',
    ],
  },
  {
    id: 'syria-opposition',
    label: 'Syrian opposition',
    definition: 'Assad’s opponents, their envoys to talks, and help for them; not ISIL or al-Qaeda in Syria.',
    broader: 'syria',
    phrases: [
      'Syrian opposition',
      'Syrian rebel',
      'Free Syrian Army',
      'Syrian National Council',
      'Syrian National Coalition',
      'high negotiating committee', // "that’s the high negotiating committee"
      'High Negotiations Committee', // the same body, as others name it
      'HNC',
      'Riyadh conference', // "came out of the Riyadh conference"
      'opposition to Assad',
    ],
    patterns: [
      'opposition ... in Syria', // "assistance to the opposition in Syria"
    ],
    weak: [
      'moderate opposition', // "other elements of the moderate opposition"
      'moderate rebel',
      'arm the (opposition|rebels)', // "not wanting to arm the opposition"
      'train and equip', // "changes to the Syria train-and-equip program"
      'negotiating team', // "in terms of building a negotiating team"
      // "agreement on the opposition representation"
      'opposition (fighters|forces|group|delegation|representation|negotiation|leader)',
      'representation of the opposition', // "criticized the representation of the opposition"
    ],
    needs: ['Syria', 'Syrian', 'Assad', 'ISSG', 'Riyadh', 'New York meeting'],
    not: ['Venezuela', 'Libya', 'Ukraine'],
  },
  {
    id: 'syria-peace-process',
    label: 'Syria peace process',
    definition: 'Talks to end the war in Syria and the transition they seek; not the Geneva or Vienna talks with Iran.',
    broader: 'syria',
    phrases: [
      'Vienna process', // "to be a part of the Vienna process"
      'Geneva communique',
      'Geneva communiqué', // "commit itself to the Geneva Communiqué"
      'Geneva II', // "if they don’t show up at Geneva II"
      'Friends of Syria',
      'Syria talk',
      'Syrian peace talk',
      'Syrian political transition',
      'de Mistura',
      'Brahimi',
      'Annan plan', // "support the Annan plan"
      'Resolution 2254',
      'Astana process',
    ],
    weak: [
      'Geneva', // "Syria peace talks coming up in Geneva"
      'Vienna', // "in both of the Vienna discussions"
      'political (transition|process|solution|settlement|resolution)', // "a political transition in Syria"
      'peace talk', // "the peace talks have now stalled"
      'Kofi Annan', // "Kofi Annan’s mission"
      'transitional government',
      'negotiations with the Assad', // "opposition negotiations with the Assad regime"
    ],
    needs: ['Syria', 'Syrian', 'Assad'],
    not: [
      'nuclear', // "the Iran talks in Geneva"
      'P5',
      'Iranians',
      'Ukraine', // "in the accord signed in Geneva", on Ukraine
      'Libya',
      'Yemen',
      'Egypt',
      'Israel', // "ongoing peace talks in Israel"
      'Israeli',
      'Middle East peace',
      'Geneva Convention',
      'Geneva Protocol', // of 1925, on poison gas
      'Vienna Convention',
    ],
  },
  {
    id: 'syria-chemical-weapons',
    label: 'Chemical weapons in Syria',
    definition: 'Chemical weapons in Syria: use, proof, the red line, removal; not such weapons elsewhere.',
    broader: 'syria',
    phrases: ['Ghouta', 'Khan Sheikhoun'],
    weak: [
      'chemical (weapon|attack|agent|stockpile)',
      'sarin',
      'chlorine', // "it is in fact chlorine gas"
      'nerve agent',
      'gas attack',
      'red line', // "would cross a red line"
      'OPCW',
    ],
    needs: ['Syria', 'Syrian', 'Assad', 'Damascus'],
    not: [
      'Saddam', // "Saddam used chemical weapons on his own"
      'Netanyahu', // his red line was Iran’s enrichment
      'Novichok',
    ],
  },
  {
    id: 'russian-strikes-syria',
    label: 'Russian military action in Syria',
    definition: 'Russia’s air strikes and forces in Syria, and steering clear of them; not its diplomacy, not Ukraine.',
    broader: 'syria',
    phrases: [],
    weak: [
      // "the first day of Russian bombing runs"
      '(Russia|Russia’s|Russian|Russians) ... (airstrike|air strike|strikes|bombing|jet|warplane|aircraft)',
      // "Russia’s military intervention inside of Syria"
      '(Russia|Russia’s|Russian) ... military (action|activity|operation|buildup|intervention)',
      'deconflict*',
    ],
    needs: ['Syria', 'Syrian', 'Aleppo', 'Idlib'],
    not: [
      'Ukraine', // "Russian military activity inside of eastern Ukraine"
      'Ukrainian',
      'Crimea',
      'Kyiv',
      'Donetsk',
    ],
  },
]
