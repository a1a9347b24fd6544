import { firstFrom } from '../model/halving.ts'
import type { Span } from '../model/span.ts'

const MARKS = /[“”"]/g
const LEADS_IN_OWN = /\bquestion(?: is|,|:)|\bask(?:ing)? you\b/i

/** The quotations of a text by their marks; none where the marks do not pair. */
export function quotationsOf(text: string): Span[] {
  const quotations: Span[] = []
  let open: number | null = null
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opens = mark === '“' || (mark === '"' && open === null)
    if (opens === (open !== null)) return []
    if (opens) open = index
    else {
      quotations.push({ start: open as number, end: index + 1 })
      open = null
    }
  }
  return open === null ? quotations : []
}

/** The quotation around an offset; quotations are in order and apart. */
export function quotationAt(quotations: readonly Span[], at: number): Span | undefined {
  const found = quotations[firstFrom(quotations.length, i => (quotations[i] as Span).end > at)]
  return found && found.start <= at ? found : undefined
}

/** How many of a sentence's characters are the speaker's own, where it ends in a quotation: 'He said, "Why would we do that?"' */
export function ownWords(quotations: readonly Span[], sentence: Span, words: string): number {
  const last = sentence.end - 1
  const around = quotationAt(quotations, last)
  if (!around) return words.length
  const own = Math.max(0, around.start - sentence.start)
  return LEADS_IN_OWN.test(words.slice(0, own)) ? words.length : own
}
