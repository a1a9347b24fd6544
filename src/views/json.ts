import type { Document, Jsonified } from '../model/document.ts'
import { firstFrom } from '../model/halving.ts'
import type { Transcript } from '../model/transcript.ts'

/** Turns UTF-16 offsets of a text into counts of code points. Free where the text has no surrogates. */
function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  if (pairs.length === 0) return offset => offset
  return offset => offset - firstFrom(pairs.length, i => (pairs[i] as number) >= offset)
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

const isSpan = (value: object): value is { start: number; end: number } =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

function converted(value: Plain, count: (offset: number) => number): Plain {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => converted(item, count))
  if (isSpan(value)) return [count(value.start), count(value.end)]
  const copy: Record<string, Plain> = {}
  for (const key in value) copy[key] = converted((value as Record<string, Plain>)[key] as Plain, count)
  return copy
}

/** Plain data as JSON has it: every span in it becomes `[start, end]` in Unicode code points of `text`. */
export const withCodePoints = <Data>(data: Data, text: string): Jsonified<Data> =>
  converted(data as unknown as Plain, codePointOffsets(text)) as unknown as Jsonified<Data>

const PIECE = 1 << 16

/**
 * Plain data as JSON in pieces of some 64 KB, the same characters that `JSON.stringify` makes of `withCodePoints`: a
 * long transcript's document never stands in memory whole.
 */
export function* jsonPieces(
  data: object,
  { text, pretty }: { text: string; pretty: boolean },
): Generator<string, undefined> {
  const count = codePointOffsets(text)
  const [line, inner, colon] = pretty ? ['\n  ', '\n    ', ': '] : ['', '', ':']
  const print = (value: unknown, indent: string): string => {
    const words = JSON.stringify(converted(value as Plain, count), null, pretty ? 2 : undefined)
    return pretty ? words.replaceAll('\n', indent) : words
  }
  let held = '{'
  let mark = line
  for (const [key, value] of Object.entries(data)) {
    held += `${mark}${JSON.stringify(key)}${colon}`
    mark = `,${line}`
    if (!Array.isArray(value) || value.length === 0) {
      held += print(value, line)
      continue
    }
    let between = `[${inner}`
    for (const item of value) {
      held += between + print(item, inner)
      between = `,${inner}`
      if (held.length < PIECE) continue
      yield held
      held = ''
    }
    held += `${line}]`
  }
  yield `${held}${mark === line ? '' : pretty ? '\n' : ''}}`
}

/** What the document of a transcript holds: the contract's fields, and the text where it is asked for. */
function contractOf(transcript: Transcript, { includeText = false }: { includeText?: boolean }) {
  const { text, paragraphs: _paragraphs, map: _map, ...contract } = transcript
  return { ...contract, text: includeText ? text : null }
}

/**
 * The JSON document of a transcript, `presser/1`, in pieces: those of `JSON.stringify(toDocument(…))`. A command may add
 * fields of its own by `more`.
 */
export const documentPieces = (
  transcript: Transcript,
  { includeText, pretty, more = {} }: { includeText: boolean; pretty: boolean; more?: object },
): Iterable<string> =>
  jsonPieces({ ...contractOf(transcript, { includeText }), ...more }, { text: transcript.text, pretty })

/**
 * The JSON document of a transcript, `presser/1`. With `includeText` the text itself is in it, so that a consumer can
 * slice.
 */
export const toDocument = (transcript: Transcript, options: { includeText?: boolean } = {}): Document =>
  withCodePoints(contractOf(transcript, options), transcript.text)
