import { type Span, sliceOf, trimmed } from '../../model/span.ts'

/** Where one clause ends and the next begins: at strong marks, and at commas before a word that opens a clause. */
const BOUNDARY =
  /[;:.?!]["”’)\]]* |[ ](?:--+|[—–]) |, (?=(?:and|but|or|so|because|which|who|that|if|when|while|as|although|though|where|whether|not|including|with|after|before|until|unless|since)\b)/g
/** What a cut may leave hanging at its end. */
const HANGING = new Set(' \n\t,;:—–-')

/** The clauses of a stretch of text; they touch each other. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  for (const hit of text.slice(start, end).matchAll(BOUNDARY)) {
    const to = start + hit.index + hit[0].length
    clauses.push({ start: from, end: to })
    from = to
  }
  if (from < end) clauses.push({ start: from, end })
  return clauses
}

const wordsIn = (words: string): number => words.split(/\s+/).filter(word => word !== '').length

const BONUS_OF_BEGINNING = 1
const ENDS_SENTENCE = /[.?!]["”’)\]]* $/

/** A quotation had better begin where a sentence does. */
const bonusAt = (slices: readonly string[], from: number): number =>
  from === 0 || ENDS_SENTENCE.test((slices[from - 1] as string).slice(-8)) ? BONUS_OF_BEGINNING : 0

interface Window {
  readonly from: number
  readonly to: number
  readonly worth: number
}

/** The run of clauses, of `most` words or a single clause, that is worth most; the first of equals. */
function bestWindow(
  slices: readonly string[],
  { most, worth: worthOf }: { most: number; worth: (clause: string) => number },
): Window {
  const sizes = slices.map(wordsIn)
  const worths = slices.map(worthOf)
  let best: Window = { from: 0, to: 1, worth: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < sizes.length; from++) {
    let size = 0
    let worth = bonusAt(slices, from)
    for (let to = from + 1; to <= sizes.length; to++) {
      size += sizes[to - 1] as number
      if (size > most && to > from + 1) break
      worth += worths[to - 1] as number
      if (worth > best.worth + 1e-9) best = { from, to, worth }
      if (size > most) break
    }
  }
  return best
}

/**
 * The stretch of a sentence, or run of sentences, that is worth most and has at most so many words; cut between clauses
 * alone, so that a single clause may be longer. `worth` rates a clause.
 */
export function cutTo(
  text: string,
  { span, most, worth }: { span: Span; most: number; worth: (clause: string) => number },
): Span {
  if (wordsIn(sliceOf(text, span)) <= most) return span
  const clauses = clausesOf(text, span)
  const slices = clauses.map(clause => sliceOf(text, clause))
  const { from, to } = bestWindow(slices, { most, worth })
  const first = clauses[from] as Span
  const last = clauses[to - 1] as Span
  const kept = trimmed(text, { start: first.start, end: last.end })
  if (to === clauses.length) return kept
  let { end } = kept
  while (end > kept.start && HANGING.has(text[end - 1] as string)) end--
  return { start: kept.start, end }
}
