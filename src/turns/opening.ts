import { sliceOf, trimmed } from '../model/span.ts'
import type { Label } from './accept-labels.ts'
import type { Piece } from './layout.ts'

const LEAST_WORDS = 40
const SHORTEST_PARAGRAPH = 4
const NOTICE = /\b(?:transcript|correction|embargo\w*|asterisk|table of contents|following is)\b/i

const count = (line: string, letters: RegExp): number => line.match(letters)?.length ?? 0

const countOf = (words: string): number => words.split(/\s+/).length

const isSaid = (words: string): boolean =>
  /[.?!…]["”’)]?$/.test(words) && countOf(words) >= SHORTEST_PARAGRAPH && !/^[[(*]/.test(words) && !NOTICE.test(words)

const LONGEST_TITLE_LINE = 120

/** "PRESS CONFERENCE BY THE PRIME MINISTER⏎Ladies and gentlemen": the lines in capitals above what is said, and the rest. */
function withoutTitle(text: string, { span }: Piece): Piece[] {
  let at = span.start
  for (;;) {
    const end = text.indexOf('\n', at)
    const line = end < 0 || end >= span.end ? '' : text.slice(at, Math.min(end, at + LONGEST_TITLE_LINE))
    if (count(line, /\p{Lu}/gu) <= count(line, /\p{Ll}/gu)) break
    at = end + 1
  }
  const said: Piece = { kind: 'speech', span: trimmed(text, { start: at, end: span.end }), label: null }
  if (at === span.start) return [said]
  return [{ kind: 'front', span: trimmed(text, { start: span.start, end: at }), label: null }, said]
}

/**
 * The opening statement that no label announces: prose before a first label that is a questioner's, as in the noon
 * briefings of the United Nations and the Russian ministry's. Between its paragraphs stand headings. Returns the pieces
 * with the statement as speech; as they are where there is none.
 */
export function findOpening(
  text: string,
  { pieces, labels }: { pieces: readonly Piece[]; labels: readonly Label[] },
): readonly Piece[] {
  const unannounced = labels[0]?.name.type === 'questioner' && labels.some(({ name }) => name.type !== 'questioner')
  // "Spokesman:" may stand first where a question is called for; what he said before then shows by its "we" and "I".
  const spokesman = labels[0]?.name.type === 'part' && labels[0].name.role === 'official'
  if (!unannounced && !spokesman) return pieces
  const words = pieces.map(({ kind, span, label }) => (label === null && kind === 'front' ? sliceOf(text, span) : ''))
  const first = words.findIndex(isSaid)
  if (first < 0 || words.filter(isSaid).reduce((sum, paragraph) => sum + countOf(paragraph), 0) < LEAST_WORDS)
    return pieces
  if (spokesman && !words.some(paragraph => isSaid(paragraph) && /\b(?:I|we|our|you)\b/i.test(paragraph))) return pieces
  const start = pieces[first]?.span.start ?? 0
  return pieces.flatMap((piece, i): Piece[] => {
    if (piece.kind !== 'front' || piece.span.start < start) return [piece]
    if (!isSaid(words[i] as string)) return [{ ...piece, kind: 'heading' }]
    return i === 0 ? withoutTitle(text, piece) : [{ ...piece, kind: 'speech' }]
  })
}
