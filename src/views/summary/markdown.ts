import { oneLine } from '../printable.ts'
import { type Block, layoutOf, type Words } from './layout.ts'
import type { Summary } from './types.ts'

/** What Markdown, or a dialect of it, might read as markup, a link, HTML or an entity. */
const MARKS = /[\\`*_[\]<>#~|&$^@]|!(?=\[)|:(?=\/\/)|(?<=\bwww)\.|(?<=\bmailto|\bxmpp):/gi
/** What opens a list, a heading, a rule or code at the beginning of a line. */
const OPENS_BLOCK = /^(?:[-+=]|\d{1,9}(?=[.)]))/

/** Words as Markdown shows them: no mark of theirs is markup. */
export function escapedMarkdown(words: string): string {
  const line = oneLine(words).replace(MARKS, '\\$&')
  return line
    .replace(OPENS_BLOCK, opener => (/\d/.test(opener) ? opener : `\\${opener}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

// `oneLine` trims, and a blank between two pieces must stay.
const piece = ({ text, href }: Words): string => {
  const words = `${/^\s/.test(text) ? ' ' : ''}${escapedMarkdown(text)}${/\S\s$/.test(text) ? ' ' : ''}`
  return href === null ? words : `[${words}](<${href.replace(/[<>\\]/g, '')}>)`
}

const BEFORE: Readonly<Record<Block['kind'], string>> = {
  rule: '> ',
  title: '# ',
  facts: '',
  topic: '## ',
  counts: '',
  briefing: '### ',
  section: '**',
  item: '- ',
  note: '',
}

const ending = ({ kind }: Block): string => (kind === 'section' ? '**' : kind === 'counts' ? '.' : '')

/** Items follow each other without a blank line; so do the lines of ground rules, as one quotation. */
function between(before: Block | undefined, block: Block): string {
  if (!before) return ''
  if (before.kind !== block.kind) return '\n\n'
  return block.kind === 'item' ? '\n' : block.kind === 'rule' ? '\n>\n' : '\n\n'
}

/** The summary in Markdown, for a wiki or an e-mail; over several briefings in order of date. */
export function summaryMarkdown(summaries: readonly Summary[]): string {
  let printed = ''
  let before: Block | undefined
  for (const block of layoutOf(summaries)) {
    const words = block.words.map(piece).join('').trim()
    if (words === '') continue
    printed += `${between(before, block)}${BEFORE[block.kind]}${words}${ending(block)}`
    before = block
  }
  return printed
}
