import { OTHER_STATES, STATE_ABBREVIATIONS } from './us-states.ts'

/** Words around a form that take its meaning as a place away. */
export interface NoPlace {
  /** The kinds of forms: n names, d demonyms, c capitals. */
  readonly kinds: string
  readonly words?: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
}

// Demonyms that are languages, too: "both Israelis and Palestinians" speak none.
const LANGUAGES =
  /^(?:Spanish|French|Russian|Chinese|Japanese|Korean|German|Italian|Portuguese|Turkish|Polish|Dutch|Greek|Ukrainian|Vietnamese|Swedish|Danish|Norwegian|Finnish|Hungarian|Czech|Thai|Burmese|Somali|Malay|Nepali|Irish)$/

/** What a form must not stand between; every regular expression of a row must match. */
export const NO_PLACES: readonly NoPlace[] = [
  // "The Washington Post", "China Daily"
  {
    kinds: 'ndc',
    after:
      /^\s(?:Post|Times|Daily|Tribune|Herald|Journal|Examiner|Globe|Today|Telegraph|Observer|Star|News|TV|Television|Weekly|Magazine|Gazette|Chronicle|Monitor|Review)\b/,
  },
  // "Radio Free Europe", "the USS Jordan", "Little Italy"
  {
    kinds: 'ndc',
    before: /\b(?:Radio|Voice of|Times of|Miss|USS|HMS|HMAS|Mount|Fort|Port|Lake|Little|University of)\s$/,
  },
  // "General Motors America", "Ford Motor India": a company’s branch
  {
    kinds: 'ndc',
    before:
      /(?:^|[^\p{L}])\p{Lu}[\p{L}.&-]*\s(?:Motors?|Airlines|Airways|Holdings|Industries|Electronics|Foods|Pharmaceuticals|Technologies|Beverages|Motorsport)\s$/u,
    after: /^(?!['’]s?\b)/,
  },
  // "Paris, Texas", "Lebanon, Pennsylvania"
  { kinds: 'nc', after: new RegExp(String.raw`^,\s(?:${OTHER_STATES})\b`) },
  { kinds: 'nc', after: new RegExp(String.raw`^,\s(?:${STATE_ABBREVIATIONS})\b(?!-)`) },
  // "the Paris Agreement", "the Minsk agreements": their names, wherever they are kept
  {
    kinds: 'c',
    after:
      /^\s(?:[Cc]limate\s(?:[Cc]hange\s)?)?(?:[Aa]greements?|[Aa]ccords?|[Pp]rotocols?|[Cc]onventions?|[Dd]eclarations?|Treaty|Principles|Round|Club|Formula|Olympics|Games|Marathon|[Cc]ommitments?|[Dd]eal|[Pp]act)\b/,
  },
  // "they asked in French.", "she speaks Russian", "Spanish-language ads"
  {
    kinds: 'd',
    words: LANGUAGES,
    before: /\b(?:in|into|from|fluent)\s$/,
    after: /^(?:\s*[.,;:?!)\]]|\s*$|\s(?:and|or|as well|only|too|because|so|but|first)\b)/,
  },
  {
    kinds: 'd',
    words: LANGUAGES,
    before:
      /\b(?:[Ss]peak|speaks|speaking|spoke|spoken|learn|learning|learned|understands?|translated into|study|studied|taught)\s(?:some\s|good\s|no\s|fluent\s|a little\s)?$/,
  },
  {
    kinds: 'd',
    words: LANGUAGES,
    after:
      /^(?:-(?:speak|language|to-)|\s(?:speakers?|speaking|language|translation|translators?|interpreters?|accent|lessons?|word for)\b)/,
  },
  // "the West Bank" and "the Gaza Strip" are found whole; "North Korea’s" too
  { kinds: 'n', before: /\b(?:hanging|dimpled|pregnant)\s$/ }, // "hanging Chad"
]

/** The bird: "a Turkey.", "cold Turkey", "the Turkey dinner". */
export const BIRDS: readonly NoPlace[] = [
  {
    kinds: 'n',
    after:
      /^\s(?:sandwich|dinner|pardon|Pardon|farm|breast|leg|hunt|trot|Trot|bacon|burger|soup|shoot|drop|producer|grower|stuffing|and (?:stuffing|gravy|mashed))/,
  },
  {
    kinds: 'n',
    before:
      /\b(?:[Ww]ild|[Cc]old|[Rr]oast|[Tt]alking|[Jj]ive|[Bb]utterball|[Cc]ooked|[Ff]rozen|[Ff]ried|[Ee]at(?:ing)?|[Pp]ardon(?:s|ed|ing)?(?:\s(?:the|a|this|that))?|[Cc]arve)\s$/,
  },
  { kinds: 'n', before: /\b(?:[Aa]|[Tt]he|[Tt]his)\s$/, after: /^[.,;:?!]/ },
]

