import { groundRuleLines } from '../ground-rule-lines.ts'
import { dayInWords } from './days.ts'
import { tokensOf } from './tokens.ts'
import type { Asked, Entry, NotAnswered, Quotation, Referred, Statement, Subject, Summary } from './types.ts'

/** Words of one line; with `href`, a link where the format has links. */
export interface Words {
  readonly text: string
  readonly href: string | null
}

/** A line of a summary, in whatever format it is written. */
export interface Block {
  readonly kind: 'rule' | 'title' | 'facts' | 'topic' | 'counts' | 'briefing' | 'section' | 'item' | 'note'
  readonly words: readonly Words[]
}

const plain = (text: string): Words => ({ text, href: null })
const block = (kind: Block['kind'], ...words: (Words | string)[]): Block => ({
  kind,
  words: words.map(part => (typeof part === 'string' ? plain(part) : part)),
})

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** The line in the page that it was read from, found by its first words: a text fragment (WICG, "Scroll to Text"). */
function linkTo({ url }: Summary['source'], { text }: Quotation): string | null {
  if (url === null || !/^https?:\/\/[^\s"<>]+$/.test(url)) return null
  const start = text.split('…')[0]?.trim().split(/\s+/).slice(0, 8).join(' ') ?? ''
  const fragment = encodeURIComponent(start.replace(/\p{Cs}/gu, '')).replace(
    /[-'()!*~]/g,
    mark => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return `${url.split('#')[0]}#:~:text=${fragment}`
}

const noteOf = ({ text, date, until }: Quotation['days'][number]): string =>
  `${text}: ${until === null ? dayInWords(date) : `${dayInWords(date)} to ${dayInWords(until)}`}`

/** The days that a quotation names, each once. */
const daysOf = ({ days }: Quotation): string => {
  const first = days.filter(({ date }, i) => days.findIndex(other => other.date === date) === i)
  return first.length === 0 ? '' : ` [${first.map(noteOf).join('; ')}]`
}

/** A quotation as it is printed, with the days that it names and its place. */
function quoted(quotation: Quotation, { source }: Summary): Words[] {
  const { text, reported, startsSentence, endsSentence, speaker, turn, line, page } = quotation
  const cut = `${startsSentence ? '' : '… '}${text}${endsSentence ? '' : ' …'}`
  return [
    plain(reported ? `according to the column: ${text}` : `“${cut}”`),
    plain(daysOf(quotation)),
    plain(` (${speaker}, ${turn}, `),
    { text: page === null ? `line ${line}` : `page ${page}`, href: linkTo(source, quotation) },
    plain(')'),
  ]
}

/** How often something was asked, by whom, and what came of it. */
export function countsOf({ asked, answered, clear, vague, declined, reporters, unnamed }: Subject): string {
  if (asked === 0) return 'not asked about'
  const by = `${counted(asked, 'question')} by ${unnamed && reporters < asked ? 'at least ' : ''}${counted(reporters, 'reporter')}`
  const open = asked - answered
  const results =
    clear === null || vague === null || declined === null
      ? [`${answered} answered`]
      : [
          ...some(clear, 'answered'),
          ...some(vague, 'in part or vaguely'),
          ...some(declined, 'declined'),
          ...some(answered - clear - vague - declined, 'not determined'),
        ]
  return [by, ...results, ...some(open, 'without an answer')].join(', ')
}

const some = (count: number, what: string): string[] => (count > 0 ? [`${count} ${what}`] : [])

function section(title: string, items: readonly Words[][]): Block[] {
  return items.length === 0 ? [] : [block('section', title), ...items.map(item => block('item', ...item))]
}

const statement = (said: Statement, summary: Summary): Words[] => [
  ...(said.new ? [plain('New: ')] : []),
  ...quoted(said, summary),
]

const askWords = (ask: Quotation | null, summary: Summary): Words[] =>
  ask ? quoted(ask, summary) : [plain('(a question)')]

const notAnswered = ({ ask, refusal }: NotAnswered, summary: Summary): Words[] => [
  ...askWords(ask, summary),
  plain(refusal ? ' – ' : ' – no answer'),
  ...(refusal ? quoted(refusal, summary) : []),
]

const promised = ({ ask, words }: Entry, summary: Summary): Words[] => [
  ...quoted(words, summary),
  ...(ask ? [plain(' – asked: '), ...quoted(ask, summary)] : []),
]

const referred = (entry: Referred, summary: Summary): Words[] => [
  plain(`To ${entry.target}: `),
  ...promised(entry, summary),
]

/** The exchanges that the summary shows under one subject: of several topics, where the main one is. */
type Shows = (exchange: string, main: boolean) => boolean

function showsOnce({ topics }: Summary): Shows {
  const atHome = new Set(
    topics.flatMap(({ questions }) => questions.filter(({ main }) => main).map(({ exchange }) => exchange)),
  )
  return (exchange, main) => main || !atHome.has(exchange)
}

const MOST_ASKS = 3

/** "What should we read into —": cut off, and nobody knows what was asked. */
const breaksOff = ({ text }: Asked): boolean => /(?:--|[—–])["”’)\]]*$/.test(text.slice(-6))

/** The asks that tell by themselves what was asked: those with the most words of content. */
const tellingAsks = (asks: readonly Asked[]): readonly Asked[] =>
  asks
    .map(ask => ({ ask, words: breaksOff(ask) ? -1 : Math.min(LONG_ASK, tokensOf(ask.text).size) }))
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST_ASKS)
    .map(({ ask }) => ask)

/** From so many words of content on, an ask is long, and one is as good as the other. */
const LONG_ASK = 8

/** All about one subject of one briefing, below its heading. */
function subjectBlocks(subject: Subject, { summary, shows }: { summary: Summary; shows: Shows }): Block[] {
  const mains = new Set(subject.questions.filter(({ main }) => main).map(({ exchange }) => exchange))
  const here = <Item extends { readonly exchange: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ exchange }) => shows(exchange, mains.has(exchange)))
  const refused = here(subject.notAnswered)
  // What was not answered is quoted below with the words that say so.
  const open = new Set(refused.map(({ exchange }) => exchange))
  const asks = here(subject.questions).filter(({ exchange }) => !open.has(exchange))
  const told = new Set(tellingAsks(asks))
  return [
    ...section('Asked', [
      ...asks.filter(ask => told.has(ask)).map(ask => quoted(ask, summary)),
      ...(asks.length > told.size ? [[plain(`and ${asks.length - told.size} more`)]] : []),
    ]),
    ...section(
      'Said',
      subject.statements.map(said => statement(said, summary)),
    ),
    ...section(
      'Asked and not answered',
      refused.map(item => notAnswered(item, summary)),
    ),
    ...section(
      'Promised',
      here(subject.promised).map(item => promised(item, summary)),
    ),
    ...section(
      'Referred',
      here(subject.referred).map(item => referred(item, summary)),
    ),
  ]
}

const sourceName = ({ source }: Summary): string | null => source.id ?? source.path
const OTHER = 'Other subjects'

const factsOf = (summary: Summary): string =>
  [summary.date === null ? null : dayInWords(summary.date), summary.place, sourceName(summary)]
    .filter(fact => fact !== null)
    .join(' · ')

const head = (summary: Summary): Block[] => [
  block('title', summary.title ?? 'Untitled transcript'),
  block('facts', factsOf(summary)),
]

const rulesOf = ({ groundRules }: Summary): Block[] => groundRuleLines(groundRules).map(line => block('rule', line))

/** A page has better uses than the names of all that is not on it. */
export const MOST_NAMED = 10

/** The topics that a short summary has no room for, the most asked about by name. */
function leftOutLine(leftOut: Summary['leftOut']): string {
  const named = leftOut.filter(({ asked }) => asked > 0).slice(0, MOST_NAMED)
  const more = leftOut.length - named.length
  const names = named.map(({ label, asked }) => `${label} (${asked})`).join(', ')
  if (names === '') return `Also: ${counted(more, 'topic')} that nobody asked about.`
  return `Also: ${names}${more > 0 ? `, and ${more} more` : ''}.`
}

function tail(summary: Summary): Block[] {
  const { leftOut, topics, length } = summary
  const [first] = topics.flatMap(({ statements }) => statements)
  return [
    ...(leftOut.length === 0 ? [] : [block('note', leftOutLine(leftOut))]),
    ...(length === 'full' && first ? [block('note', `Cite as: ${first.citation}`)] : []),
  ]
}

/** Topics of which all that was asked stands under another: a heading over nothing would tell nothing. */
const touched = (topics: readonly { label: string; subject: Subject }[]): Block[] =>
  topics.length === 0
    ? []
    : [
        block(
          'note',
          `Touched on in questions above: ${topics.map(({ label, subject }) => `${label} (${subject.asked})`).join(', ')}.`,
        ),
      ]

const headed = (label: string, { subject, blocks }: { subject: Subject; blocks: readonly Block[] }): Block[] => [
  block('topic', label),
  block('counts', countsOf(subject)),
  ...blocks,
]

function oneLayout(summary: Summary): Block[] {
  const shows = showsOnce(summary)
  const withBlocks = (subject: Subject) => ({ subject, blocks: subjectBlocks(subject, { summary, shows }) })
  const topics = summary.topics.map(topic => ({ label: topic.label, ...withBlocks(topic) }))
  return [
    ...rulesOf(summary),
    ...head(summary),
    ...topics.flatMap(topic => (topic.blocks.length === 0 ? [] : headed(topic.label, topic))),
    ...(summary.other ? headed(OTHER, withBlocks(summary.other)) : []),
    ...touched(topics.filter(({ blocks }) => blocks.length === 0)),
    ...tail(summary),
  ]
}

interface Part {
  readonly summary: Summary
  readonly subject: Subject
  readonly isNew: boolean
}

const heldOn = ({ date, title }: Summary): string =>
  `${date === null ? 'No date' : dayInWords(date)} – ${title ?? 'Untitled transcript'}`

/** Subjects of several summaries, by topic, the most asked first; the rest at the end. */
function grouped(summaries: readonly Summary[]): { label: string; parts: Part[] }[] {
  const groups = new Map<string, { label: string; parts: Part[] }>()
  const add = (id: string, label: string, part: Part): void => {
    const group = groups.get(id)
    if (group) group.parts.push(part)
    else groups.set(id, { label, parts: [part] })
  }
  for (const summary of summaries)
    for (const topic of summary.topics)
      add(topic.id, topic.label, { summary, subject: topic, isNew: topic.new === true })
  const asked = ({ parts }: { parts: Part[] }): number => parts.reduce((sum, { subject }) => sum + subject.asked, 0)
  const topics = [...groups.values()].sort((a, b) => asked(b) - asked(a))
  const rest = summaries.flatMap((summary): Part[] =>
    summary.other ? [{ summary, subject: summary.other, isNew: false }] : [],
  )
  return rest.length === 0 ? topics : [...topics, { label: OTHER, parts: rest }]
}

/** One summary over several briefings: by topic, then by date. */
function severalLayout(summaries: readonly Summary[]): Block[] {
  const shows = new Map(summaries.map(summary => [summary, showsOnce(summary)]))
  return [
    ...summaries.flatMap(rulesOf),
    block('title', `${summaries.length} briefings`),
    ...summaries.map(summary => block('facts', `${summary.title ?? 'Untitled transcript'} · ${factsOf(summary)}`)),
    ...grouped(summaries).flatMap(({ label, parts }) => [
      block('topic', label),
      ...parts.flatMap(({ summary, subject, isNew }) => [
        block('briefing', heldOn(summary)),
        block('counts', `${isNew ? 'new since the briefing before, ' : ''}${countsOf(subject)}`),
        ...subjectBlocks(subject, { summary, shows: shows.get(summary) as Shows }),
      ]),
    ]),
    ...summaries.flatMap(tail),
  ]
}

/** The lines of a summary over one or several briefings, in order of date. */
export const layoutOf = (summaries: readonly Summary[]): Block[] =>
  summaries.length === 1 ? oneLayout(summaries[0] as Summary) : severalLayout(summaries)
