import type { Screen } from '../paint.ts'
import { wrapped } from '../wrap.ts'
import { type Block, layoutOf } from './layout.ts'
import type { Summary } from './types.ts'

const INDENT: Readonly<Record<Block['kind'], string>> = {
  rule: '',
  title: '',
  facts: '',
  topic: '',
  counts: '  ',
  briefing: '  ',
  section: '  ',
  item: '    ',
  note: '',
}

const OPENS_PARAGRAPH: readonly Block['kind'][] = ['title', 'topic', 'briefing', 'note']

/** The summary in plain text, for a terminal; over several briefings in order of date. */
export function summaryText(summaries: readonly Summary[], { width, paint }: Screen): string {
  let printed = ''
  let before: Block['kind'] | undefined
  for (const { kind, words } of layoutOf(summaries)) {
    const line = wrapped(words.map(({ text }) => text).join(''), { indent: INDENT[kind], width })
    if (line.trim() === '') continue
    const gap = before === undefined ? '' : OPENS_PARAGRAPH.includes(kind) && before !== 'topic' ? '\n\n' : '\n'
    const painted =
      kind === 'rule' ? paint.accent(line) : kind === 'title' || kind === 'topic' ? paint.strong(line) : line
    printed += gap + painted
    before = kind
  }
  return printed
}
