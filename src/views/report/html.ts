/** HTML that is safe to print: made by `html` alone. */
export interface Html {
  readonly html: string
}

/** What may stand in a template: words are escaped, HTML is not; `null` and `false` leave nothing. */
export type Part = string | number | Html | null | false | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// Control characters, and marks that make a line read as another.
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const escaped = (words: string): string =>
  words.replace(UNPRINTABLE, '').replace(/[&<>"']/g, mark => ESCAPES[mark] as string)

function printed(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(printed).join('')
}

/** A template whose parts are escaped, in an element and between an attribute's double quotes alike. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((words, i) => words + (i < parts.length ? printed(parts[i] as Part) : '')).join(''),
})

/** Words of the program's own, never of a transcript, as HTML: a style sheet, a script. */
export const trusted = (words: string): Html => ({ html: words })
