import type { TopicEntry } from './entry.ts'

/** The ministry’s own business: its records, its posts, its visas, and citizens in trouble. */
export const MINISTRY_TOPICS: readonly TopicEntry[] = [
  {
    id: 'records-requests',
    label: 'Records and e-mail',
    definition: 'Public records: FOIA requests, official e-mail on private accounts, retention; not leaks of secrets.',
    broader: null,
    phrases: [
      'FOIA',
      'Freedom of Information',
      'Federal Records Act',
      'Presidential Records Act',
      'email server',
      'e-mail server',
      'Clinton email',
      'Clinton e-mail',
    ],
    patterns: [
      '(Clinton|Clinton’s) ... (email|e-mail)', // "Secretary Clinton’s use of email"
    ],
    weak: [
      '(private|personal) (email|e-mail)', // of a reporter: "went through his personal email"
      'private server', // "sent email on her private server"
    ],
    needs: ['Clinton', 'State Department', 'Secretary of State', 'official business', 'classified'],
  },
  {
    id: 'embassy-security',
    label: 'Embassy security',
    definition: 'Safety of embassies, consulates and their staff: attacks, closures, Benghazi; not opening an embassy.',
    broader: null,
    phrases: [
      'embassy security',
      'diplomatic security',
      'diplomatic facility', // "from a “consulate” to a “diplomatic facility”"
      'diplomatic facilities',
      'Accountability Review Board',
      'ordered departure', // "we are moving to an ordered departure"
      'Benghazi',
    ],
    patterns: [
      // "suicide attack against our embassy"
      '(attack*|storm*|bomb*|evacuat*|threat|threats|breach*|closed|closing|closure) ... (embassy|embassies|consulate)',
      // "1998 East Africa embassy bombing"
      '(embassy|embassies|consulate) ... (attack*|evacuat*|closed|closure|breach*|bomb*|security)',
    ],
    not: [
      'Qaddafi', // 2011: "Qaddafi’s forces pull back from Benghazi"
      'no fly zone',
      'the opposition', // 2011: "send diplomats to Benghazi to engage"
    ],
  },
  {
    id: 'visas',
    label: 'Visas',
    definition: 'Visas: programmes, waivers, denials, bans, processing; not the card company, not citizenship.',
    broader: null,
    phrases: ['visa', 'H-1B', 'H1B'],
    not: ['Mastercard', 'MasterCard', 'credit card', 'American Express'],
  },
  {
    id: 'detained-americans',
    label: 'Detained Americans',
    definition:
      'Americans jailed or held hostage abroad and efforts to free them; not prisoners the United States holds.',
    broader: null,
    phrases: [
      'detained American',
      'American hostage',
      'American prisoner',
      'wrongfully detained',
      'wrongful detention',
      'unjustly detained',
      'Rezaian',
      'Abedini',
      'Hekmati',
      'Robert Levinson', // the bare name is common
      'Bob Levinson',
      'Alan Gross',
      'Bergdahl',
      'Gershkovich',
      'Paul Whelan',
      'Brittney Griner',
      'Trevor Reed',
      'Austin Tice',
      'Kenneth Bae',
      'Warmbier',
    ],
    patterns: [
      // "Americans who were unjustly imprisoned"
      '(American|Americans) ... (detained in|detained by|imprisoned|held hostage|held captive)',
      'Americans ... held in', // "Americans being held in Iran"
      '(kidnapped|kidnapping|jailed|detaining) ... Americans', // "they’ve detained and jailed Americans"
    ],
    not: [
      'American economy', // "the American economy held hostage"
      'middle class', // tax cuts "not be held hostage"
      'tax',
    ],
  },
]
