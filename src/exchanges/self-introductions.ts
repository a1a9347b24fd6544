import { isOutlet } from '../grammar/names.ts'
import { OUTLET_WORDS, SELF_OPENINGS } from '../lexicon/address-words.ts'
import type { Turn } from '../model/transcript.ts'
import { type NamedAsker, type Names, namedAsker } from './named-asker.ts'

const SELF = new RegExp(
  String.raw`^(?:${SELF_OPENINGS})?(?<name>\p{Lu}[\p{Ll}’']+(?:[-’']\p{L}\p{Ll}+)?(?:\s\p{Lu}[\p{L}’'-]+\.?){0,2})(?<link>,\s|\shere\s|\s(?:with|from|of|at|for)\s)(?:the\s)?(?<outlet>\p{Lu}[\p{L}\p{N}&-]*(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}\p{N}&-]*){0,4})(?=[.,;:!?]|\s?[—–]|\s--|\s(?:and|here|in|with)\b)`,
  'du',
)

const NAME_ONLY = new RegExp(
  String.raw`^(?:${SELF_OPENINGS})(?<name>\p{Lu}[\p{Ll}’']+(?:[-’']\p{L}\p{Ll}+)?\s\p{Lu}[\p{L}’'-]+)(?=[.,]|\s?[—–]|\s--)`,
  'du',
)

/** The outlet that some words begin with: "Mainichi Shimbun", "Fox News". */
function outletIn(words: string): string | null {
  const list = words.split(/\s+/)
  for (let count = list.length; count > 0; count--) {
    const run = list.slice(0, count).join(' ')
    if (isOutlet(run) || (count > 1 && OUTLET_WORDS.has(list[count - 1] as string))) return run
  }
  return null
}

// "My name is Monica.": a given name is enough where she says that it is hers
const GIVEN_ONLY = new RegExp(String.raw`^(?:${SELF_OPENINGS})(?<name>\p{Lu}[\p{Ll}\p{M}]+)(?=[.,]|\s?[—–]|\s--)`, 'du')

// A name alone introduces nobody unless she says that it is hers; the two patterns that look for one cost 1 ms to compile.
const SAYS_NAME = /(?:[Tt]his is|[Ii]t['’]s|[Ii]['’]m|[Mm]y name(?: is|['’]s))\s\p{Lu}/u

const HEAD = 180

/** "Keiko Arai, Mainichi Shimbun. Ambassador, …", "Hi, this is Tom Ade with the Lagos Voice.": the reporter says who she is. */
export function introductionIn(text: string, turn: Turn, { isName, colleaguesOf }: Names): NamedAsker | null {
  const segment = turn.segments[0]
  if (!segment) return null
  const head = text.slice(segment.start, Math.min(segment.end, segment.start + HEAD))
  const hit = SELF.exec(head) ?? (SAYS_NAME.test(head) ? (NAME_ONLY.exec(head) ?? GIVEN_ONLY.exec(head)) : null)
  const name = hit?.groups?.name
  if (!hit || name === undefined) return null
  const said = hit.groups?.said !== undefined
  const given = hit.groups?.outlet
  const linked = /\p{Ll}/u.test(hit.groups?.link ?? '')
  const outlet = given === undefined ? null : (outletIn(given) ?? (said && linked ? given : null))
  // "It's Ukraine with …" and "Michael Flynn, Trump's …" introduce nobody.
  const first = name.split(' ')[0] as string
  if (outlet === null && !(said && isName(first) && given === undefined)) return null
  if (outlet !== null && !isName(first) && !(said || (name.includes(' ') && isOutlet(outlet)))) return null
  const people = colleaguesOf(turn.speaker)
  if (name.split(' ').some(word => people.has(word)) && !said) return null
  const start = segment.start + (hit.indices?.groups?.name?.[0] ?? 0)
  return namedAsker({ rule: 'self-introduced', turn, text: name, start, name, outlet })
}
