import type { TopicEntry } from './entry.ts'

/** Israel and the Palestinians. */
export const ISRAEL_PALESTINIANS_TOPICS: readonly TopicEntry[] = [
  {
    id: 'middle-east-peace',
    label: 'Israeli-Palestinian peace',
    definition:
      'Talks and terms for peace between Israel and the Palestinians, statehood too; not the fighting in Gaza.',
    broader: null,
    phrases: [
      'two state solution',
      'Middle East peace',
      'Mideast peace',
      'Israeli Palestinian', // "the Israeli-Palestinian conflict"
      'Palestinian state',
      'Palestinian statehood',
      'proximity talk', // "progress in proximity talks"
      '1967 line', // "the 1967 lines, with mutually agreed swaps"
      '1967 border',
      'final status issue',
      'Camp David Accord', // the place alone is no topic
      'Oslo Accord',
    ],
    patterns: [
      'peace ... (Israel|Israelis|Palestinians)', // "peace deal between the Israelis and"
      '(Israelis|Palestinians) ... peace', // "Israelis taking steps towards peace"
    ],
    weak: [
      'peace (process|talk|negotiation|agreement|deal|plan)',
      'direct (talk|negotiation)', // "return to direct negotiations"
      'two state', // "two states, … living side by side"
      'land swap',
      'the Quartet', // "through the Quartet"
    ],
    needs: ['Israel', 'Israeli', 'Palestinian', 'Netanyahu', 'Abbas'],
    not: ['Northern Ireland', 'Taliban', 'Ukraine', 'Sudan', 'Colombia'],
  },
  {
    id: 'israeli-settlements',
    label: 'Israeli settlements',
    definition: 'Israeli building and settlers in the West Bank and East Jerusalem; not the settling of a dispute.',
    broader: 'middle-east-peace',
    phrases: [
      'Israeli settlement',
      'Israeli settler',
      'Jewish settlement',
      'West Bank settlement',
      'settler violence',
      'Resolution 2334',
    ],
    patterns: [
      // "anything knew on the settlement freeze"
      'settlement (activity|construction|building|expansion|freeze|moratorium)',
    ],
    weak: [
      'settlement', // "Israel’s decision to build the settlements"
      'settler',
      'outpost',
      'housing (unit|construction|project|announcement)', // "housing construction in East Jerusalem"
      'moratorium', // "to extend the settlements moratorium"
    ],
    needs: ['Israel', 'Israeli', 'Netanyahu', 'West Bank', 'East Jerusalem'],
    not: [
      'peace settlement', // "to achieve a peace settlement", in Gaza
      'negotiated settlement', // "independence through a negotiated settlement"
      'political settlement',
      'diplomatic settlement', // "a negotiated, diplomatic settlement"
      'final settlement',
      'settlement with',
      'tribunal', // "Hague Claims Tribunal Settlement"
      'lawsuit',
      'drilling', // the moratorium of 2010 was on drilling
    ],
  },
  {
    id: 'gaza',
    label: 'Gaza',
    definition: 'Gaza and Hamas: fighting, hostages, aid, rule; not the West Bank, not Hezbollah in Lebanon.',
    broader: null,
    phrases: ['Gaza', 'Gazan', 'Hamas', 'Rafah', 'Khan Younis', 'UNRWA', 'Sinwar'],
  },
]
