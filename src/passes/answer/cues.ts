import type { CueSubject } from '../../lexicon/clarity-cues.ts'
import { inTextOrder, type Span } from '../../model/span.ts'
import { phrasesIn, phrasesOf } from './phrases.ts'
import type { Said } from './reply.ts'
import { smoothed } from './smoothed.ts'
import { voiceBefore } from './voice.ts'

/** A cue phrase in a sentence. */
export interface Cue {
  readonly rule: string
  readonly span: Span
  /** Why it does not count, where it does not. */
  readonly because: string | null
}

interface Phrase {
  /** `null` for a look-alike. */
  readonly rule: string | null
  readonly subject: CueSubject
  readonly span: Span
}

type Hit = Phrase & { readonly rule: string }

/** Of two rules at one place the first here counts, whatever their length: "I'm not sure what you mean". */
const FIRST_RULES: readonly string[] = ['did-not-follow', 'has-nothing-to-say', 'said-before']

const rankOf = (rule: string): number => {
  const rank = FIRST_RULES.indexOf(rule)
  return rank < 0 ? FIRST_RULES.length : rank
}

/** One hit for each place: by rule, then by length; overlapping rows of one rule are one cue. */
function chosen(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    const last = kept.at(-1)
    if (last?.span.start === hit.span.start) {
      if (rankOf(hit.rule) < rankOf(last.rule)) kept[kept.length - 1] = hit
    } else if (!last || last.rule !== hit.rule || last.span.end <= hit.span.start) kept.push(hit)
  }
  return kept
}

const isCue = (hit: Phrase): hit is Hit => hit.rule !== null

const ofClarity = (hits: ReturnType<typeof phrasesOf>): Phrase[] =>
  hits.flatMap(({ tag, span }) => (tag.of === 'clarity' ? [{ rule: tag.rule, subject: tag.subject, span }] : []))

/** All hits in order, those of the smoothed sentence among them. */
function hitsIn(said: Said): Phrase[] {
  const own = ofClarity(phrasesOf(said))
  const smooth = smoothed(said.text)
  if (smooth === said.text) return own
  const all = [...own, ...ofClarity(phrasesIn(smooth))]
  return all.sort(inTextOrder)
}

/** The cue phrases of a sentence; spans point into the text. */
export function cuesIn(said: Said): Cue[] {
  const { text, span } = said
  const hits = hitsIn(said)
  if (hits.length === 0) return []
  const hidden = hits.filter(hit => !isCue(hit))
  const open = hits
    .filter(isCue)
    .filter(hit => !hidden.some(other => other.span.start <= hit.span.start && hit.span.start < other.span.end))
  return chosen(open).map(({ rule, subject, span: at }) => ({
    rule,
    span: { start: span.start + at.start, end: span.start + at.end },
    because: voiceBefore(text, at.start, subject),
  }))
}
