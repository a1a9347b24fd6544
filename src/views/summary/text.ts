import { groundRuleLines } from '../ground-rule-lines.ts'
import type { Screen } from '../paint.ts'
import { oneLine } from '../printable.ts'
import { wrapped } from '../wrap.ts'
import type { Quotation, Summary, TopicSummary } from './build.ts'

const shown = ({ text, reported, speaker, turn, line }: Quotation, { width }: Screen): string => {
  const words = reported ? `according to the narrator: ${text}` : `“${text}”`
  return wrapped(`${words} (${speaker}, ${turn}, line ${line})`, { indent: '    ', width })
}

function topic({ label, asked, answered, questions, statements }: TopicSummary, screen: Screen): string {
  const section = (title: string, quotations: readonly Quotation[]): string[] =>
    quotations.length === 0 ? [] : [`  ${title}`, ...quotations.map(quotation => shown(quotation, screen))]
  const head = `${screen.paint.strong(oneLine(label))}  asked ${asked}, answered ${answered}`
  return [head, ...section('Asked', questions), ...section('Said', statements)].join('\n')
}

/** The summary in plain text, for a terminal. */
export function summaryText({ title, date, place, source, groundRules, topics }: Summary, screen: Screen): string {
  const facts = [date, place, source.id ?? source.path].filter(fact => fact !== null).map(oneLine)
  const rules = groundRuleLines(groundRules).map(line =>
    screen.paint.accent(wrapped(line, { indent: '', width: screen.width })),
  )
  return [
    ...(rules.length > 0 ? [rules.join('\n')] : []),
    `${screen.paint.strong(oneLine(title ?? 'Untitled transcript'))}\n${facts.join(' · ')}`,
    ...topics.map(one => topic(one, screen)),
  ].join('\n\n')
}
