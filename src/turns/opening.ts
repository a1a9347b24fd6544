import { sliceOf } from '../model/span.ts'
import type { Label } from './accept-labels.ts'
import type { Piece } from './layout.ts'

const LEAST_WORDS = 40
const SHORTEST_PARAGRAPH = 4
const NOTICE = /\b(?:transcript|correction|embargo\w*|asterisk|table of contents|following is)\b/i

const countOf = (words: string): number => words.split(/\s+/).length

const isSaid = (words: string): boolean =>
  /[.?!…]["”’)]?$/.test(words) && countOf(words) >= SHORTEST_PARAGRAPH && !/^[[(*]/.test(words) && !NOTICE.test(words)

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
  return pieces.map((piece, i): Piece => {
    if (piece.kind !== 'front' || piece.span.start < start) return piece
    return { ...piece, kind: isSaid(words[i] as string) ? 'speech' : 'heading' }
  })
}
