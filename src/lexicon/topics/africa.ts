import type { TopicEntry } from './entry.ts'

/** North Africa and Africa south of the Sahara. */
export const AFRICA_TOPICS: readonly TopicEntry[] = [
  {
    id: 'libya',
    label: 'Libya',
    definition: 'Libya: the rising of 2011, the intervention, its rival governments; not Tripoli in Lebanon.',
    broader: null,
    phrases: ['Libya', 'Libyan', 'Qaddafi', 'Gaddafi', 'Qadhafi', 'Haftar', 'Tripoli'],
    not: [
      'Lebanon', // "Libya -- I’m sorry -- Lebanon"
      'Lebanese',
    ],
  },
  {
    id: 'egypt',
    label: 'Egypt',
    definition: 'Egypt’s rulers, protests, army and relations; not Egypt as go-between for a Gaza ceasefire.',
    broader: null,
    phrases: [
      'Egypt',
      'Egyptian',
      'Mubarak',
      'Morsi',
      'Morsy', // "Just quickly, on the Morsy trial"
      'al Sisi',
      'el Sisi',
      'Muslim Brotherhood',
      'Tahrir',
    ],
    // No bare Cairo: "he mentioned his Cairo speech"
    not: [
      'Gaza', // "Egypt’s role … at the Rafah"
      'Hamas',
      'Rafah',
    ],
  },
  {
    id: 'burundi',
    label: 'Burundi',
    definition: 'Burundi’s politics and violence, as over a third presidential term; not its neighbours’ conflicts.',
    broader: null,
    phrases: ['Burundi', 'Burundian', 'Bujumbura', 'Nkurunziza'],
  },
  {
    id: 'sudan',
    label: 'Sudan and South Sudan',
    definition: 'Sudan, Darfur and South Sudan: wars, governments, the split; not Sudan in a list of state sponsors.',
    broader: null,
    phrases: ['Sudan', 'Sudanese', 'Darfur', 'Khartoum', 'Juba', 'Salva Kiir', 'Riek Machar', 'Abyei'],
    not: ['state sponsors of terrorism'],
  },
  {
    id: 'boko-haram',
    label: 'Boko Haram',
    definition: 'Boko Haram, its attacks and captives, and the fight against it; not Nigeria’s other affairs.',
    broader: 'counter-terrorism',
    phrases: ['Boko Haram', 'Chibok', 'Bring Back Our Girls'],
    weak: [
      '(kidnapped|abducted|missing) girl', // "efforts to locate the abducted girls"
      'schoolgirl', // "Q On the Nigerian schoolgirls"
    ],
    needs: ['Nigeria', 'Nigerian'],
  },
]
