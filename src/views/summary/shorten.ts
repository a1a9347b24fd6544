import { groundRuleLines } from '../ground-rule-lines.ts'
import { MOST_NAMED } from './layout.ts'
import type { NotAnswered, Quotation, Statement, Subject, Summary, TopicSummary } from './types.ts'

/** A page: lines of 80 columns. */
const LINES = 54
/** Characters of a line of 80 that are filled, on average, where words are wrapped behind an indent. */
const COLUMNS = 68
/** Speaker, turn and line behind a quotation, and the marks around it. */
const AROUND = 44

const linesFor = (characters: number): number => Math.max(1, Math.ceil(characters / COLUMNS))

const quotationLines = ({ text, days }: Quotation): number => linesFor(text.length + AROUND + days.length * 30)
const refusalLines = ({ ask, refusal }: NotAnswered): number =>
  linesFor((ask?.text.length ?? 0) + (refusal?.text.length ?? 0) + 2 * AROUND)

/** A heading, the line of counts, and a blank line. */
const HEADING_LINES = 3
/** What is left out is named at the end; at worst the longest names. */
function leftOutLines({ topics }: Summary): number {
  const longest = topics.map(({ label }) => label.length + 7).sort((a, b) => b - a)
  return linesFor(longest.slice(0, MOST_NAMED).reduce((sum, length) => sum + length, 20)) + 1
}

const headLines = ({ groundRules, title }: Summary): number =>
  groundRuleLines(groundRules).reduce((sum, rule) => sum + linesFor(rule.length), 4) + linesFor((title ?? '').length)

interface Draft {
  readonly subject: Subject
  readonly statements: Statement[]
  readonly notAnswered: NotAnswered[]
  readonly waiting: Statement[]
  readonly refused: NotAnswered[]
}

const draftOf = (subject: Subject): Draft => ({
  subject,
  statements: [],
  notAnswered: [],
  // The best first: picked statements stand in order of the text.
  waiting: [...subject.statements].sort((a, b) => b.points - a.points || a.span.start - b.span.start),
  refused: subject.notAnswered.filter(({ refusal }) => refusal !== null),
})

const ASKED_OFTEN = 3

/** Takes from the drafts, in rounds, what fits on the page; the most asked first. */
function fill(drafts: readonly Draft[], budget: number): ReadonlySet<Draft> {
  const begun = new Set<Draft>()
  let left = budget
  const takes = (draft: Draft, lines: number): boolean => {
    const cost = lines + (begun.has(draft) ? 0 : HEADING_LINES)
    if (cost > left) return false
    left -= cost
    begun.add(draft)
    return true
  }
  const say = (draft: Draft): void => {
    const next = draft.waiting[0]
    if (next && takes(draft, quotationLines(next))) draft.statements.push(draft.waiting.shift() as Statement)
  }
  const refuse = (draft: Draft): void => {
    const next = draft.refused[0]
    if (next && takes(draft, refusalLines(next) + 1)) draft.notAnswered.push(draft.refused.shift() as NotAnswered)
  }
  // What is asked most is heard in full, what was refused with what was said, before the rest is heard at all.
  const often = drafts.filter(({ subject }) => subject.asked >= ASKED_OFTEN)
  for (const draft of often) {
    say(draft)
    refuse(draft)
  }
  for (const draft of drafts) if (!often.includes(draft)) say(draft)
  for (const round of [refuse, say, say, refuse, say]) for (const draft of drafts) round(draft)
  return begun
}

const kept = ({ subject, statements, notAnswered }: Draft): Subject => ({
  ...subject,
  questions: [],
  promised: [],
  referred: [],
  statements: statements.sort((a, b) => a.span.start - b.span.start),
  notAnswered,
})

/** The summary on one page: a statement or two a topic while there is room, and the names of the topics that had none. */
export function shortened(summary: Summary): Summary {
  const { topics, other } = summary
  const drafts = topics.map(topic => ({ topic, draft: draftOf(topic) }))
  const rest = other && draftOf(other)
  const all = drafts.map(({ draft }) => draft)
  // The rest goes where its questions put it: many transcripts ask mostly about what no topic names.
  const place = all.findIndex(({ subject }) => subject.asked < (other?.asked ?? 0))
  if (rest) all.splice(place < 0 ? all.length : place, 0, rest)
  const begun = fill(all, LINES - headLines(summary) - leftOutLines(summary))
  return {
    ...summary,
    topics: drafts.flatMap(({ topic, draft }): TopicSummary[] =>
      begun.has(draft) ? [{ ...topic, ...kept(draft) }] : [],
    ),
    other: rest && other ? { ...kept(rest) } : null,
    leftOut: drafts.flatMap(({ topic, draft }) =>
      begun.has(draft) ? [] : [{ id: topic.id, label: topic.label, asked: topic.asked }],
    ),
  }
}
