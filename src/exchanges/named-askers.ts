import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import type { Span } from '../model/span.ts'
import type { Evidence, Turn } from '../model/transcript.ts'
import type { Pair } from './pair.ts'

/** A reporter whom the transcript names, with the words that name her. */
export interface NamedAsker {
  readonly name: string
  readonly outlet: string | null
  readonly evidence: Evidence
}

const GIVEN = new Set(GIVEN_NAMES)
const oneOf = (words: readonly string[]): string => words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const NAME = String.raw`(?<name>\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?)`

interface AddressRule {
  readonly rule: string
  readonly pattern: RegExp
}

/** How an answer addresses the one who asked; the name must be a given name, so that ", Russia," is none. */
const ADDRESSES: readonly AddressRule[] = [
  {
    rule: 'addressed-first', // "Well, Brad,"
    pattern: new RegExp(String.raw`^(?:(?:Well|Yes|Yeah|No|Look|So|Thanks|Thank you|Again|Sure|Right|Okay|Oh|Hi|Good morning|Good afternoon|I mean|And|But),?\s){0,3}${NAME}(?=,\s|\s--|\s?[—–])`, 'gu'),
  },
  {
    rule: 'addressed', // "nonetheless, though, Brad, to continue"
    pattern: new RegExp(String.raw`(?<![\p{Lu}]\p{L}{1,30}),\s${NAME}(?=,\s[\p{Ll}I])`, 'gu'),
  },
  {
    rule: 'addressed-last', // "That's a fair question, Brad."
    pattern: new RegExp(String.raw`(?<=\p{Ll}),\s${NAME}(?=[.?!](?:\s|$))`, 'gu'),
  },
]

/** "as I said to Brad, …" and "Matt, Brad, Said" name nobody who is asking now. */
const THIRD_PERSON = /\b(?:to|with|for|from|by|of|and|told|asked|like|as|about|Mr\.|Ms\.|Senator|Secretary|President)\s?$/

// "Go ahead, Zeke." at the end of an answer calls on the next.
const CALLS = /\b(?:go ahead|go to|over to|stand up|in the back|next|please|thank you|thanks|last one|your turn)\b[^.]{0,20}$/i

function addressIn(text: string, { turn, segment }: { turn: Turn; segment: Span }): NamedAsker | null {
  const words = text.slice(segment.start, segment.end)
  for (const { rule, pattern } of ADDRESSES)
    for (const hit of words.matchAll(pattern)) {
      const name = hit.groups?.name ?? ''
      const at = segment.start + hit.index + hit[0].lastIndexOf(name)
      const before = words.slice(0, at - segment.start).replace(/,?\s*$/, '')
      if (CALLS.test(words.slice(0, hit.index + hit[0].length).slice(-40))) continue
      if (!GIVEN.has(name) || THIRD_PERSON.test(`${before} `) || /\p{Lu}\p{L}*$/u.test(before)) continue
      const span = { start: at, end: at + name.length }
      return { name, outlet: null, evidence: { rule, turn: turn.id, text: name, span } }
    }
  return null
}

const OUTLET = String.raw`(?<outlet>${oneOf([...OUTLETS].sort((a, b) => b.length - a.length))}|\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+)?\s(?:News|Times|Post|Shimbun|TV|Television|Radio|Press|Agency|Herald|Daily|Journal|Tribune|Globe|Review|Broadcasting))`
const SELF = new RegExp(
  String.raw`^(?:(?:Hi|Hello|Thank you|Thanks|Yes|Sir|Good morning|Good afternoon)[,.\s]\s?(?:sir|\p{Lu}\p{Ll}+)?[,.]?\s?){0,2}(?:(?:[Tt]his is|[Ii]t['’]s|[Ii]['’]m|[Mm]y name is)\s)?(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}-]+){0,2})(?:,\s|\s(?:with|from|of|at)\s)(?:the\s)?${OUTLET}(?=[.,;:\s—–-])`,
  'u',
)

/** "Keiko Arai, Mainichi Shimbun. Ambassador, …": the reporter says who she is. */
function introductionIn(text: string, turn: Turn): NamedAsker | null {
  const segment = turn.segments[0]
  const hit = segment && SELF.exec(text.slice(segment.start, Math.min(segment.end, segment.start + 200)))
  const { name, outlet } = hit?.groups ?? {}
  if (!segment || !hit || name === undefined || outlet === undefined) return null
  const start = segment.start + hit[0].lastIndexOf(name, hit[0].length - outlet.length)
  const span = { start, end: start + name.length }
  return { name, outlet, evidence: { rule: 'self-introduced', turn: turn.id, text: name, span } }
}

const CALL_ON = new RegExp(
  String.raw`(?:^|[.?!)]\s+|--\s+|[—–]\s+)(?:(?:Yes|Yeah|Yep|Okay|Sure|All right|So|And|Please|Thank you|Thanks|Right|Go ahead|Go|I['’]ll go to|Let['’]s go to|Let me go to|Over to)[,.]?\s+){0,3}(?:${NAME}|(?<outlet>${oneOf(OUTLETS)}))(?:,\s(?:go ahead|please|in the back|over here|you['’]re up|(?:do you|you|would you|why don['’]t you)\s[^.?!]{0,40}))?[.,?]?\s*(?:\([^()]*\)\s*)?$`,
  'u',
)

/** "You look like you have one, Greg." before anybody has asked: who is addressed there asks first. */
const ADDRESSED_LAST = new RegExp(String.raw`(?<=\p{Ll}),\s${NAME}[.?!]\s*$`, 'u')

/** "Go ahead, Said." at the end of the turn before: the next voice is his. */
function calledOn(text: string, { before, first }: { before: Turn | undefined; first: boolean }): NamedAsker | null {
  const segment = before && !before.reported ? before.segments.at(-1) : undefined
  if (!before || !segment) return null
  const from = Math.max(segment.start, segment.end - 80)
  const words = text.slice(from, segment.end)
  const hit = CALL_ON.exec(words) ?? (first ? ADDRESSED_LAST.exec(words) : null)
  const { name, outlet } = hit?.groups ?? {}
  const called = outlet ?? name
  if (!hit || called === undefined || (outlet === undefined && !GIVEN.has(called))) return null
  const start = from + hit.index + hit[0].lastIndexOf(called)
  const span = { start, end: start + called.length }
  return { name: called, outlet: outlet ?? null, evidence: { rule: 'called-on', turn: before.id, text: called, span } }
}

/**
 * Who asks, where the transcript says so: by her own words, by the call before her first turn, or by the first answer
 * that addresses her. Officials are none.
 */
export function namedAsker(
  text: string,
  { questions, answers }: Pair,
  { before, first, officials }: { before: Turn | undefined; first: boolean; officials: ReadonlySet<string> },
): NamedAsker | null {
  const said = questions.map(turn => introductionIn(text, turn)).find(asker => asker !== null) ?? calledOn(text, { before, first })
  if (said) return said
  const answer = answers[0]
  const segments = answer && !answer.reported ? answer.segments : []
  for (const segment of segments) {
    const asker = addressIn(text, { turn: answer as Turn, segment })
    if (asker && !officials.has(asker.name)) return asker
  }
  return null
}
