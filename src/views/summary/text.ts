import { groundRuleLines } from '../ground-rule-lines.ts'
import type { Screen } from '../paint.ts'
import { oneLine } from '../printable.ts'
import { wrapped } from '../wrap.ts'
import type { Quotation, Summary, TopicSummary } from './build.ts'

const shown = ({ text, reported, speaker, turn, line }: Quotation, { width }: Screen): string => {
  const words = reported ? `according to the narrator: ${text}` : `“${text}”`
  return wrapped(`${words} (${speaker}, ${turn}, line ${line})`, { indent: '    ', width })
}

const fitted = (words: string, { width }: Screen): string => wrapped(words, { indent: '', width })

function topic({ label, asked, answered, questions, statements }: TopicSummary, screen: Screen): string {
  const section = (title: string, quotations: readonly Quotation[]): string[] =>
    quotations.length === 0 ? [] : [`  ${title}`, ...quotations.map(quotation => shown(quotation, screen))]
  const head = fitted(`${label}: asked ${asked}, answered ${answered}`, screen)
  return [screen.paint.strong(head), ...section('Asked', questions), ...section('Said', statements)].join('\n')
}

/** The summary in plain text, for a terminal. */
export function summaryText({ title, date, place, source, groundRules, topics }: Summary, screen: Screen): string {
  const facts = [date, place, source.id ?? source.path].filter(fact => fact !== null).map(oneLine)
  const rules = groundRuleLines(groundRules).map(line => screen.paint.accent(fitted(line, screen)))
  return [
    ...(rules.length > 0 ? [rules.join('\n')] : []),
    `${screen.paint.strong(fitted(title ?? 'Untitled transcript', screen))}\n${fitted(facts.join(' · '), screen)}`,
    ...topics.map(one => topic(one, screen)),
  ].join('\n\n')
}
