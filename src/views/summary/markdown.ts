import { groundRuleLines } from '../ground-rule-lines.ts'
import { oneLine } from '../printable.ts'
import type { Quotation, Summary, TopicSummary } from './build.ts'

// What would be markup in the middle of a quotation is escaped.
const plain = (words: string): string => oneLine(words).replace(/[\\`*_[\]<>#]/g, '\\$&')

const where = ({ speaker, line, turn }: Quotation): string => `${plain(speaker)}, ${turn}, line ${line}`

const quoted = (quotation: Quotation): string =>
  quotation.reported
    ? `- according to the narrator: ${plain(quotation.text)} (${where(quotation)})`
    : `- “${plain(quotation.text)}” (${where(quotation)})`

function section(title: string, quotations: readonly Quotation[]): string[] {
  return quotations.length === 0 ? [] : [`**${title}**`, quotations.map(quoted).join('\n')]
}

const topic = ({ label, asked, answered, questions, statements }: TopicSummary): string =>
  [
    `## ${plain(label)}`,
    `Asked ${asked}, answered ${answered}.`,
    ...section('Asked', questions),
    ...section('Said', statements),
  ].join('\n\n')

/** The summary in Markdown, for a wiki or an e-mail. */
export function summaryMarkdown({ title, date, place, source, groundRules, topics }: Summary): string {
  const facts = [date, place, source.id ?? source.path].filter(fact => fact !== null).map(plain)
  const rules = groundRuleLines(groundRules)
    .map(line => `> ${plain(line)}`)
    .join('\n>\n')
  return [rules, `# ${plain(title ?? 'Untitled transcript')}`, facts.join(' · '), ...topics.map(topic)]
    .filter(part => part !== '')
    .join('\n\n')
}
