import { type Grammar, openGrammar } from '../grammar/index.ts'
import { REPORTER_NOUNS } from '../lexicon/reported-speech.ts'
import { SPEAKING_WORDS } from '../lexicon/speech-words.ts'
import { sliceOf } from '../model/span.ts'
import type { Piece } from './layout.ts'

/** The names by which a narrator calls the labelled officials, and whether a piece opens a printed official's turn. */
export interface KnownOfficials {
  readonly surnames: readonly string[]
  readonly isOfficial: (piece: Piece) => boolean
}

const SPEAKING = new Set(SPEAKING_WORDS)
const NOTICE =
  /\b(?:transcripts?|(?:the )?following (?:is|are|remarks|was)|(?:see|marked|for) .{0,20}correction|asterisk|embargo\w*|as delivered|as prepared|near-verbatim|unless otherwise noted)\b/i
const ASKED = new RegExp(
  String.raw`^(?:When |Also )?(?:Asked|Pressed|Questioned)\b|\b(?:was|were|is) (?:\w+ )?asked\b|\b(?:${REPORTER_NOUNS.join('|')})s? (?:\w+ )?asked\b`,
)
const ATTRIBUTED =
  /[,?!.][”"’]\s+(?:\p{L}[\p{L}.’'-]*\s){1,6}?(?:said|told|complained|wrote|continued|added|says)\b|\b(?:according to|reports that|told reporters)\b/u
const BYLINE = /^[—–-]{1,2}\s?\p{Lu}/u
const VOCATIVE = /[\p{Ll}],\s\p{Lu}\p{Ll}+,\s(?:and|but|to|that|I|it|we)\b/u
const CONTRACTION =
  /\b(?:it|that|there|here|what|who|he|she|they)['’](?:s|re|ll|d|ve)\b|\b(?:do|does|did|is|are|was|wo|ca|could|would)n['’]t\b/i
const SPOKEN_OPENING = /^(?:And|But|So|Well|Now|Look|Okay|Yes|No|Again|Right)\b/

const LONG_ENOUGH = 8

/** The words outside quotation marks: what is quoted in a column is not the narrator's. */
const unquoted = (words: string): string => words.replace(/“[^”]*”?|"[^"]*"?/g, ' ')

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []

// "US" is no "us".
const speaks = (words: string): boolean =>
  wordsOf(unquoted(words).replace(/\bUS\b/g, ' ')).some(word => SPEAKING.has(word.replace(/’/g, "'")))

const isProse = (words: string): boolean =>
  wordsOf(words).length >= LONG_ENOUGH &&
  /[.?!:”"]$/.test(words) &&
  !/^[[(][^\])]*[\])]$/.test(words) &&
  !NOTICE.test(words)

