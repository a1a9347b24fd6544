import { TIME_ZONES } from '../lexicon/time-zones.ts'
import type { MessageRule } from '../model/message.ts'
import type { Mark } from '../model/source.ts'
import { type Span, sliceOf } from '../model/span.ts'
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
  /** `wrap`: at the beginning of a line whose predecessor ends no sentence. */
  readonly at: 'block' | 'line' | 'wrap' | 'inside'
}

// "QUESTION: PRIME MINISTER: What about": a column of labels that was read first.
const ENDS_IN_LABEL = /(?:^|\s)\p{Lu}{3}[\p{Lu} .’']{0,30}:$/u

const LETTER_OR_COMMA = /[\p{L}\p{N},;:]/u

/** True where the words before a place end a sentence, so that somebody else may go on. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd()
  if (before === '') return true
  const last = /\S+$/.exec(before)?.[0] ?? ''
  // "conveyed MS.⏎PSAKI:" is a name over a line's end, no sentence's.
  if (isHonorific(last)) return false
  if (!LETTER_OR_COMMA.test(last.at(-1) as string) || ENDS_IN_LABEL.test(before)) return true
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
// "2UESTION: Why was it"
const OPENS_LABEL = /^(?:\*{1,3} {0,3}|>> ?)?\d{0,2}\p{Lu}/u

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
    const span = { start, end: start + label.length }
    return { form, label: label.replace(/\s+/g, ' '), name, key, at, messages, from: offset, span, body: end }
  }
  return null
}

const LONGEST_TITLE = 120
const MOST_TITLE_LINES = 6

/** True where the lines before one are a title's, in capitals: nobody has said anything yet that could go on. */
function standsBelowTitle(text: string, lines: readonly number[], i: number): boolean {
  const above = i <= MOST_TITLE_LINES ? text.slice(lines[0], lines[i]).trimEnd() : ''
  return above.length < LONGEST_TITLE * i && /\S\s+\S+\s+\S/.test(above) && !/\p{Ll}{2}/u.test(above)
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
      if (!candidate) return
      const isBelowTitle = candidate.form.mark !== ';' && standsBelowTitle(text, lines, i)
      found.push(i === 0 || isBelowTitle || opensSentence(text, offset) ? candidate : { ...candidate, at: 'wrap' })
    })
  return found
}

/** A label that the format itself marks: a caption's voice tag, a recorder's speaker. */
const GIVEN: LabelForm = {
  form: 'given by the format',
  pattern: /(?!)/y,
  reads: null,
  mark: null,
  proof: { type: 'once' },
  style: 'mixed',
  message: null,
}

const BEHIND_LABEL = /[ \t]*:?\s*/y

/** The labels that the source's own format gives; where it gives any, no others are looked for. */
export function givenCandidates(
  text: string,
  { marks, read }: { marks: readonly Mark[]; read: LabelReader },
): Candidate[] {
  return marks
    .filter(({ kind }) => kind === 'label')
    .flatMap(({ span }): Candidate[] => {
      const label = sliceOf(text, span)
      // "and others", "Subject 3": who a recorder says speaks is a voice, also where the words are no name's.
      const name = read(label).name ?? { type: 'part', part: label.toUpperCase(), role: 'unknown' }
      BEHIND_LABEL.lastIndex = span.end
      BEHIND_LABEL.test(text)
      const body = Math.max(span.end, BEHIND_LABEL.lastIndex)
      return [
        { form: GIVEN, label, name, key: keyOf(name, label), at: 'block', messages: [], from: span.start, span, body },
      ]
    })
}
