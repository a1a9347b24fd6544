import { DEGREE } from '../../lexicon/answer-openings.ts'
import type { Asked } from './asked.ts'
import type { Reply, Said } from './reply.ts'
import { stemsOfSaid } from './reply.ts'
import type { Draft } from './sign.ts'
import { early, LATE, wantedSigns } from './wanted-signs.ts'
import { stemsIn } from './words.ts'

const LEAST_SHARED = 2
const MOST_COUNTED = 5
const HALF = 0.5

/** How much of what an ask is about a sentence says again, 0 to 1. */
function shareOf(ask: Asked, stems: ReadonlySet<string>): number {
  const shared = ask.stems.filter(stem => stems.has(stem)).length
  return shared < LEAST_SHARED ? 0 : shared / Math.min(ask.stems.length, MOST_COUNTED)
}

/** "The house has stood there for five years, but I don't know who": what stands before the "but" is a statement of its own. */
const BEFORE_BUT = /^.{30,}?(?=,? but\b)/i
/** "I have seen the report on the house, but": that is no statement about the house. */
const HEARD_OF =
  /^(?:(?:I|we|he|she|they)(?:['’]ve)? (?:\w+ )?(?:know|saw|seen|heard|read|understand|appreciate|realize)\b|I['’]m (?:aware|familiar)|you)/i

/** Where a sentence says the words of the ask again, and how many of them; its first half alone, if that says as many. */
function saidAgain(ask: Asked, said: Said): { readonly share: number; readonly length: number } {
  const share = shareOf(ask, new Set(stemsOfSaid(said)))
  const first = share < HALF ? undefined : BEFORE_BUT.exec(said.text)?.[0]
  if (first === undefined || HEARD_OF.test(said.text.slice(said.head))) return { share, length: said.text.length }
  const own = shareOf(ask, new Set(stemsIn(first)))
  return own < HALF ? { share, length: said.text.length } : { share: own, length: first.length }
}

function restatedIn(ask: Asked, reply: Reply): Draft[] {
  let best: Draft | null = null
  for (const said of early(reply)) {
    if (said.text.endsWith('?')) continue
    const { share, length } = saidAgain(ask, said)
    const force = Math.min(1, share) * (said.rank <= 1 ? 1 : LATE)
    if (share < HALF || force <= (best?.force ?? 0)) continue
    best = {
      rule: 'restates',
      turn: said.turn,
      span: { start: said.span.start, end: said.span.start + length },
      ask: ask.index,
      force,
      because: force < 1 ? 'not all of its words' : null,
      sentence: reply.sentences.indexOf(said),
    }
  }
  return best ? [best] : []
}

const ECHO_WORDS = 9
const OWN =
  /^(?:[Ii]|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]here|[Tt]his|[Tt]hat|[Tt]he|[Oo]ur|[Mm]y|\p{Lu}\p{Ll}+)(?:['’]\p{L}+)?\s/u

/** "Are you concerned" is answered by "I am concerned". */
function echoedIn(ask: Asked, reply: Reply): Draft[] {
  const { turnsOn } = ask
  const said = early(reply).find(({ rank, head, text }) => rank === 0 && head < text.length)
  if (turnsOn === null || !said || /(?:\?|--|[—–-])$/.test(said.text) || !OWN.test(said.text.slice(said.head)))
    return []
  const opening = said.text.slice(said.head).split(/\s+/).slice(0, ECHO_WORDS).join(' ')
  if (!stemsIn(opening).includes(turnsOn) || /\b(?:if|whether)\b|^(?:I|we)\b.*\bknow\b/i.test(opening)) return []
  const start = said.span.start + said.head
  const span = { start, end: start + opening.trimEnd().length }
  if (span.end > said.span.end || !/\S/.test(opening)) return []
  return [
    {
      rule: 'echoes',
      turn: said.turn,
      span: said.span,
      ask: ask.index,
      force: 1,
      because: null,
      sentence: reply.sentences.indexOf(said),
    },
  ]
}

const AFFIRMS_WORDS = 14
const COVERED = 0.6

/** "Is the meeting on for Friday?" is answered by "It's on for Friday": all that it says was asked. */
function affirmedIn(ask: Asked, reply: Reply): Draft[] {
  const said = early(reply).find(({ rank, head, text }) => rank === 0 && head < text.length)
  if (
    !ask.polar ||
    !said ||
    (said.words > AFFIRMS_WORDS && !DEGREE.test(said.text.slice(said.head))) ||
    /(?:\?|--|[—–-])$/.test(said.text)
  )
    return []
  const own = said.text.slice(said.head)
  const degree = DEGREE.exec(own)?.[1]
  if (!OWN.test(own) && degree === undefined) return []
  const stems = stemsIn(degree ?? own)
  const shared = stems.filter(stem => ask.stems.includes(stem)).length
  if (shared === 0 || shared < stems.length * COVERED) return []
  const { turn, span } = said
  return [
    { rule: 'affirms', turn, span, ask: ask.index, force: 1, because: null, sentence: reply.sentences.indexOf(said) },
  ]
}

const BOTH = /\b(?:both|neither|the former|the latter|a combination|a (?:mix|mixture)|either one|all of the above)\b/i
const SIDE_WORDS = 25

/** "A or B?" is answered by "Both", or by the words of one side alone. */
function sideIn(ask: Asked, reply: Reply): Draft[] {
  const { sides } = ask
  const said = early(reply).find(({ rank, head, text }) => rank === 0 && head < text.length)
  if (sides === null || !said) return []
  const draft = {
    rule: 'picks-a-side',
    turn: said.turn,
    ask: ask.index,
    sentence: reply.sentences.indexOf(said),
  } as const
  const both = BOTH.exec(said.text)
  if (both) {
    const start = said.span.start + both.index
    return [{ ...draft, span: { start, end: start + both[0].length }, force: 1, because: null }]
  }
  const stems = stemsOfSaid(said)
  const [left, right] = sides.map(side => side.some(stem => stems.includes(stem)))
  if (left === right || said.words > SIDE_WORDS) return []
  return [{ ...draft, span: said.span, force: 0.8, because: 'by its words' }]
}

/** What an answer gives of what each ask wants: a time, a number, a name; or its own words as a statement. */
export const contentSigns = (reply: Reply, asked: readonly Asked[]): Draft[] =>
  asked.flatMap(ask => [
    ...wantedSigns(ask, reply),
    ...restatedIn(ask, reply),
    ...echoedIn(ask, reply),
    ...affirmedIn(ask, reply),
    ...sideIn(ask, reply),
  ])
