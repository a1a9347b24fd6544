import type { Span } from '../../model/span.ts'
import { type Html, html } from './html.ts'

/** A stretch of a turn's words that is shown in an element of its own. */
export interface Mark {
  readonly span: Span
  readonly show: (words: string) => Html
}

/** The words of a stretch of text, with marks; of two that overlap the first in the list is shown. */
export function markedWords(text: string, { span, marks }: { span: Span; marks: readonly Mark[] }): Html {
  const taken: Mark[] = []
  for (const mark of marks) {
    if (mark.span.start < span.start || mark.span.end > span.end || mark.span.start >= mark.span.end) continue
    if (taken.every(other => other.span.end <= mark.span.start || mark.span.end <= other.span.start)) taken.push(mark)
  }
  taken.sort((a, b) => a.span.start - b.span.start)
  let at = span.start
  const parts = taken.map(({ span: { start, end }, show }) => {
    const before = text.slice(at, start)
    at = end
    return [before, show(text.slice(start, end))]
  })
  return html`${parts}${text.slice(at, span.end)}`
}
