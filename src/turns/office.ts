import { isGivenName } from '../grammar/names.ts'
import { ACRONYMS } from '../lexicon/acronym-words.ts'
import { GENERALS_BY_OFFICE, NO_OFFICE_ALONE, RANKS } from '../lexicon/office-words.ts'
import { fold, isHonorific, isTitleWord } from './label-name.ts'
import { asOffice, titleCase } from './name-case.ts'

const ACRONYM = new Set(ACRONYMS)
const NO_OFFICE = new Set(NO_OFFICE_ALONE)
const RANK = new Set(RANKS)
const GENERAL_BY_OFFICE = new Set(GENERALS_BY_OFFICE)
const SMALL = /^(?:of|for|the|and|to|on|in|at)$/i
// "Secretary Napolitano, FEMA Administrator": offices that stand before a surname alone.
const ADDRESSED = /^(?:Secretary|President|Minister|Ambassador|Governor|Senator|Representative|Chairman|Premier)$/i

const plain = (word: string): string => word.replace(/,$/, '')

/** Behind an office stands a name: two words that are no words of office, or one behind an office. */
function endsInName(before: string, atEnd: boolean): boolean {
  const words = before.trim().split(/\s+/)
  const [first = '', last = ''] = words.slice(-2)
  if (isTitleWord(last) || ![first, last].every(word => /^\p{Lu}/u.test(word) && !SMALL.test(word))) return false
  if (isTitleWord(first)) return ADDRESSED.test(first)
  // "Envoy for the Coalition to Counter ISIL," ends in no name, "Secretary of Energy Ida Tolliver and" does.
  const office = words.slice(words.findLastIndex(word => isTitleWord(plain(word))) + 1)
  const bound = office.findLastIndex(word => SMALL.test(word))
  return bound < 0 || isGivenName(titleCase(first)) || (!atEnd && office.length - bound > 3)
}

const BETWEEN_PEOPLE = /(?<=\p{L}[.’']?)(?:,?\s+(?:and|AND|&)\s+|[,;]\s+(?:(?:and|AND)\s+)?)(?=\p{Lu}|$)/gu

/**
 * Of a list of people, the words behind the last other one: "Press Secretary Desmond Tolliver and Secretary of
 * Transportation" names Tolliver's office and another. An "and" within an office is followed by no name. What another
 * is called behind a name and a comma ("Ines Rua, Deputy Coordinator, and") is nobody else's office.
 */
function behindOthers(words: string): string {
  const cut = [...words.matchAll(BETWEEN_PEOPLE)].findLast(hit =>
    endsInName(words.slice(0, hit.index), hit.index + hit[0].length === words.length),
  )
  const behind = cut ? words.slice(cut.index + cut[0].length) : words
  // "Ines Rua, Deputy Coordinator, and General": the next of the list.
  const rest = cut?.[0].startsWith(',') ? behind.replace(/^[\s\S]*,\s+(?:and|AND)\s+/, '') : behind
  const isAnothers = /(?:^|\s)(?:and|AND|&)\s*$/.test(rest) || (/^,\s*$/.test(cut?.[0] ?? '') && /,\s*$/.test(rest))
  return isAnothers ? '' : rest
}

/** How many words behind the last word of office no preposition binds to it: "Governor John" before "Bel Edwards". */
function namesAtEnd(list: readonly string[]): number {
  const last = list.findLastIndex(word => isTitleWord(plain(word)))
  const behind = list.slice(last + 1)
  if (last < 0 || list[last]?.endsWith(',') || NO_OFFICE.has(fold(list[last] as string))) return 0
  return behind.every(word => /^\p{Lu}[\p{L}’'-]+$/u.test(word) && !SMALL.test(word)) ? behind.length : 0
}

/** Without the form of address at its end, and the rank where an office stands before it: "Commander of Africom General". */
function withoutRank(list: readonly string[]): readonly string[] {
  let end = list.length
  while (end > 0 && isHonorific(list[end - 1] as string)) end--
  const office = list.slice(0, end)
  while (end > 0 && RANK.has(fold(list[end - 1] as string))) end--
  const before = list.slice(0, end)
  // "Senior Director for Energy, Ambassador": what stands before the comma is another's.
  if (end < office.length && before.at(-1)?.endsWith(',')) return office.slice(end)
  return before.length < 2 || GENERAL_BY_OFFICE.has(fold(before.at(-1) as string)) ? office : before
}

const isOffice = (list: readonly string[]): boolean =>
  list.some(word => isTitleWord(plain(word)) && !isHonorific(word) && !NO_OFFICE.has(fold(word)))

const OPENING = /^[\s\S]*\b(?:by|with|from|briefing|call|conference|gaggle|remarks)\s/i

/**
 * What stands before a given name: the office, and more names. "Press Briefing by Press Secretary" is "Press Secretary",
 * "Governor John" before "Bel Edwards" an office and a name.
 */
export function officeBefore(words: string): { office: string | null; names: readonly string[] } {
  const list = behindOthers(words.replace(OPENING, '')).trim().split(/\s+/)
  let dropped: string | undefined
  while (list.length > 0 && (!isTitleWord(plain(list[0] as string)) || (list.length > 1 && list[0]?.endsWith(','))))
    dropped = list.shift()
  // "OMB Director" is an office of its own.
  if (dropped !== undefined && list.length > 0 && ACRONYM.has(dropped.replace(/\./g, ''))) list.unshift(dropped)
  const names = list.splice(list.length - namesAtEnd(list))
  const office = withoutRank(list)
  return { office: isOffice(office) ? asOffice(plain(office.join(' '))) : null, names }
}

// "John Kirby⏎Spokesperson⏎Washington, DC", "Henrik Aldous, coordinator of the flood appeal,"
const BEHIND =
  /^(?:\s*\n\s*|,\s)(?<office>(?:[\p{L}\x20’'&-]|(?<=\b(?:of|for|the|and|to|on|OF|FOR|THE|AND|TO|ON))\x20{0,3}\n\x20{0,3}){3,100})(?=[\n,.;]|$)/u
// "who is the President’s chief economist", "my Parliamentary Secretary"
const LEADS_IN = /^(?:(?:who|that) (?:is|was)\s|who['’]s\s)?(?:(?:the|an?|our|my|your|his|her)\s)?/i
const NO_OFFICE_OPENING = /^(?:and|or|but|in|at|from|on|to|for|with|of)\s/i
const AND_ANOTHER = /\sand\s(?:of course\s|also\s|then\s)?(?=(?<given>\p{Lu}[\p{L}’'-]+)\s\p{Lu})/gu

/** The office printed behind a name. */
export function officeBehind(words: string): string | null {
  const printed = BEHIND.exec(words)?.groups?.office?.trim().replace(/\s+/g, ' ')
  if (printed === undefined || NO_OFFICE_OPENING.test(printed)) return null
  const office = printed.replace(LEADS_IN, '')
  // "the Member for Lyne and of course Peter Besseling"
  const another = [...office.matchAll(AND_ANOTHER)].find(({ groups }) => isGivenName(groups?.given ?? ''))
  const own = (another ? office.slice(0, another.index) : office).replace(/\s(?:of|for|to|the|and)$/i, '')
  return isOffice(own.split(' ')) ? asOffice(own) : null
}