/** "the Hale amendment" and "Senator Hale’s seat" name no speaker. */
function namesSpeaker(words: string, { surnames }: KnownOfficials): boolean {
  return surnames.some(surname => {
    for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
      const before = words.slice(0, at)
      const after = words.slice(at + surname.length)
      if (!/\p{L}$/u.test(before) && !/^[\p{L}’'-]/u.test(after) && !/\bthe $/.test(before)) return true
    }
    return false
  })
}

/**
 * True where somebody tells about the briefing between its turns. A narrator shows in prose before the first label that
 * names a labelled official, or in a paragraph that ends in a colon and hands over to a label: a press secretary who
 * says "Secretary Voss said this morning" does neither.
 */
function hasNarrator(text: string, pieces: readonly Piece[], cast: KnownOfficials): boolean {
  return pieces.some((piece, i) => {
    if (piece.label || (piece.kind !== 'front' && piece.kind !== 'speech')) return false
    const words = sliceOf(text, piece.span)
    if (!isProse(words) || speaks(words)) return false
    const next = pieces[i + 1]
    const introduces = words.endsWith(':') && next !== undefined && cast.isOfficial(next)
    if (piece.kind === 'front') return introduces || namesSpeaker(unquoted(words), cast)
    return introduces && (namesSpeaker(words, cast) || /^(?:He|She|Asked|Pressed|When asked)\b/.test(words))
  })
}

type Tense = 'past' | 'present' | 'mixed'

function tenseOf(words: string, grammar: Grammar): Tense {
  const finite = grammar.verbsOf(unquoted(words)).filter(verb => verb.finite)
  const past = finite.filter(({ tense }) => tense === 'past').length
  if (finite.length === 0) return 'mixed'
  return past === finite.length ? 'past' : past === 0 ? 'present' : 'mixed'
}

interface Surroundings {
  readonly afterNarrator: boolean
  readonly afterLastLabel: boolean
  readonly handsOver: boolean
  readonly narratorsTense: Tense
}

/** Above zero: the narrator's. Each line is one observation, weighted by how rarely the other side makes it. */
function weigh(
  words: string,
  { cast, grammar, at }: { cast: KnownOfficials; grammar: Grammar; at: Surroundings },
): number {
  const plain = unquoted(words)
  let weight = 0
  if (speaks(words)) weight -= 3
  if (VOCATIVE.test(plain)) weight -= 2
  if (CONTRACTION.test(plain)) weight -= 1
  if (SPOKEN_OPENING.test(plain)) weight -= 1
  if (namesSpeaker(plain, cast)) weight += 3
  if (BYLINE.test(words)) weight += 5
  if (ATTRIBUTED.test(words)) weight += 2
  if (ASKED.test(plain)) weight += 2
  if (at.handsOver && words.endsWith(':')) weight += 2
  if (at.afterNarrator || at.afterLastLabel) weight += 2
  const tense = tenseOf(words, grammar)
  if (tense === 'past') weight += 1
  if (tense === 'present' && at.narratorsTense === 'past') weight -= 1
  return weight
}

/** The tense the narrator writes in, by the paragraphs that are certainly hers. */
function narratorsTense(
  text: string,
  pieces: readonly Piece[],
  { cast, grammar }: { cast: KnownOfficials; grammar: Grammar },
): Tense {
  const counts = { past: 0, present: 0, mixed: 0 }
  pieces.forEach(piece => {
    const words = sliceOf(text, piece.span)
    const sure =
      piece.kind === 'front' ? isProse(words) : piece.kind === 'speech' && !piece.label && namesSpeaker(words, cast)
    if (sure && !speaks(words)) counts[tenseOf(words, grammar)]++
  })
  return counts.present > counts.past ? 'present' : 'past'
}

/**
 * Tells the narrator's paragraphs from those that continue a turn. A transcript without a narrator is returned as it
 * is, and grammar is not asked.
 */
export async function tellNarrative(
  text: string,
  pieces: readonly Piece[],
  cast: KnownOfficials,
): Promise<readonly Piece[]> {
  if (!hasNarrator(text, pieces, cast)) return pieces
  const grammar = await openGrammar()
  const tense = narratorsTense(text, pieces, { cast, grammar })
  const lastLabel = pieces.findLastIndex(({ label }) => label !== null)
  let afterNarrator = false
  return pieces.map((piece, i): Piece => {
    if (piece.label) afterNarrator = false
    if (piece.label || (piece.kind !== 'front' && piece.kind !== 'speech')) return piece
    const words = sliceOf(text, piece.span)
    if (piece.kind === 'front') return isProse(words) && !speaks(words) ? { ...piece, kind: 'narrative' } : piece
    const next = pieces[i + 1]
    const at = {
      afterNarrator,
      afterLastLabel: i > lastLabel,
      handsOver: next?.label !== null && next !== undefined,
      narratorsTense: tense,
    }
    if (weigh(words, { cast, grammar, at }) <= 0) return piece
    afterNarrator = true
    return { ...piece, kind: BYLINE.test(words) && wordsOf(words).length < LONG_ENOUGH ? 'back' : 'narrative' }
  })
}
