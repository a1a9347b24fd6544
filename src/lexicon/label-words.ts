import type { Role } from '../model/transcript.ts'

/** Words that give the floor to a questioner nobody names, in capitals as they are compared. */
export const QUESTION_WORDS: readonly string[] = [
  'QUESTION', // "QUESTION: And on Syria?"
  'QUESTIONS',
  'QUESTIONER',
  'Q', // "Q: Thank you"
  'QQ', // "QQ: Prime Minister"
  'JOURNALIST', // "JOURNALIST: Prime Minister, who moved"
  'JOURNALISTS',
  'JRNLST',
  'J', // "J: Are you saying"
  'REPORTER',
  'REPORTERS',
  'CORRESPONDENT',
  'PRESS',
  'MEDIA',
  'INTERVIEWER',
  'COMPERE',
  'PRESSMAN', // "PRESSMAN: Due tomorrow in Sydney"
  'PRESSMEN',
  'FRAGE', // "FRAGE HOENIG:" names the reporter behind it
  'ZUSATZFRAGE',
]

/** Parts that are played, not people: how each is compared, and its role. */
export const PART_WORDS: Readonly<Record<string, Role>> = {
  MODERATOR: 'moderator',
  'THE MODERATOR': 'moderator',
  OPERATOR: 'moderator',
  'THE OPERATOR': 'moderator',
  'CONFERENCE OPERATOR': 'moderator',
  COORDINATOR: 'moderator',
  STAFF: 'moderator', // "STAFF: Last question"
  STAFFER: 'moderator',
  AIDE: 'moderator', // "AIDE: Thank you, guys"
  HOST: 'moderator',
  CHAIR: 'moderator',
  INTERPRETER: 'interpreter',
  'THE INTERPRETER': 'interpreter',
  TRANSLATOR: 'interpreter',
  'THE TRANSLATOR': 'interpreter',
  PARTICIPANT: 'unknown',
  PARTICIPANTS: 'unknown',
  AUDIENCE: 'unknown',
  'AUDIENCE MEMBER': 'unknown',
  SPEAKER: 'unknown',
  VOICE: 'unknown',
  COMMENT: 'unknown', // "COMMENT: Yes." of the 1950s
  ALL: 'unknown',
  'THE SPEAKER PRO TEMPORE': 'moderator', // "The SPEAKER pro tempore. The time of"
  'THE SPEAKER': 'moderator',
  'THE PRESIDING OFFICER': 'moderator',
  'THE CHAIR': 'moderator',
  'THE ACTING CHAIR': 'moderator',
  'THE PRESIDENT': 'official', // "THE PRESIDENT: Good afternoon"
  'THE VICE PRESIDENT': 'official',
  'THE FIRST LADY': 'official',
  PRESIDENT: 'official',
  'VICE PRESIDENT': 'official',
  PM: 'official', // "PM: It's great to be here"
  'PRIME MINISTER': 'official',
  'THE PRIME MINISTER': 'official',
  'DEPUTY PRIME MINISTER': 'official',
  PREMIER: 'official',
  TREASURER: 'official',
  MINISTER: 'official',
  'THE MINISTER': 'official',
  SPOKESMAN: 'official', // "Spokesman: I have no update"
  SPOKESWOMAN: 'official',
  SPOKESPERSON: 'official',
  'DEPUTY SPOKESMAN': 'official',
  'DEPUTY SPOKESWOMAN': 'official',
  'DEPUTY SPOKESPERSON': 'official',
  'ASSOCIATE SPOKESPERSON': 'official',
  ANSWER: 'official', // "Answer:" of the Russian ministry
  A: 'official', // "A: That is right"
}

/** Parts that some documents print on a line of their own, without a colon; as printed. */
export const PARTS_ALONE: readonly string[] = [
  'Question',
  'Journalist',
  'Reporter',
  'Prime [Mm]inister', // "Prime minister⏎I think there was a very"
  'Premier',
  'Treasurer',
  'Spokes(?:man|woman|person)',
  'Interpreter',
  'Moderator',
]

/** Labels of which one is the short form of the other. */
export const SAME_PART: Readonly<Record<string, string>> = {
  PM: 'PRIME MINISTER',
  'THE PRIME MINISTER': 'PRIME MINISTER',
  'THE MODERATOR': 'MODERATOR',
  'THE OPERATOR': 'OPERATOR',
  'THE INTERPRETER': 'INTERPRETER',
  'THE TRANSLATOR': 'TRANSLATOR',
  'THE MINISTER': 'MINISTER',
}

