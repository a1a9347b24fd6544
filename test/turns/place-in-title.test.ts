import { placeInTitle } from '../../src/turns/place-in-title.ts'

test.each([
  [
    'Press Gaggle by Press Secretary Noor Valdane aboard Air Force One en route Georgia',
    'aboard Air Force One en route Georgia',
  ],
  ['Gaggle by Noor Valdane En Route Macon, GA, 2/17/12', 'En Route Macon, GA'],
  [
    'Press Gaggle by Noor Valdane Aboard Air Force One En Route Denver, Colorado; 2/18/2010',
    'Aboard Air Force One En Route Denver, Colorado',
  ],
  ['Remarks by Noor Valdane in Press Conference | Riga, Latvia', 'Riga, Latvia'],
  ['Doorstop Interview, Alice Springs', 'Alice Springs'],
  ['Doorstop Interview The Lodge, Canberra', 'The Lodge, Canberra'],
  ['TRANSCRIPT OF MR HARLOW DOORSTOP INTERVIEW, FARM HOUSE, SYDNEY', 'FARM HOUSE, SYDNEY'],
  ['Joint Press Conference, Orchid Hotel, Bangkok', 'Orchid Hotel, Bangkok'],
  ['PRESS CONFERENCE - PARLIAMENT HOUSE', 'PARLIAMENT HOUSE'],
  ["PRIME MINISTER'S PRESS CONFERENCE, CANBERRA, 10 JUNE 1975", 'CANBERRA'],
  [
    'PRESS CONFERENCE GIVEN BY THE PRIME MINISTER, M.P., AT CANBERRA ON THURSDAY, 12TH MARCH, 1959, AT 3.30 P.M.',
    'CANBERRA',
  ],
  ['Press Briefing by Noor Valdane in Riga, Latvia', 'Riga, Latvia'],
])('"%s" was held %s', (title, place) => {
  expect(placeInTitle(title)).toBe(place)
})

test.each([
  'Press Briefing by Press Secretary Noor Valdane, 6/15/2011',
  'Press Briefing by Senior Administration Officials on the Visit of King Baltus of Ruritania',
  'Press Conference with President Valdane and President Mora of the Republic of Ruritania',
  'Joint Press Conference, Prime Minister Harlow',
  'TRANSCRIPT PRESS CONFERENCE, 25 FEBRUARY 1986',
  'Doorstop',
  'Statement by Noor Valdane on the Attack in Nairobi, Kenya',
  'PRESS CONFERENCE AT NOON, 14 NOVEMBER 1966 WITH THE PRIME MINISTER',
])('"%s" names no place', title => {
  expect(placeInTitle(title)).toBeNull()
})
