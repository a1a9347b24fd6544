import type { TopicEntry } from './entry.ts'

/** East, South-East and South Asia. */
export const ASIA_TOPICS: readonly TopicEntry[] = [
  {
    id: 'north-korea',
    label: 'North Korea',
    definition: 'North Korea: nuclear and missile programmes, leaders, talks, provocations; not South Korea alone.',
    broader: null,
    phrases: [
      'North Korea',
      'North Korean',
      'DPRK',
      'Kim Jong un', // "reports about Kim Jong-un’s health"
      'Kim Jong il',
      'Pyongyang',
      'six party talk', // "next round of six-party talks"
      'Korean Peninsula',
    ],
  },
  {
    id: 'south-china-sea',
    label: 'South and East China Seas',
    definition: 'Claims, islands, patrols and clashes in the South and East China Seas; not Taiwan’s status.',
    broader: 'china-relations',
    phrases: [
      'South China Sea',
      'East China Sea',
      'nine dash line',
      'Spratly', // "12 nautical miles of the Spratlys"
      'Paracel',
      'Scarborough Shoal',
      'Second Thomas Shoal',
      'Senkaku',
      'Diaoyu',
      'ADIZ', // "urges China not to implement the ADIZ"
    ],
    weak: [
      'freedom of navigation', // in the Strait of Hormuz too
      'land reclamation',
      '(maritime|territorial) dispute', // "territorial disputes among parties"
      'air defense identification zone',
    ],
    needs: ['China', 'Chinese', 'Beijing', 'ASEAN'],
    not: ['Hormuz', 'Red Sea', 'Houthi'],
  },
  {
    id: 'taiwan',
    label: 'Taiwan',
    definition: 'Taiwan’s status, politics, defence and ties with Beijing; not its chip makers and other firms.',
    broader: null,
    phrases: [
      'Taiwan',
      'Taiwanese',
      'Taipei',
      'one China policy', // "our One-China policy has not changed"
      'cross Strait', // "resolution of Cross-Strait issues"
    ],
    not: ['semiconductor', 'chip maker', 'microchip', 'TSMC'],
  },
  {
    id: 'china-cyber',
    label: 'Chinese hacking',
    definition: 'Computer intrusions and theft laid to China, and talks about them; not hacking by other states.',
    broader: 'china-relations',
    phrases: [
      'Salt Typhoon',
      'Volt Typhoon',
      'PRC hacking', // "assuming this is a PRC hacking group"
    ],
    patterns: [
      '(China|Chinese|China’s) ... (cyber*|hack*)', // "China’s activity in cyberspace"
      '(cyber*|hack*) ... (China|Chinese)', // "the FDIC had been hacked by China"
    ],
    weak: [
      'OPM', // "China is the leading suspect", OPM hack
      'cyber (theft|espionage|intrusion)',
      'cyber enabled', // "cyber-enabled economic espionage"
    ],
    needs: ['China', 'Chinese', 'Beijing'],
    not: ['North Korea', 'North Korean', 'Russia', 'Russian'],
  },
  {
    id: 'china-relations',
    label: 'Relations with China',
    definition: 'Dealings with China’s government: visits, calls, rivalry, trade, currency; not China merely named.',
    broader: null,
    phrases: [
      'China relationship', // "a very productive U.S.-China relationship"
      'China relations',
      'China policy',
      'Beijing',
      'Xi Jinping',
      'President Xi',
      'Hu Jintao',
      'President Hu',
      'PRC',
      'Chinese government',
      'Chinese leader',
      'Chinese official',
      'Chinese counterpart',
      'Chinese currency', // "the valuation of the Chinese currency"
      'Strategic and Economic Dialogue',
    ],
    patterns: [
      // "relationship that we have with China"
      '(relations|relationship|dialogue|engagement|compete|competition|war|tension) ... with China',
    ],
    not: ['Beijing Olympics'],
  },
  {
    id: 'afghanistan',
    label: 'Afghanistan',
    definition:
      'Afghanistan, its Taliban, the war and the withdrawal; not veterans of the war, not Pakistan’s Taliban.',
    broader: null,
    phrases: [
      'Afghanistan',
      'Afghan',
      'Taliban',
      'Kabul',
      'Karzai',
      'Ashraf Ghani',
      'President Ghani',
      'Kandahar',
      'Helmand',
      'Kunduz',
      'Haqqani',
      'Bagram',
    ],
    not: [
      'veteran', // "hire veterans returning from Iraq and Afghanistan"
      'served in Afghanistan',
      'Pakistani Taliban', // "the Pakistani Taliban that has claimed credit"
      'Pakistan Taliban',
    ],
  },
  {
    id: 'pakistan',
    label: 'Pakistan',
    definition: 'Pakistan’s government, army, militants and relations; not Pakistanis who live elsewhere.',
    broader: null,
    phrases: [
      'Pakistan',
      'Pakistani',
      'Islamabad',
      'Nawaz Sharif',
      'Zardari',
      'Musharraf',
      'Karachi',
      'Peshawar',
      'Waziristan',
      'Abbottabad',
    ],
    not: ['Pakistani American'],
  },
  {
    id: 'india',
    label: 'India',
    definition: 'India’s government, politics and relations, Kashmir too; not American Indians, not the Indian Ocean.',
    broader: null,
    phrases: [
      'India',
      'Delhi',
      'Mumbai',
      'Kashmir',
      'Modi',
      'Manmohan Singh',
      'Prime Minister Singh',
      'Indian government',
      'Indian official',
      'Indian diplomat', // "about the Indian diplomat in New York"
      'Indian Prime Minister',
      // No bare Indian: "the Indian farmers settlement"
    ],
  },
  {
    id: 'burma',
    label: 'Burma (Myanmar)',
    definition: 'Burma (Myanmar): generals, elections, reform, the Rohingya; not the campaign of the Second World War.',
    broader: null,
    phrases: ['Burma', 'Burmese', 'Myanmar', 'Rohingya', 'Suu Kyi', 'Thein Sein'],
    not: ['World War'],
  },
]
