import { TIME_ZONES } from '../lexicon/time-zones.ts'
import type { MessageRule } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { Block } from './blocks.ts'
import { LABEL_FORMS, type LabelForm } from './label-forms.ts'
import { isHonorific, keyOf, type LabelName, readLabel } from './label-name.ts'

/** Words that may be a label, at a place where one may stand. */
export interface Candidate {
  readonly form: LabelForm
  readonly label: string
  readonly name: LabelName
  /** The label as printed, its separator left out. */
  readonly span: Span
  /** Where it begins with what is printed before it: `>> `, `*`. */
  readonly from: number
  /** Where the words behind it begin. */
  readonly body: number
  /** What the form, the separator and the blank behind it give away. */
  readonly messages: readonly MessageRule[]
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

function messagesOf(
  { message }: LabelForm,
  { separator, glued }: { separator: string | undefined; glued: boolean },
): MessageRule[] {
  const rules: MessageRule[] = message ? [message] : []
  if (separator === ';') rules.push('label-semicolon')
  // "MR. EARNEST:Good"
  if (glued) rules.push('label-glued')
  return rules
}

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
    const { name, key } = read(form.reads ?? label)
    if (name === null) continue
    const start = offset + hit[0].indexOf(label)
    const end = offset + hit[0].length
    const messages = messagesOf(form, {
      separator: hit.groups?.separator,
      glued: /[:;]$/.test(hit[0]) && /\S/.test(text.charAt(end)),
    })
    return { form, label, name, key, at, messages, from: offset, span: { start, end: start + label.length }, body: end }
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
