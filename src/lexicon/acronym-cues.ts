// How speakers explain a short form. SHORT and LONG stand for the two forms; what is between them is a row.

/** A short form as it is printed: "ISSG", "DoD", "P5+1", "S&ED", "T-TIP", "U.N.S.C.", with the s of a plural. */
export const SHORT_FORM: string = String.raw`(?:[A-Z]\.){2,8}|[A-Z][A-Za-z\d]{0,5}(?:[&+/-]?[A-Z\d][A-Za-z\d]{0,5}){0,3}`

/** What may be said before a short form that a long form is in front of. */
const NAMED = String.raw`(?:(?:also|better|commonly|otherwise|formerly|sometimes|now|more commonly) )?(?:known|called|abbreviated|referred to|abbreviated to)(?: as)? |aka |a\.k\.a\. |(?:that |which |what )?(?:we|they|people|you|everybody|some|others)(?: all| also| often| usually)? (?:call|refer to as|know as) |what(?:['’]s| is) called |which is called |the so-called |so-called |here(?:in)?after |it(?:['’]s| is) called |(?:we|they|people) call (?:it|them|this|that) |acronym |the acronym |or simply |in short |for short |(?:which|that) is |that['’]s `

/** Between a long form and a short one behind it; `open` marks the parenthesis. */
export const BETWEEN_LONG_AND_SHORT: readonly {
  readonly pattern: string
  readonly kind: 'parenthesis' | 'named' | 'plain'
}[] = [
  { pattern: String.raw`\s[([](?:or |or the |the |${NAMED}(?:the )?)?["“‘']?(?:the )?`, kind: 'parenthesis' }, // "Local Coordination Committees (LCC)"
  { pattern: String.raw`(?:,| --?| –| —|)\s(?:or )?(?:${NAMED})(?:the |an? )?["“‘']?`, kind: 'named' }, // ", what we call the ISSG"
  { pattern: String.raw`(?:,| --?| –| —)\s(?:or )?(?:the |an? )?["“‘']?`, kind: 'plain' }, // "the International Syria Support Group, the ISSG"
  { pattern: String.raw`\sor (?:the |an? )?`, kind: 'plain' }, // "International Syria Support Group or ISSG"
]

const MEANS = String.raw`(?:that is,? |that['’]s |which is |i\.e\.,? |meaning |(?:which )?(?:stands|is short|short) for |which means |or )?(?:the |our |their )?`

/** Between a short form and a long one behind it. */
export const BETWEEN_SHORT_AND_LONG: readonly string[] = [
  String.raw`\s\((?:the |or the |or )?["“‘']?`, // "LCC (Local Coordination Committees)"
  String.raw`(?:\s[a-z]{2,12})?\s(?:--?|–|—)\s?${MEANS}`, // "ISSG meeting -- International Syria Support Group"
  String.raw`,\s${MEANS}`, // "the ISSG, the International Syria Support Group"
  String.raw`\s(?:stands for|is short for|means|refers to) (?:the )?`,
]

/** Words that a short form may leave out. */
export const SMALL_WORDS: readonly string[] = 'of the and for on in to a an by with at de del la e ul &'.split(' ')

/** Words for digits and signs in a short form: "the Group of Seven, the G7". */
export const SPOKEN_SIGNS: Readonly<Record<string, string>> = {
  plus: '+',
  and: '&',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
}

/** In capitals and no short form of anything that is said beside them. */
export const NO_ACRONYMS: readonly string[] =
  'OK TV AM PM MR MS DR END NO OFF ON IT IS AS AT SO WE QUESTION ANSWER OH II III IV'.split(' ')
