const LEAST_PARAGRAPHS = 20
/** Paragraphs that go on in the middle of a sentence: one in four, and it was lines that were made paragraphs. */
const LEAST_SHARE = 0.25
const LONGEST_LINE = 140
/** A shorter line ends its paragraph, or is a label or a title. */
const SHORTEST_WRAPPED = 45

const BREAK = /\n\n(?=(\S))/g

const startsLow = (letter: string | undefined): boolean => letter !== undefined && /\p{Ll}/u.test(letter)

function isWrapped(text: string): boolean {
  let paragraphs = 0
  let low = 0
  for (const hit of text.matchAll(BREAK)) {
    paragraphs++
    if (startsLow(hit[1])) low++
  }
  return paragraphs >= LEAST_PARAGRAPHS && low >= paragraphs * LEAST_SHARE && text.length < paragraphs * LONGEST_LINE
}

/**
 * The text of a page that makes each printed line a paragraph, with its lines as lines: a blank line within a sentence
 * becomes a blank and a line break, so that every offset stays. Any other text is returned as it is.
 */
export function joinWrapped(text: string): string {
  if (!isWrapped(text)) return text
  let from = 0
  return text.replace(BREAK, (_, next: string, at: number) => {
    const line = text.slice(from, at)
    from = at + 2
    const goesOn = !/[.?!:;…)"”’\]]$/.test(line.trimEnd()) && (startsLow(next) || line.length >= SHORTEST_WRAPPED)
    return goesOn || (startsLow(next) && line.length >= SHORTEST_WRAPPED) ? ' \n' : '\n\n'
  })
}
