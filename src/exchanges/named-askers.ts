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

function addressIn(text: string, { turn, segment }: { turn: Turn; segment: Span }): NamedAsker | null {
  const words = text.slice(segment.start, segment.end)
  for (const { rule, pattern } of ADDRESSES)
    for (const hit of words.matchAll(pattern)) {
      const name = hit.groups?.name ?? ''
      const at = segment.start + hit.index + hit[0].lastIndexOf(name)
      const before = words.slice(0, at - segment.start).replace(/,?\s*$/, '')
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

/** Who asks, where the transcript says so: by her own words, or by the answer that addresses her. Officials are none. */
export function namedAsker(text: string, { questions, answers }: Pair, officials: ReadonlySet<string>): NamedAsker | null {
  const found = questions.map(turn => introductionIn(text, turn)).find(asker => asker !== null)
  if (found) return found
  for (const turn of answers)
    for (const segment of turn.reported ? [] : turn.segments) {
      const asker = addressIn(text, { turn, segment })
      if (asker && !officials.has(asker.name)) return asker
    }
  return null
}
