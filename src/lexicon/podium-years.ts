/** When someone spoke for a house: from the first day to the last, `null` for one who still may. */
export type PodiumYears = readonly [name: string, from: string, to: string | null]

/**
 * Spokespeople, and officials often at their side, with the years in which they spoke there; where they did so in two offices,
 * from the first day of one to the last of the other. They date a transcript that has lost its day, as a quarter of the
 * White House's archive of 2009–17 has. Left out is who spoke in passing, or has a name that many have.
 */
export const PODIUM_YEARS: readonly PodiumYears[] = [
  // The White House
  ['Dee Dee Myers', '1993-01-20', '1994-12-31'],
  ['Mike McCurry', '1993-01-20', '1998-10-31'],
  ['Joe Lockhart', '1997-01-20', '2000-10-31'],
  ['Jake Siewert', '1997-01-20', '2001-01-20'],
  ['Ari Fleischer', '2001-01-20', '2003-07-31'],
  ['Scott McClellan', '2001-01-20', '2006-05-31'],
  ['Trent Duffy', '2003-01-01', '2006-12-31'],
  ['Tony Snow', '2006-05-01', '2007-09-30'],
  ['Dana Perino', '2005-01-01', '2009-01-20'],
  ['Tony Fratto', '2006-01-01', '2009-01-20'],
  ['Scott Stanzel', '2006-01-01', '2009-01-20'],
  ['Robert Gibbs', '2009-01-20', '2011-02-28'],
  ['Bill Burton', '2009-01-20', '2011-02-28'],
  ['Jay Carney', '2009-01-20', '2014-06-30'],
  ['Josh Earnest', '2009-01-20', '2017-01-20'],
  ['Eric Schultz', '2009-01-20', '2017-01-20'],
  ['Ben Rhodes', '2009-01-20', '2017-01-20'],
  ['Tommy Vietor', '2009-01-20', '2013-03-31'],
  ['Jen Psaki', '2009-01-20', '2022-05-31'],
  ['Sean Spicer', '2017-01-20', '2017-08-31'],
  ['Sarah Sanders', '2017-01-20', '2019-06-30'],
  ['Sarah Huckabee Sanders', '2017-01-20', '2019-06-30'],
  ['Hogan Gidley', '2017-01-20', '2020-06-30'],
  ['Stephanie Grisham', '2017-01-20', '2021-01-20'],
  ['Kayleigh McEnany', '2020-04-01', '2021-01-20'],
  ['Karine Jean-Pierre', '2021-01-20', '2025-01-20'],
  ['Andrew Bates', '2021-01-20', '2025-01-20'],
  ['Olivia Dalton', '2021-01-20', '2025-01-20'],
  ['Karoline Leavitt', '2025-01-20', null],
  // The State Department
  ['Richard Boucher', '1989-01-20', '2009-06-30'],
  ['Sean McCormack', '2001-01-20', '2009-01-20'],
  ['Adam Ereli', '2003-01-01', '2007-12-31'],
  ['P.J. Crowley', '1997-01-20', '2011-03-31'],
  ['Mark Toner', '2009-01-20', '2017-07-31'],
  ['Marie Harf', '2013-01-01', '2017-01-20'],
  ['Jeff Rathke', '2014-01-01', '2016-06-30'],
  ['Elizabeth Trudeau', '2015-01-01', '2017-01-20'],
  ['John Kirby', '2009-01-20', '2025-01-20'],
  ['Heather Nauert', '2017-04-01', '2019-03-31'],
  ['Robert Palladino', '2018-08-01', '2019-12-31'],
  ['Ned Price', '2013-01-20', '2025-01-20'],
  ['Vedant Patel', '2021-01-20', '2025-01-20'],
  ['Tammy Bruce', '2025-01-20', null],
  // The Pentagon
  ['Kenneth Bacon', '1994-09-01', '2001-01-20'],
  ['Victoria Clarke', '2001-05-01', '2003-06-30'],
  ['Geoff Morrell', '2007-06-01', '2011-07-31'],
  ['George Little', '2011-07-01', '2013-11-30'],
  ['Peter Cook', '2015-07-01', '2017-01-20'],
  ['Dana White', '2017-04-01', '2018-12-31'],
  ['Jonathan Hoffman', '2019-01-01', '2021-01-20'],
  ['Pat Ryder', '2022-08-01', '2025-01-20'],
  // The United Nations
  ['Fred Eckhard', '1995-01-01', '2005-06-30'],
  ['Martin Nesirky', '2009-12-01', '2014-03-31'],
  ['Stéphane Dujarric', '2000-01-01', null],
]
