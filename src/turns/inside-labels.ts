import type { Block } from './blocks.ts'
import { type Candidate, candidateAt, type LabelReader, opensSentence } from './find-labels.ts'

// "… Thank you. MR. RHODES: Yes" in a paragraph, or a whole transcript in one.
const NAMED =
  /(?<=\s)(?:\*{1,2} ?)?(?:MR|MS|MRS|DR|SECRETARY|AMBASSADOR|PRESIDENT|MINISTER|ADMIRAL|GENERAL|OFFICIAL|MODERATOR|QUESTION|REPORTER|JOURNALIST)\b[.\p{Lu} '’-]{0,40} ?:/gu
const QUESTION = /(?<=[.?!)\]"”—–-]\s{1,6})Q[ \t]{1,8}(?=[\p{Lu}"“‘([—–-])/gu

/**
 * Candidates inside a line, where the words before end a sentence. `known` holds the keys of labels seen at the
 * beginnings of lines; a bare `Q` is taken only in a document that is known to use it, or that has no paragraphs.
 */
export function insideCandidates(
  text: string,
  { blocks, seen, read }: { blocks: readonly Block[]; seen: readonly Candidate[]; read: LabelReader },
): Candidate[] {
  const starts = new Set(blocks.flatMap(({ lines }) => lines))
  const found = new Map<number, Candidate>()
  const consider = (offset: number): void => {
    const candidate = starts.has(offset) ? null : candidateAt(text, offset, { at: 'inside', read })
    // "PRESIDENT HARRIS:" is no label within "VICE PRESIDENT HARRIS:".
    const covered = seen.some(({ span, body }) => span.start <= offset && offset < body)
    if (candidate && !covered && opensSentence(text, offset)) found.set(offset, candidate)
  }
  for (const hit of text.matchAll(NAMED)) consider(hit.index)
  const asked = seen.some(({ name }) => name?.type === 'questioner') || found.size >= 3
  if (asked) for (const hit of text.matchAll(QUESTION)) consider(hit.index)
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}