/** Forms of address before a surname. Compared in capitals, without the period. */
export const HONORIFICS: readonly string[] = [
  'MR', // "MR. CARNEY", "MR KIRBY"
  'MRS',
  'MS',
  'MISS',
  'DR',
  'DRS', // "Drs. Walensky and Fauci"
  'R', // "R. GIBBS": the M was lost
  'SIR',
  'DAME',
  'LORD',
  'LADY',
  'SHRI', // "Shri Arindam Bagchi, Official Spokesperson"
  'SMT',
  'PROF',
  'PROFESSOR',
  'SENATOR',
  'SEN',
  'REP',
  'CONGRESSMAN',
  'CONGRESSWOMAN',
  'DM', // "DM. HOLT", "MiR. HOLT": an MR that was read wrong
  'M',
  'MIR',
  'HERR', // "Herr Brandau, reicht das Geld"
  'FRAU',
  'MONSIEUR',
  'MADAME',
]

/** Words of offices and ranks: they may stand before a name in a label and are no part of it. */
export const TITLE_WORDS: readonly string[] = [
  'ACTING', // "ACTING ASSISTANT SECRETARY SLOTKIN"
  'ADM',
  'ADMIN',
  'ADMINISTRATION',
  'ADMINISTRATOR', // "ADMINISTRATOR CRISWELL"
  'ADMIRAL',
  'ADVISER',
  'ADVISOR',
  'AFFAIRS',
  'AGENT',
  'AMB',
  'AMBASSADOR', // "AMBASSADOR RICE"
  'APNSA', // "Remarks by APNSA Jake Sullivan"
  'ARMY',
  'ASSISTANT',
  'ASSOCIATE',
  'ATTORNEY',
  'BG',
  'BRIG',
  'BRIGADIER',
  'CAPT',
  'CAPTAIN',
  'CDR',
  'CEO', // "Ajay Banga, CEO of MasterCard"
  'CHAIR',
  'CHAIRMAN',
  'CHAIRWOMAN',
  'CHANCELLOR',
  'CHARGE',
  'CHIEF',
  'CMDR',
  'COL',
  'COLONEL',
  'COMMANDANT',
  'COMMANDER',
  'COMMISSIONER',
  'COMMUNICATIONS', // "White House Communications Director Dan Pfeiffer"
  'COMPTROLLER',
  'CONTROLLER', // "Federal Controller of OMB Danny Werfel"
  'COORDINATOR',
  'COUNCIL',
  'COUNSEL',
  'COUNSELOR',
  'DEFENSE',
  'DEPUTY',
  'DIRECTOR', // "DIRECTOR ORSZAG"
  'ENVOY', // "Special Presidential Envoy for the Global Coalition"
  'EXECUTIVE',
  'FIRST',
  'FOREIGN',
  'FORMER',
  'GEN',
  'GENERAL',
  'GOVERNOR', // "GOVERNOR EDWARDS"
  'HEAD',
  'HIGH',
  'HOMELAND', // "Secretary of Homeland Security"
  'HONORABLE',
  'HOUSE', // "White House Press Secretary"
  'JUDGE',
  'JUSTICE',
  'KING',
  'LEADER',
  'LIEUTENANT',
  'LT',
  'MAJ',
  'MAJOR',
  'MARSHAL', // "AIR CHIEF MARSHAL HOUSTON"
  'MAYOR',
  'MEMBER',
  'MG',
  'MINISTER',
  'NATIONAL',
  'NSC', // "NSC Coordinator for Strategic Communications John Kirby"
  'OFFICER',
  'OFFICIAL',
  'OPPOSITION',
  'PASTOR',
  'PREMIER', // "PREMIER BLIGH"
  'PRESIDENT', // "PRESIDENT BIDEN"
  'PRESS', // "PRESS SECRETARY JOHN F. KIRBY"
  'PRIME', // "PRIME MINISTER KISHIDA"
  'PRINCE',
  'PRINCESS',
  'PRINCIPAL',
  'QUEEN',
  'REAR', // "REAR ADM. KIRBY"
  'REGIONAL',
  'REPRESENTATIVE',
  'REVEREND',
  'SECRETARY', // "SECRETARY KERRY"
  'SECRETARY-GENERAL',
  'SECURITY',
  'SENIOR',
  'SERGEANT',
  'SGT',
  'SHERIFF',
  'SPECIAL',
  'SPEAKER',
  'SPOKESMAN',
  'SPOKESPERSON',
  'SPOKESWOMAN',
  'STATE',
  'STS', // "STS SEIBERT"
  'SUPERINTENDENT',
  'SURGEON', // "SURGEON GENERAL MURTHY"
  'TREASURER',
  'TREASURY',
  'UN', // "UN Ambassador Susan Rice"
  'DOMESTIC', // "Domestic Policy Advisor Susan Rice"
  'POLICY',
  'INFRASTRUCTURE', // "Infrastructure Implementation Coordinator Mitch Landrieu"
  'IMPLEMENTATION',
  'FEMA', // "FEMA Administrator Craig Fugate"
  'ECONOMIC', // "Director of the National Economic Council Brian Deese"
  'CYBER', // "for Cyber and Emerging Technology Anne Neuberger"
  'CLIMATE', // "Special Envoy on Climate Change"
  'PRESIDENTIAL',
  'TRANSPORTATION', // "Secretary of Transportation Pete Buttigieg"
  'AGRICULTURE', // "Secretary of Agriculture Tom Vilsack"
  'GLOBAL', // "NSC Senior Director for Global Engagement"
  'HEALTH', // "Secretary of Health and Human Services"
  'INTERIM',
  'UNDER',
  'UNDERSECRETARY',
  'US',
  'VADM',
  'VICE', // "VICE ADMIRAL GAUTIER"
  'VORS', // "VORS. FELDHOFF"
  'WHITE', // "White House Press Secretary Robert Gibbs"
]

