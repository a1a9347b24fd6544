import { TIME_ZONES } from '../lexicon/time-zones.ts'
import type { Span } from '../model/span.ts'
import type { Block } from './blocks.ts'
import { LABEL_FORMS, type LabelForm } from './label-forms.ts'
import { isHonorific, keyOf, type LabelName, readLabel } from './label-name.ts'

/** Words that may be a label, at a place where one may stand. */
export interface Candidate {
  readonly form: LabelForm
  readonly label: string
  readonly name: LabelName | null
  /** The label as printed, its separator left out. */
  readonly span: Span
  /** Where the words behind it begin. */
  readonly body: number
  readonly key: string
  readonly at: 'block' | 'line' | 'inside'
}

const LETTER_OR_COMMA = /[\p{L}\p{N},;:]/u

/** True where the words before a place end a sentence, so that somebody else may go on. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd()
  if (before === '') return true
  const last = /\S+$/.exec(before)?.[0] ?? ''
  // "conveyed MS.⏎PSAKI:" is a name over a line's end, no sentence's.
  if (isHonorific(last)) return false
  if (!LETTER_OR_COMMA.test(last.at(-1) as string)) return true
  // "10:00 A.M. EST MR. CARNEY: Welcome"
  return last in TIME_ZONES
}

/** Reads a printed label, each form of words once. */
export type LabelReader = (label: string) => { readonly name: LabelName | null; readonly key: string }

/** A reader for one document. */
export function labelReader(): LabelReader {
  const known = new Map<string, ReturnType<LabelReader>>()
  return label => {
    const before = known.get(label)
    if (before) return before
    const name = readLabel(label)
    const read = { name, key: keyOf(name, label) }
    known.set(label, read)
    return read
  }
}

const LONGEST_LABEL = 100
const OPENS_LABEL = /^(?:\*{1,3} {0,3}|>> ?)?\p{Lu}/u

/** The words at a place as a label of the first form that they match. */
export function candidateAt(
  text: string,
  offset: number,
  { at, read }: { at: Candidate['at']; read: LabelReader },
): Candidate | null {
  const head = text.slice(offset, offset + LONGEST_LABEL)
  if (!OPENS_LABEL.test(head)) return null
  for (const form of LABEL_FORMS) {
    if (form.mark !== null && !head.includes(form.mark)) continue
    form.pattern.lastIndex = offset
    const hit = form.pattern.exec(text)
    const label = hit?.groups?.label
    if (!hit || label === undefined) continue
    const start = offset + hit[0].indexOf(label)
    const span = { start, end: start + label.length }
    return { form, label, span, body: offset + hit[0].length, at, ...read(label) }
  }
  return null
}

/** All candidates at the beginnings of blocks and lines, in order. */
export function candidatesOf(
  text: string,
  { blocks, read }: { blocks: readonly Block[]; read: LabelReader },
): Candidate[] {
  const found: Candidate[] = []
  for (const { lines } of blocks)
    lines.forEach((offset, i) => {
      const candidate = candidateAt(text, offset, { at: i === 0 ? 'block' : 'line', read })
      if (candidate && (i === 0 || opensSentence(text, offset))) found.push(candidate)
    })
  return found
}
