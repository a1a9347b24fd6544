import { END_MARKS, NOTICES } from '../lexicon/end-marks.ts'
import type { Mark } from '../model/source.ts'
import { coverOf, type Span, sliceOf, trimmed } from '../model/span.ts'
import type { ParagraphKind } from '../model/transcript.ts'
import type { Label } from './accept-labels.ts'
import { isAsideOnly } from './asides.ts'
import type { Block } from './blocks.ts'

/** A paragraph in the making: a block, or the part of one between two labels. */
export interface Piece {
  readonly kind: ParagraphKind
  readonly span: Span
  /** The label that opens it. */
  readonly label: Label | null
}

const LONGEST_MARK = 120

// Every end mark and notice begins so; most lines do not, and are not looked at further.
const MAY_BE_MARK =
  /^\W|^\d|^[AP]\.?M\b|^(?:END|Ends?|ends?|E|Page|page|PAGE|PROOF|CHECK|Check|DPB|NOTE|Note|Please|See|see)\b|^ENDS?/

const matchesLine = (rows: readonly RegExp[], line: string): boolean =>
  line.length <= LONGEST_MARK && MAY_BE_MARK.test(line) && rows.some(row => row.test(line))

/** Cuts a block before each label and around each line that is an end mark or a notice. */
function cutsOf(text: string, { block, labels }: { block: Block; labels: readonly Label[] }): number[] {
  const cuts = new Set(labels.map(({ from }) => from))
  block.lines.forEach((start, i) => {
    const end = block.lines[i + 1] ?? block.span.end
    if (end - start > LONGEST_MARK + 20) return
    const line = text.slice(start, end).trim()
    if (matchesLine(END_MARKS, line) || matchesLine(NOTICES, line)) cuts.add(start).add(end)
  })
  return [...cuts].filter(cut => cut > block.span.start && cut < block.span.end).sort((a, b) => a - b)
}

// "… for joining us. Thank you. END 2:04 P.M. EDT" closes a transcript that is one paragraph; "Okay, thank you. ends."
const INLINE_END =
  /(?<=[.?!)"”—–-]\s{1,40})(?:\[?(?:ENDS?|ends)\]?\.?(?:\s+\d{1,2}[:.]\d{2}\s?[AP]\.?M\.?(?:\s[A-Z]{2,4})?)?|# # #)\s*$/

function cut(text: string, span: Span, offsets: readonly number[]): Span[] {
  const edges = [span.start, ...offsets, span.end]
  return edges
    .slice(1)
    .map((end, i) => trimmed(text, { start: edges[i] as number, end }))
    .filter(({ start, end }) => end > start)
}

/** `**Security Council` opens a subject in the noon briefings of the United Nations. */
const STARRED_HEADING = /^\*\*\s?[\p{Lu}][^\n]{0,100}$/u

/** "Medicare Legislation" opens a subject in papers that print `Q. ` and `The President. `: title case, no sentence. */
const TITLED_HEADING =
  /^\p{Lu}[\p{L}’'.-]*(?:[\s,/–—-]+(?:\p{Lu}[\p{L}’'.-]*|of|the|and|in|on|for|to|with|a|\d+)){0,8}(?<![.?!:,])$/u

interface Where {
  /** The document sets its labels off by a period, and headings between exchanges. */
  readonly hasHeadings: boolean
  readonly first: number
  readonly last: number
  /** What the format marks. */
  readonly isFurniture: (span: Span) => boolean
  readonly isHeading: (span: Span) => boolean
}

const markedAs = (marks: readonly Mark[], as: Mark['kind']): ((span: Span) => boolean) =>
  coverOf(marks.filter(({ kind }) => kind === as).map(({ span }) => span))

function kindOf(
  text: string,
  piece: { span: Span; label: Label | null },
  { hasHeadings, first, last, isFurniture, isHeading }: Where,
): ParagraphKind {
  if (piece.label) return 'speech'
  const words = sliceOf(text, piece.span)
  if (isFurniture(piece.span)) return 'furniture'
  if (isHeading(piece.span)) return 'heading'
  if (piece.span.start < first) return 'front'
  if (matchesLine(END_MARKS, words)) return piece.span.start > last ? 'back' : 'furniture'
  if (matchesLine(NOTICES, words)) return 'furniture'
  // An editor's notice behind the last words, over a line long, is nobody's.
  if (piece.span.start > last && /^\[[^\]\n]{40,}\]$/.test(words)) return 'back'
  if (STARRED_HEADING.test(words) || (hasHeadings && TITLED_HEADING.test(words))) return 'heading'
  return isAsideOnly(words) ? 'aside' : 'speech'
}

/** Lays a text out in pieces, by labels and marks alone; in order, and together every non-blank character. */
export function layOut(
  text: string,
  { blocks, labels, marks }: { blocks: readonly Block[]; labels: readonly Label[]; marks: readonly Mark[] },
): Piece[] {
  const hasHeadings = labels.some(({ form }) => /period$/.test(form.form) && form.proof.type !== 'known')
  const where = {
    hasHeadings,
    first: labels[0]?.span.start ?? text.length,
    last: labels.at(-1)?.span.start ?? -1,
    isFurniture: markedAs(marks, 'furniture'),
    isHeading: markedAs(marks, 'heading'),
  }
  const pieces: Piece[] = []
  let next = 0
  for (const block of blocks) {
    const own: Label[] = []
    for (; next < labels.length && (labels[next] as Label).from < block.span.end; next++)
      own.push(labels[next] as Label)
    const offsets = cutsOf(text, { block, labels: own })
    if (block === blocks.at(-1)) {
      const end = INLINE_END.exec(sliceOf(text, block.span))
      if (end) offsets.push(block.span.start + end.index)
    }
    let used = 0
    for (const span of cut(
      text,
      block.span,
      [...new Set(offsets)].sort((a, b) => a - b),
    )) {
      while (used < own.length && (own[used] as Label).from < span.start) used++
      const label = used < own.length && (own[used] as Label).from < span.end ? (own[used] as Label) : null
      pieces.push({ kind: kindOf(text, { span, label }, where), span, label })
    }
  }
  return closeBack(pieces)
}

/** Behind the end mark nothing is said any more. */
function closeBack(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findIndex(({ kind }) => kind === 'back')
  return pieces.map((piece, i) =>
    end >= 0 && i > end && piece.kind !== 'furniture' ? { ...piece, kind: 'back' } : piece,
  )
}
