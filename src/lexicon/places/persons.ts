/** Names of countries and capitals that people bear as first names: "Jordan, go ahead", "Chad Pergram". */
export const FIRST_NAMES: readonly string[] =
  'Jordan Chad Georgia Israel India Kenya Ireland Holland Mali Cuba Paris London Vienna'.split(' ')

/** Of these, the ones that a podium calls: "Jordan." alone is a call, "India, any more countries" is none. */
export const CALLED_NAMES: readonly string[] = ['Jordan', 'Chad', 'Georgia', 'Israel']

/** Names of countries and capitals that are surnames: behind a given name they are no place. */
export const SURNAMES: readonly string[] =
  'Jordan Chad Georgia Israel Ireland Holland Paris London Vienna Monaco Washington France Poland Wales England Berlin Lima Malta Rome Warsaw'.split(
    ' ',
  )

/** Names of countries that something else has, too: the bird. */
export const OTHER_BEARERS: readonly string[] = ['Turkey']

/** Given names that are also words before a country: "Will Jordan take part?", "In May Georgia asked". */
export const NO_GIVEN_NAMES: readonly string[] =
  'Will May An In So Can Art Mark Grant Rich Sue Pat Drew Chase Rob Bill Hope Faith Joy April June August Van My Do Man Many Young Long Ha Le Mai Le Era Asia Sunday'.split(
    ' ',
  )

/** Directly before a surname, and never before a country. */
export const BEFORE_SURNAMES =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Messrs|Sen|Rep|Gov|Sgt|Lt|Col|Gen|Capt)\.?|\b(?:Miss|Senator|Congressman|Congresswoman|Representative|Judge|Justice|Chairman|Chairwoman|Professor|Mayor|Coach|Officer|Sergeant|Secretary|Ambassador|Speaker))\s$/

/** What introduces a person. */
export const BEFORE_PERSONS = /\b(?:named|called|name is|name['’]s|I['’]m|[Mm]y friend|[Mm]y colleague|colleague)\s$/

/** Calls and thanks, in front of the one who is meant: "Go ahead, Jordan." */
export const BEFORE_VOCATIVES =
  /(?:^|[\s.?!—–-])(?:Yes|Yeah|Okay|OK|Sure|Sorry|Thanks|[Tt]hank you|[Gg]o ahead|Please|Hi|Hello|Hey|[Gg]ood (?:morning|afternoon|evening|question)|All right|Right|Well|No|Look|[Tt]hen|[Ll]et['’]s go to|[Ll]et me go to|[Oo]ver to|[Gg]o to|[Nn]ow|[Ii]n the back|[Uu]p front|[Ww]elcome(?: back)?|[Cc]ome back to you|[Cc]all on),?\s$/

/** Behind one who is called or spoken to. */
export const BEHIND_VOCATIVES = /^\s*(?:[.,?!—–]|--|$)/

/** A country named behind what it is: "our closest ally in the Middle East, Israel." */
export const BEFORE_APPOSED =
  /\b(?:ally|(?<![Mm]y )friend|partner|neighbou?r|country|nation|state)(?:\s[A-Za-z-]+){0,4},\s$/

/** What people in the room have, and countries seldom: "to Jordan’s question". */
export const BEHIND_PERSONS =
  /^(?:['’]s (?:(?:first|second|last|earlier|other|follow-up|original|previous) )?(?:question|point|follow-up|follow up|hand|turn)\b|,? (?:go ahead|did you have|do you have|you had|your question|you['’]re (?:next|up)|right behind|in the back)\b|, my (?:friend|colleague)\b|,? (?:with|from|at) (?:the )?(?:AP|CNN|NBC|CBS|ABC|Reuters|Bloomberg|Politico|POLITICO|Fox|Hill|Times|Post)\b)/

/** "Jordan here again." */
export const BEHIND_SELF = /^ here\b(?! (?:is|are|was|has|have|had)\b)/

/** Capitalised words that follow a country without making a person of it: "Jordan Compact", "Israel Defense Forces". */
export const FOLLOWERS: string =
  'Mr Mrs Ms Dr President King Queen Prince Princess Prime Premier Minister Foreign Deputy Vice Defense Defence Secretary Ambassador Embassy Army Air Navy Police ' +
  'Parliament Government Ministry Peace Treaty Free Trade Security Border Bank Central National Supreme River Valley Basin Compact Office Desk ' +
  'Policy Relations Act Agreement Accord Accords Summit Conference Report Study Group Caucus Strategy Task Force Project Program Lobby Day Club ' +
  'Climate Action Nuclear Energy Technology Initiative Partnership Dialogue Council Committee Commission Fund Aid Relief War Olympics Games ' +
  'International Business Strategic Economic Republic School Bridge Mayor Metropolitan Stock Exchange Fashion Zoo Show Declaration Process Talks Protocol Principles Gateway Pact Cup Open Book ' +
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December ' +
  'Bureau Airport Hotel Hilton University College Institute Museum Times Stadium Bond Bonds Team Program Visit Trip And Or But In On At The'

/** Behind a name, these make a son of a leader: "Donald Trump, Jr." */
export const JUNIOR = /^,?\s(?:Jr\b|Junior\b|III?\b)/

/** In front of a surname that needs it: "President Moon". */
export const BEFORE_PRESIDENTS = /\b[Pp]resident(?:s|-elect)?\s$/

/** "Prime Minister May", "Chancellor Kohl", "the Foreign Secretary and Prime Minister Brown" */
export const BEFORE_PREMIERS =
  /\b(?:[Pp]rime [Mm]inister|PM|[Pp]remier|[Cc]hancellor|[Ff]oreign [Mm]inister|[Tt]aoiseach)\s$/
