import { openRows } from '../../src/grammar/phrases/net.ts'

/** What a phrase finds in a text, hit by hit. */
const found = (phrase: string, text: string): string[] =>
  openRows([{ phrase, tag: 0 }])(text).map(({ span }) => text.slice(span.start, span.end))

const HITS: readonly (readonly [phrase: string, text: string, hits: readonly string[]])[] = [
  // Whole words, and their capitals.
  ['Turkey', 'Turkey and turkey, and Turkeys', ['Turkey', 'Turkeys']],
  ['sanction', 'Sanctions, sanction, SANCTION', ['Sanctions', 'sanction']],
  ['support group', 'a Support Group, a SUPPORT group', ['Support Group']],
  ['Mali', 'Malibu, Somali, Mali.', ['Mali']],
  // Blanks, breaks and hyphens.
  ['cease fire', 'a cease-fire, a cease\nfire, a cease‑fire', ['cease-fire', 'cease\nfire', 'cease‑fire']],
  ['two state', 'the two-state solution', ['two-state']],
  ['New York', 'New\n\nYork', []],
  ['United Nations', 'the United -- Nations', []],
  // Endings of the last word.
  ['Assad', "Assad's, Assad’s, Assads, Assads’ men", ["Assad's", 'Assad’s', 'Assads', 'Assads’']],
  ['embassy', 'embassies and an embassy', ['embassies', 'embassy']],
  ['tax', 'taxes, taxing', ['taxes']],
  ['peace talk', 'peace talks', ['peace talks']],
  ['Jordanians’ work', "the Jordanians' work", ["Jordanians' work"]],
  // Patterns.
  ['identif*', 'identifying, Identified, identity', ['identifying', 'Identified']],
  ['(air|drone) strike', 'air strikes, a drone strike, a bus strike', ['air strikes', 'drone strike']],
  ['lift ... sanction', 'lift all of the other sanctions', ['lift all of the other sanctions']],
  ['lift ... sanction', 'lift it. The sanctions', []],
  ['colo?r', 'colour', ['colour']],
  ['*terror*', 'counterterrorism', ['counterterrorism']],
  ['~isis', 'Isis, ISIS, isis, crisis', ['Isis', 'ISIS', 'isis']],
  ['~air ~force', 'Air Force', ['Air Force']],
  // Names with marks and accents.
  ['U.S. Steel', 'with U.S. Steel', ['U.S. Steel']],
  ['São Paulo', 'in São Paulo', ['São Paulo']],
  ['$400 million', 'paid $400 million, or 400 million', ['$400 million']],
  // A line in capitals.
  ['Turkey', 'QUESTION ON THE TURKEY BORDER', ['TURKEY']],
  ['support group', 'THE SUPPORT GROUPS MEET TODAY', ['SUPPORT GROUPS']],
  ['WHO', 'AND WHO IS GOING THERE NOW', []],
  ['ISIL', 'THE ISIL CAMPAIGN GOES ON', ['ISIL']],
  ['Turkey', 'a TURKEY in an ordinary line', []],
]

describe('phrases', () => {
  test.each(HITS)('%s in "%s"', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits)
  })

  test('at one place the longest comes first, and each row says its own', () => {
    const find = openRows([
      { phrase: 'Iran', tag: 'country' },
      { phrase: 'Iran deal', tag: 'deal' },
      { phrase: 'Iran', tag: 'other' },
    ])
    expect(find('the Iran deal').map(({ tag }) => tag)).toEqual(['deal', 'country', 'other'])
  })

  test('keys that objects inherit are words like others', () => {
    expect(found('constructor', 'a constructor and toString and __proto__')).toEqual(['constructor'])
    expect(found('Iran', 'constructor __proto__ valueOf')).toEqual([])
  })
})
