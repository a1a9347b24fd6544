import { openRows } from '../../src/grammar/phrases/rows.ts'

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
  ['lift ... sanction', 'lift\nall\nsanctions', ['lift\nall\nsanctions']],
  ['lift ... sanction', 'lift all\n\nsanctions', []],
  ['lift ... sanction', 'lift\n\nsanctions', []],
  ['colo?r', 'colour', ['colour']],
  ['*terror*', 'counterterrorism', ['counterterrorism']],
  ['~isis', 'Isis, ISIS, isis, crisis', ['Isis', 'ISIS', 'isis']],
  ['~air ~force', 'Air Force', ['Air Force']],
  // Of several places behind a gap the nearest counts, of several options the farthest end.
  ['lift ... sanction', 'lift sanctions, all sanctions', ['lift sanctions']],
  ['lift ... (ban|ban on travel)', 'lift the ban on travel', ['lift the ban on travel']],
  ['(lift|lift all) ... (sanction|sanctions now)', 'lift all sanctions now', ['lift all sanctions now']],
  ['lift ... sanction', 'lift one two three four five sanctions', []],
  // A possessive inside is none of the words.
  ['Harlow plan', 'Harlow’s plan', ['Harlow’s plan']],
  ['Harlow ... plan', "Harlow's own plan", ["Harlow's own plan"]],
  ['Harlow plan', 'Harlows plan', []],
  ['Harlow plan', 'Harlow’s, plan', []],
  ['Harlow plan', 'Harlow’sy plan', []],
  ['lift ... sanction', 'lift one two three four sanctions', ['lift one two three four sanctions']],
  [
    'lift ... sanction',
    "lift the al-Qaida-era Hale's state-of-the-art sanctions",
    ["lift the al-Qaida-era Hale's state-of-the-art sanctions"],
  ],
  ['lift ... sanction', 'lift the al-Qaida-era state-of-the-art big old sanctions', []],
  ['fund ... $6 billion', 'funds, the $6 billion; fund the $6 billion', ['fund the $6 billion']],
  ['meet ... sanction', 'meet Mr. Hale on sanctions', ['meet Mr. Hale on sanctions']],
  // Marks within and behind words.
  ['Trade & Customs', 'the Trade & Customs office, Trade and Customs', ['Trade & Customs']],
  ['E3+3', "the E3+3's talks, E3 + 3", ["E3+3's"]],
  ['U.S. (base|troop)', 'U.S. bases and U. S. troops', ['U.S. bases']],
  ['Salem, Oregon', 'Salem, Oregon; Salem Oregon', ['Salem, Oregon']],
  // Names with marks and accents.
  ['U.S. Steel', 'with U.S. Steel', ['U.S. Steel']],
  ['São Paulo', 'in São Paulo', ['São Paulo']],
  ['$400 million', 'paid $400 million, or 400 million', ['$400 million']],
  // A line in capitals.
  ['Turkey', 'QUESTION ON THE TURKEY BORDER', ['TURKEY']],
  ['support group', 'THE SUPPORT GROUPS MEET TODAY', ['SUPPORT GROUPS']],
  ['WHO', 'AND WHO IS GOING THERE NOW', []],
  ['McCain bill', 'THE MCCAIN BILL IS STILL THERE', ['MCCAIN BILL']],
  ['identif*', 'THEY IDENTIFIED ALL OF THEM', ['IDENTIFIED']],
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

  test('words that are two options at every step cost no more for it', () => {
    const phrase = Array.from({ length: 60 }, () => '(us|US)').join(' ')
    const text = Array.from({ length: 60 }, () => 'US').join(' ')
    expect(found(phrase, text)).toEqual([text])
  })

  test('keys that objects inherit are words like others', () => {
    expect(found('constructor', 'a constructor and toString and __proto__')).toEqual(['constructor'])
    expect(found('Iran', 'constructor __proto__ valueOf')).toEqual([])
  })
})
