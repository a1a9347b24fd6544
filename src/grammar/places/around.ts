import type { Found } from './find.ts'

/** A form with what stands around it, as far as a rule may look. */
export interface Around extends Found {
  /** The text before and behind, within its segment, blanks and line ends alike. */
  readonly before: string
  readonly after: string
  /** It stands in a list of places: "Egypt, Jordan and Lebanon". */
  readonly listed: boolean
}

const NEAR = 60
const LINK = /^,?\s(?:(?:and|or)\s)?(?:the\s)?$|^\/$/

const isLink = (text: string, from: Found | undefined, to: Found | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  from.form.kind !== 'x' &&
  to.form.kind !== 'x' &&
  to.span.start - from.span.end < 12 &&
  LINK.test(text.slice(from.span.end, to.span.start))

const UNEVEN = /[\n\t]| {2}/

const flat = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words)

/** Each form of a segment with its surroundings. */
export function withAround(text: string, found: readonly Found[], segment: { start: number; end: number }): Around[] {
  return found.map((one, i) => {
    const { form, span } = one
    const { start, end } = span
    return {
      form,
      span,
      before: flat(text.slice(Math.max(segment.start, start - NEAR), start)),
      after: flat(text.slice(end, Math.min(segment.end, end + NEAR))),
      listed: isLink(text, found[i - 1], one) || isLink(text, one, found[i + 1]),
    }
  })
}
