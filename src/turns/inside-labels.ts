import { escaped } from '../grammar/escape.ts'
import { firstFrom } from '../model/halving.ts'
import type { Block } from './blocks.ts'
import { type Candidate, candidateAt, type LabelReader, opensSentence } from './find-labels.ts'

// "… Thank you. MR. RHODES: Yes" in a paragraph, or a whole transcript in one.
const NAMED =
  /\b(?:MR|MS|MRS|DR|PRIME MINISTER|PM|TREASURER|PREMIER|SPOKESMAN|SPOKESWOMAN|SPOKESPERSON|THE PRESIDENT|SECRETARY|AMBASSADOR|PRESIDENT|MINISTER|ADMIRAL|GENERAL|OFFICIAL|MODERATOR|QUESTION|REPORTER|JOURNALIST)\b[.\p{Lu} '’-]{0,40} ?:/gu
// What stands before is asked after the letter: a pattern that begins with letters is found ten times as fast.
const QUESTION = /Q(?<=[.?!)\]"”—–-]\s{1,6}Q)[ \t]{1,8}(?=[\p{Lu}"“‘([—–-])/gu

/** Whether an offset lies in a candidate that is known already; by halving, as there may be thousands. */
function within(seen: readonly Candidate[]): (offset: number) => boolean {
  return offset => {
    const before = seen[firstFrom(seen.length, i => (seen[i] as Candidate).span.start > offset) - 1]
    return before !== undefined && offset < before.body
  }
}

const SHORTEST_PART = 8

/** "about the loans PRIME MINISTER: Mr": a part in capitals, with its colon, is a label in the middle of a sentence too. */
const isPlainPart = ({ name, label, form }: Candidate): boolean =>
  (name.type === 'questioner' || name.type === 'part') &&
  label.length >= SHORTEST_PART &&
  form.style === 'capitals' &&
  form.proof.type !== 'known'

/** "MINISTER:" is no label of its own within "PRIME MINISTER:". */
const isBehindCapitals = (text: string, at: number): boolean =>
  /\p{Lu}[.’']?\s*$/u.test(text.slice(Math.max(0, at - 4), at))

const MOST_LABELS = 200

/** The document's own labels in capitals, wherever a colon stands behind one: "resolutions? PM: I moved". */
function labelsAnywhere(seen: readonly Candidate[]): RegExp {
  const counts = new Map<string, number>()
  for (const { label, at } of seen)
    if (at !== 'wrap' && label.length > 1 && !/\p{Ll}{2}/u.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1)
  const labels = [...counts]
    .filter(([, count]) => count > 1)
    .slice(0, MOST_LABELS)
    .map(([label]) => escaped(label))
  return labels.length === 0 ? /(?!)/g : new RegExp(`(?:${labels.join('|')}) ?:`, 'g')
}

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
  const isCovered = within(seen)
  const consider = (offset: number): void => {
    const candidate = starts.has(offset) ? null : candidateAt(text, offset, { at: 'inside', read })
    // "PRESIDENT HARRIS:" is no label within "VICE PRESIDENT HARRIS:".
    if (!candidate || isCovered(offset)) return
    if (opensSentence(text, offset) || (isPlainPart(candidate) && !isBehindCapitals(text, offset)))
      found.set(offset, candidate)
  }
  for (const { index } of text.matchAll(NAMED)) {
    const marks = /\*{1,2} ?$/.exec(text.slice(Math.max(0, index - 3), index))?.[0].length ?? 0
    if (/\s/.test(text.charAt(index - marks - 1))) consider(index - marks)
  }
  for (const { index } of text.matchAll(labelsAnywhere(seen)))
    if (/[\s.?!)"”]/.test(text.charAt(index - 1))) consider(index)
  const asked = seen.some(({ name }) => name?.type === 'questioner') || found.size >= 3
  if (asked) for (const hit of text.matchAll(QUESTION)) consider(hit.index)
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}