/** Words of anonymous officials: a label of these alone names nobody. */
export const ANONYMOUS_WORDS: readonly string[] = [
  'SENIOR', // "SENIOR ADMINISTRATION OFFICIAL"
  'ADMINISTRATION',
  'STATE',
  'DEPARTMENT',
  'DEFENSE',
  'MILITARY',
  'INTELLIGENCE',
  'TREASURY',
  'JUSTICE',
  'GOVERNMENT',
  'COMMERCE',
  'U.S.',
  'US',
  'AMERICAN',
  'HOUSE',
  'WHITE',
  'OFFICIAL',
  'OFFICIALS',
  'BACKGROUND',
  'BRIEFER',
  'ONE',
  'TWO',
  'THREE',
  'FOUR',
  'FIVE',
  'SIX',
]

/** Behind a surname, and no part of it. */
export const NAME_SUFFIXES: readonly string[] = [
  'JR',
  'SR',
  'II',
  'III',
  'IV',
  'ESQ',
  'MP', // "BOB BALDWIN MP"
  'MLA',
  'AO',
  'OAM',
  'QC',
  'KC',
  'PHD',
  'CONT', // "PM cont: And I'd"
  'CONTINUED',
  'CTD',
]

/** Parts of a surname that stand before its last word. */
export const NAME_PARTICLES: readonly string[] = [
  'VAN',
  'VON',
  'DER',
  'DE',
  'DI',
  'DA',
  'DEL',
  'LA',
  'LE',
  'BIN',
  'BEN',
  'AL',
  'EL',
  'TEN',
  'DOS',
]

/** Titles of those who lead a press conference and answer nothing: "VORS. FELDHOFF". */
export const CHAIR_TITLES: readonly string[] = ['VORS', 'MODERATOR', 'CHAIR', 'CHAIRPERSON', 'HOST']

/** Fields of the front matter that look like labels: "BRIEFER:  Richard Boucher, Spokesman". */
export const FRONT_FIELDS: readonly string[] = [
  'BRIEFER',
  'BRIEFERS',
  'PRESENTER',
  'PRESENTERS',
  'SUBJECT',
  'SUBJECTS',
  'TOPIC',
  'TOPICS',
  'THEMEN',
  'DATE',
  'TIME',
  'PLACE',
  'LOCATION',
  'VENUE',
  'INDEX',
  'CONTENTS',
  'TRANSCRIPT',
  'NOTE',
  'NOTES',
  'CONTACT',
  'SOURCE',
  'FACT SHEET',
  'FOR IMMEDIATE RELEASE',
  'RELEASE',
  'EMBARGOED',
  'TITLE',
  'PRESS CONFERENCE',
  'INTERVIEW',
  'UPDATE',
  'ADVISORY',
  'E&OE',
]

/** Parts whose name is known in every transcript, so that a misspelling of it can be told: "QUETSION", "MODERTAOR". */
export const WELL_KNOWN_PARTS: readonly string[] = [
  'QUESTION',
  'JOURNALIST',
  'REPORTER',
  'MODERATOR',
  'OPERATOR',
  'INTERPRETER',
  'THE PRESIDENT',
  'THE VICE PRESIDENT',
  'PRIME MINISTER',
  'SPOKESMAN',
  'SPOKESWOMAN',
  'SPOKESPERSON',
]

/** Words of headings in capitals, which no label has: "PRESS CONFERENCE GIVEN BY THE". */
export const HEADING_WORDS: readonly string[] = [
  'CONFERENCE',
  'INTERVIEW',
  'TRANSCRIPT',
  'STATEMENT',
  'GIVEN',
  'CONGRESS',
  'SHEET',
  'REMARKS',
]