/** Near "Turkey", these are about the bird. */
export const BIRD_WORDS = /\bturkeys\b|\bgobbl|\b[Pp]oultry|\b[Dd]rumstick|\b[Bb]utterball|\bcranberry/

/** Of "Indian" people of America. */
export const TRIBAL_WORDS =
  /\b[Tt]rib(?:es?|al (?:nations?|lands?|leaders|governments?))\b|\bNative American|\breservations?\b/

/** A word that says which of two is meant, each a global pattern, and the one that is meant where none is near. */
export interface Alternatives {
  readonly here: RegExp
  readonly there: RegExp
}

/** Georgia, the country and the state. */
export const GEORGIA: Alternatives = {
  here: /\b(?:Tbilisi|South Ossetia|Abkhazia|Ossetian?|Caucasus|Georgians?|Russian?s?|NATO|EU|European|invasion|cease-?fire|peacekeep\w+|Moldova|Ukrain\w+|Armenia|Azerbaijan|Saakashvili|Shevardnadze|Rose Revolution|Republic of|Baltic|territorial integrity|sovereignty|Kremlin|Moscow|Putin|breakaway|Soviet|Membership Action)\b/g,
  there: new RegExp(
    String.raw`\b(?:Atlanta|Savannah|Augusta|Macon|Fulton|Fort|[Gg]overnor|Gov\.|[Ss]enators?|Senate|Senator|runoffs?|run-off|[Ee]lection law|[Vv]oting|[Vv]oters?|ballots?|[Pp]rimary|Democrats?|Republicans?|[Ss]tate of|[Ss]tates?|[Cc]ounty|[Dd]istrict|[Ll]egislature|[Cc]ampaign(?:ing|ed)?|Congressman|Congresswoman|Rep\.|peach|University|All-Star|swing|Midterms?|midterms?|${OTHER_STATES})\b`,
    'g',
  ),
}

/** Korea alone is the south, unless the north is spoken of. */
export const KOREA: Alternatives = {
  here: /\b(?:South Korea\w*|Seoul|ROK|Republic of Korea|President (?:Park|Moon|Lee|Yoon|Roh|Kim Dae)|alliance|FTA|KORUS|[Ff]ree trade)\b/g,
  there:
    /\b(?:North Korea\w*|Pyongyang|DPRK|D\.P\.R\.K|Kim Jong\S*|Kim Il\S*|Yongbyon|the North|Six[- ]Party|six[- ]party|denuclear\w+|Agreed Framework)(?!\w)/g,
}

/** Congo alone is the larger one, unless the other is spoken of. */
export const CONGO: Alternatives = {
  here: /\b(?:Kinshasa|Goma|Kabila|M23|DRC|Democratic Republic|Kivu|Tshisekedi|MONUSCO|MONUC|Rwanda\w*|Ebola)\b/g,
  there: /\b(?:Brazzaville|Sassou|Republic of Congo)\b/g,
}

/** Dominicans are of the Dominican Republic, unless the island is spoken of. */
export const DOMINICA: Alternatives = {
  here: /\b(?:Dominican Republic|Santo Domingo|Haiti\w*)\b/g,
  there: /\b(?:Dominica|Roseau)\b/g,
}

/** "Washington" as the state or a person: "Washington and Oregon", "Seattle, Washington". */
export const OTHER_WASHINGTONS: readonly NoPlace[] = [
  { kinds: 'c', before: /\b(?:Seattle|Spokane|Tacoma|Olympia|Everett|Yakima|Vancouver),\s$/ },
  {
    kinds: 'c',
    before:
      /\b(?:[Ss]tate of|Oregon,?(?: and)?|Idaho,?(?: and)?|California,?(?: and)?|George|Denzel|Booker T\.|Martha|General|Harold|Walter|Kerry|Desiree|Eugene|President)\s$/,
  },
  {
    kinds: 'c',
    after: new RegExp(
      String.raw`^(?:,\s(?:and\s)?(?:${OTHER_STATES})\b|\s(?:and|or)\s(?:Oregon|Idaho|California|Colorado|Montana|Alaska)\b|\s[Ss]tate\b)`,
    ),
  },
]

/** Both Koreas at once. */
export const BOTH_KOREAS = /^\s(?:[Pp]eninsula|War)\b/
