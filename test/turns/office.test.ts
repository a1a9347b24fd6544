import { fullNameOf } from '../../src/turns/full-name.ts'
import { readLabel } from '../../src/turns/label-name.ts'
import { asName, asOffice } from '../../src/turns/name-case.ts'

// surname, where it is looked for, the name there, the office there
test.each([
  ['TOLLIVER', 'Press Briefing by Press Secretary Desmond Tolliver', 'Desmond Tolliver', 'Press Secretary'],
  ['TOLLIVER', 'Press Secretary Tolliver, Rolf Oster and Ida Tolliver', 'Ida Tolliver', null],
  ['EDWARDS', 'We spoke to Governor Ann Bel Edwards yesterday', 'Ann Bel Edwards', 'Governor'],
  ['QUANG', 'Remarks by President Trần Đại Quang', 'Trần Đại Quang', 'President'],
  [
    'BADAWI',
    'with Malaysian Prime Minister Abdullah Bin Haji Ahmad Badawi',
    'Abdullah Bin Haji Ahmad Badawi',
    'Prime Minister',
  ],
  ['FUGATE', 'by Secretary Napolitano, FEMA Administrator Carl Fugate', 'Carl Fugate', 'FEMA Administrator'],
  ['WELD', 'by Deputy Press Secretary Jon Ernst, Bo Weld, CEO for Fonterra', 'Bo Weld', 'CEO for Fonterra'],
  ['PRESS', 'by Ben Rua, Deputy Security Advisor for Strategic Communications, and Jan Press', 'Jan Press', null],
  [
    'KRUG',
    'Today I have Alan Krug, who is the President’s chief economist, with me',
    'Alan Krug',
    'President’s chief economist',
  ],
  ['BOOG', 'Call Peter Boog, in the press office, if', 'Peter Boog', null],
  ['TUDGE', 'I am here with Alan Tudge, my Parliamentary Secretary, and', 'Alan Tudge', 'Parliamentary Secretary'],
  ['OAKE', 'with Rob Oake, the Member for Lyne and of course Peter Besse', 'Rob Oake', 'Member for Lyne'],
  [
    'FAUCHER',
    'BY DIRECTOR OF THE NATIONAL INSTITUTE DR. ANTON FAUCHER',
    'Anton Faucher',
    'Director of the National Institute',
  ],
  ['JONES', 'by National Security Advisor General James Jones', 'James Jones', 'National Security Advisor'],
  ['MURTHY', 'by Surgeon General Vera Murthy', 'Vera Murthy', 'Surgeon General'],
  ['ALLYN', 'MAJOR GENERAL DAN ALLYN', 'Dan Allyn', 'Major General'],
  [
    'ROADS',
    'PRESS GAGGLE\nBY DEPUTY ADVISOR FOR\nSTRATEGIC COMMUNICATIONS BEN ROADS',
    'Ben Roads',
    'Deputy Advisor for Strategic Communications',
  ],
  ['ROADS', 'and Strategic Communications Ben Roads spoke', 'Ben Roads', null],
  [
    'BEYER',
    'BY MEG BEYER, EXECUTIVE DIRECTOR OF THE\nARTS COMMITTEE,\nAND',
    'Meg Beyer',
    'Executive Director of the Arts Committee',
  ],
  ['ORSZ', 'Briefing by OMB Director Peter Orsz', 'Peter Orsz', 'OMB Director'],
  ['HURLEY', 'First, Lieutenant General David Hurley will', 'David Hurley', 'Lieutenant General'],
  [
    'MCGUE',
    'by Press Secretary Jon Ernst and Special Envoy for the Coalition to Counter ISIL, Bea McGue',
    'Bea McGue',
    'Special Envoy for the Coalition to Counter ISIL',
  ],
  [
    'LUTE',
    'by Ben Rua, Deputy Advisor for Communications, and Lieutenant General Doug Lute',
    'Doug Lute',
    'Lieutenant General',
  ],
  ['RHO', 'by Ambassador to NATO Ivo Daal and Deputy Advisor Ben Rho', 'Ben Rho', 'Deputy Advisor'],
  [
    'SINGH',
    'by Deputy Advisor for International Economics and Deputy NEC Director Dal Singh',
    'Dal Singh',
    'Deputy Advisor for International Economics and Deputy NEC Director',
  ],
  [
    'HARRIS',
    'PRESS CALL\nNATIONAL SECURITY COUNCIL SENIOR DIRECTOR GRANT HARRIS',
    'Grant Harris',
    'National Security Council Senior Director',
  ],
  ['DAVID', 'SENIOR DIRECTOR FOR WESTERN AFFAIRS,\nAMBASSADOR JEFF DAVID', 'Jeff David', 'Ambassador'],
  ['McFAUL', 'BY MICHAEL MCFAUL, SENIOR DIRECTOR FOR', 'Michael McFaul', 'Senior Director'],
  ['DELAURENTIS', 'Ambassador Jeffrey DeLaurentis', 'Jeffrey DeLaurentis', 'Ambassador'],
  ['HOLT', 'GIVEN BY THE PRIME MINISTER, MR HAROLD HOLT', 'Harold Holt', 'Prime Minister'],
])('%s in "%s" is %s, %s', (surname, place, name, title) => {
  expect(fullNameOf(surname, { given: [], places: [place] })).toEqual({ name, title })
})

test.each([
  ['DUNCAN', 'by Secretary of Education Duncan'],
  ['REID', 'a letter to Mr Reid. REID: Yes'],
  ['REID', 'he gave it to Anna\n\nREID: Yes'],
  ['KERRY', 'Secretary Kerry'],
])('%s has no full name in "%s"', (surname, place) => {
  expect(fullNameOf(surname, { given: [], places: [place] })).toBeNull()
})

test.each([
  ['ADMINISTRATIOR FUGATE', ['ADMINISTRATOR'], [], 'FUGATE'],
  ['ENVIRONMENT MINISTER HUNT', ['ENVIRONMENT', 'MINISTER'], [], 'HUNT'],
  ['AIR CHIEF MARSHAL HOUSTON', ['AIR', 'CHIEF', 'MARSHAL'], [], 'HOUSTON'],
  ['BOB BALDWIN MP', [], ['BOB'], 'BALDWIN'],
  ['MARTIN LUTHER KING', [], ['MARTIN', 'LUTHER'], 'KING'],
])('the label %s has the titles %j, the given names %j and the surname %s', (label, titles, given, surname) => {
  expect(readLabel(label)).toMatchObject({ type: 'person', titles, given, surname })
})

test.each([
  ['LaHOOD', 'LaHood'],
  ['McDONOUGH', 'McDonough'],
  ['JEAN-PIERRE', 'Jean-Pierre'],
  ["O'BRIEN", "O'Brien"],
  ['VAN DER BERG', 'van der Berg'],
  ['de Souza', 'de Souza'],
])('the name %s is written %s', (printed, name) => {
  expect(asName(printed)).toBe(name)
})

test.each([
  ['MINISTER FOR HEALTH', 'Minister for Health'],
  ['NSC SENIOR DIRECTOR FOR ASIA', 'NSC Senior Director for Asia'],
  ['REPRESENTATIVE TO THE U.N.', 'Representative to the U.N.'],
  ['THE PRESIDENT', 'The President'],
  ['Deputy Spokesperson', 'Deputy Spokesperson'],
])('the office %s is written %s', (printed, office) => {
  expect(asOffice(printed)).toBe(office)
})
