import { analyze } from '../../../src/analyze.ts'
import type { Answer, Clarity, Transcript } from '../../../src/model/transcript.ts'
import { buildSummary, memoryOf, type Summary, summaryMarkdown, summaryText } from '../../../src/views/summary/index.ts'
import { screenOf } from '../shown.ts'

const BRIEFING = `Daily Press Briefing
December 14, 2015

MR. HALE: The United States will pay $40 million to rebuild the harbour at Latakia, Syria.

QUESTION: Will the Secretary see the Syrian opposition?

MR. HALE: I am not going to get into his schedule. Syria is where he will spend most of his hours on Friday.

QUESTION: And who painted the fence?

MR. HALE: The fence was painted by the Lisbon Guild of Painters in 1998. Let me take the colour and get back to you.

QUESTION: Who pays for the paint?

MR. HALE: I would refer you to the Treasury. The guild will pay 300 dollars.
`

/** A transcript of whose answers nothing is known: what is, each test says. */
async function read(words: string): Promise<Transcript> {
  const transcript = await analyze(words)
  const exchanges = transcript.exchanges.map(exchange => ({
    ...exchange,
    answer: exchange.answer && { ...exchange.answer, clarity: null, promises: [], referrals: [] },
  }))
  return { ...transcript, exchanges }
}

/** A transcript with what is known of the answer of an exchange. */
function withAnswer(transcript: Transcript, id: string, more: (answer: Answer) => Partial<Answer>): Transcript {
  const exchanges = transcript.exchanges.map(exchange =>
    exchange.id === id && exchange.answer
      ? { ...exchange, answer: { ...exchange.answer, ...more(exchange.answer) } }
      : exchange,
  )
  return { ...transcript, exchanges }
}

function place(transcript: Transcript, words: string) {
  const start = transcript.text.indexOf(words)
  const turn = transcript.turns.find(({ span }) => span.start <= start && start < span.end)
  return { turn: turn?.id ?? '', text: words, span: { start, end: start + words.length } }
}

const declined = (transcript: Transcript, words: string): Clarity => ({
  label: 'clear-non-reply',
  type: 'declining',
  evidence: [{ rule: 'declines', ...place(transcript, words) }],
})

const text = (summary: Summary): string => summaryText([summary], screenOf(200))
const section = (printed: string, title: string): string => printed.split(`\n\n${title}\n`)[1]?.split('\n\n')[0] ?? ''

test('said, with the day it names; what has no topic, under the rest', async () => {
  const printed = text(buildSummary(await read(BRIEFING)))
  expect(section(printed, 'Syria')).toContain(
    '“Syria is where he will spend most of his hours on Friday.” [on Friday: 18 December 2015] (Hale, t3, line 8)',
  )
  expect(section(printed, 'Syrian opposition')).toContain('1 question by 1 reporter, 1 answered')
  expect(section(printed, 'Other subjects')).toContain('2 questions by at least 1 reporter, 2 answered')
  expect(section(printed, 'Other subjects')).toContain('“who painted the fence?” (a reporter, t4, line 10)')
})

test('a point of the opening statement stands under its own topic', async () => {
  const { topics } = buildSummary(await read(BRIEFING))
  const opening = topics.flatMap(({ statements }) => statements).filter(({ turn }) => turn === 't1')
  expect(opening.map(({ exchange, text: words }) => [exchange, words])).toEqual([
    [null, 'The United States will pay $40 million to rebuild the harbour at Latakia, Syria.'],
  ])
})

test('asked and not answered: the ask and the words of the refusal', async () => {
  const plain = await read(BRIEFING)
  const judged = withAnswer(plain, 'x1', () => ({ clarity: declined(plain, 'not going to get into') }))
  const printed = text(buildSummary(judged))
  expect(section(printed, 'Syrian opposition')).toContain('1 question by 1 reporter, 1 declined')
  expect(section(printed, 'Syrian opposition')).toContain(
    '“Will the Secretary see the Syrian opposition?” (a reporter, t2, line 6) – “I am not going to get into his schedule.” (Hale, t3, line 8)',
  )
})

test('a reply that asks back is no refusal', async () => {
  const plain = await read(BRIEFING)
  const clarity: Clarity = { label: 'clear-non-reply', type: 'clarification', evidence: [] }
  const printed = text(buildSummary(withAnswer(plain, 'x1', () => ({ clarity }))))
  expect(printed).not.toContain('Asked and not answered')
  expect(section(printed, 'Syrian opposition')).toContain('1 question by 1 reporter, 1 not determined')
})

test('the counts say what the overview says: answered, in part or vaguely, declined, not determined', async () => {
  const plain = await read(BRIEFING)
  const judgedAs = (label: Clarity['label']) => () => ({ clarity: { label, type: null, evidence: [] } as Clarity })
  const one = withAnswer(plain, 'x2', judgedAs('clear-reply'))
  const two = withAnswer(one, 'x3', judgedAs('ambivalent'))
  const summary = buildSummary(withAnswer(two, 'x1', judgedAs('undetermined')))
  expect(section(text(summary), 'Other subjects')).toContain(
    '2 questions by at least 1 reporter, 1 answered, 1 in part or vaguely',
  )
  expect(section(text(summary), 'Syrian opposition')).toContain('1 question by 1 reporter, 1 not determined')
  expect(summary.other).toMatchObject({ asked: 2, answered: 2, clear: 1, vague: 1, declined: 0 })
})

test('a topic of which everything stands under another has no heading, but is named', async () => {
  const transcript = await read(BRIEFING)
  const syria = transcript.topics.find(({ id }) => id === 'syria-opposition')
  if (!syria) throw new Error('no topic')
  const empty = { ...syria, id: 'painting', label: 'Painting', mentions: [], turns: [] }
  const exchanges = transcript.exchanges.map(exchange =>
    exchange.id === 'x1'
      ? { ...exchange, topics: [...exchange.topics, { id: 'painting', main: false, inherited: false, firm: false }] }
      : exchange,
  )
  const printed = text(buildSummary({ ...transcript, exchanges, topics: [...transcript.topics, empty] }))
  expect(printed).not.toMatch(/^Painting$/m)
  expect(printed).toContain('Touched on in questions above: Painting (1).')
})

test('a short summary names of the topics left out those asked about most, and counts the rest', async () => {
  const summary = buildSummary(await read(BRIEFING), { length: 'short' })
  const leftOut = Array.from({ length: 14 }, (_, i) => ({ id: `t${i}`, label: `Topic ${i}`, asked: i < 12 ? 1 : 0 }))
  const ten = leftOut.slice(0, 10).map(({ label }) => `${label} (1)`)
  expect(text({ ...summary, leftOut })).toContain(`Also: ${ten.join(', ')}, and 4 more.`)
  expect(text({ ...summary, leftOut: leftOut.slice(0, 2) })).toContain('Also: Topic 0 (1), Topic 1 (1).')
  expect(text({ ...summary, leftOut: leftOut.slice(12) })).toContain('Also: 2 topics that nobody asked about.')
})

test('the rest keeps its heading where a short summary has no room for it: nothing asked is lost', async () => {
  const summary = buildSummary(await read(BRIEFING), { length: 'short' })
  const other = summary.other && { ...summary.other, statements: [], notAnswered: [] }
  expect(text({ ...summary, other })).toContain('Other subjects\n  2 questions by at least 1 reporter')
})

test('of more asks than are shown, one that breaks off goes first', async () => {
  const asks = ['Who painted the long fence of the harbour office —', 'Who?', 'Why not?', 'Who pays for paint?']
  const questions = asks.map((ask, i) => `QUESTION: ${ask}\n\nMR. HALE: The guild did ${i}.\n`)
  const printed = text(buildSummary(await read(`MR. HALE: Good day.\n\n${questions.join('\n')}`)))
  expect(printed).toContain('“Who pays for paint?”')
  expect(printed).not.toContain('harbour office')
})

test('an ask that is quoted only to the end of a clause says so', async () => {
  const transcript = await read(BRIEFING)
  const exchanges = transcript.exchanges.map(exchange => {
    if (exchange.id !== 'x2') return exchange
    const [ask] = exchange.question.asks
    if (!ask) throw new Error('no ask')
    const cut = { ...ask, text: 'who painted', span: { start: ask.span.start, end: ask.span.start + 11 } }
    return { ...exchange, question: { ...exchange.question, asks: [cut] } }
  })
  expect(text(buildSummary({ ...transcript, exchanges }))).toContain('“who painted …” (a reporter')
})

test('promised and referred', async () => {
  const plain = await read(BRIEFING)
  const promised = withAnswer(plain, 'x2', () => ({ promises: [place(plain, 'Let me take the colour')] }))
  const both = withAnswer(promised, 'x3', () => ({
    referrals: [{ target: 'the Treasury', ...place(plain, 'refer you to the Treasury') }],
  }))
  const printed = section(text(buildSummary(both)), 'Other subjects')
  expect(printed).toContain(
    '“Let me take the colour and get back to you.” (Hale, t5, line 12) – asked: “who painted the fence?”',
  )
  expect(printed).toContain(
    'To the Treasury: “I would refer you to the Treasury.” (Hale, t7, line 16) – asked: “Who pays for the paint?”',
  )
})

test('struck words are never quoted, and a correction keeps its brackets', async () => {
  const html = `<p>MR. HALE: Good day.</p><p>QUESTION: What of Syria?</p>
    <p>MR. HALE: In Syria the convoy <s>send</s> [sent] 300 tons of flour to Homs on <s>Tuesday</s> [Wednesday].</p>`
  const summary = buildSummary(await read(html))
  const [statement] = summary.topics.flatMap(({ statements }) => statements)
  expect(statement?.text).toBe('In Syria the convoy … [sent] 300 tons of flour to Homs on … [Wednesday].')
})

test('words under a doubted label are not quoted', async () => {
  const plain = await read(BRIEFING)
  const { span, line } = plain.turns[2] as Transcript['turns'][number]
  const at = { start: span.start, end: span.start + 8 }
  const message = { rule: 'suspect-label', severity: 'warning', reason: '', line, column: 1, span: at } as const
  const printed = text(buildSummary({ ...plain, messages: [message] }))
  expect(printed).toContain('t1')
  expect(printed).not.toContain('t3')
})

test('what a column reports is given as its own', async () => {
  const column = `December 15, 2015

At the briefing yesterday, spokesman John Hale spoke about Syria:

MR HALE: The ISSG will meet on Friday.

Asked if there were preconditions for the ISSG meeting, Hale said there were no preconditions. Hale replied to the rest:

MR HALE: We will see, Brad.
`
  const printed = text(buildSummary(await read(column)))
  expect(printed).toContain('according to the column: ')
  expect(printed).not.toMatch(/“[^”]*said there were no preconditions/)
})

test('--topic: these topics alone, in their order, and no rest', async () => {
  const summary = buildSummary(await read(BRIEFING), { topics: ['syria'] })
  expect([summary.topics.map(({ id }) => id), summary.other]).toEqual([['syria'], null])
})

describe('several briefings', () => {
  const tuesday = BRIEFING.replace('December 14', 'December 15').replace('300 dollars', '900 dollars')

  test('what the file before said is not new, and a new figure is', async () => {
    const before = memoryOf(await read(BRIEFING))
    const summary = buildSummary(await read(tuesday), { before })
    const fresh = [...summary.topics, summary.other]
      .flatMap(subject => subject?.statements ?? [])
      .filter(one => one.new)
    expect(fresh.map(({ text: words }) => words)).toEqual(['The guild will pay 900 dollars.'])
    expect(summary.since?.date).toBe('2015-12-14')
    expect(summary.topics.map(topic => topic.new)).toEqual(summary.topics.map(() => false))
  })

  test('by topic, then by day', async () => {
    const monday = await read(BRIEFING)
    const first = buildSummary(monday)
    const second = buildSummary(await read(tuesday), { before: memoryOf(monday) })
    const headings = summaryMarkdown([first, second]).match(/^#+ .*/gm)
    const days = ['### 14 December 2015 – Daily Press Briefing', '### 15 December 2015 – Daily Press Briefing']
    expect(headings?.[0]).toBe('# 2 briefings')
    expect(headings?.slice(headings.indexOf('## Syria'))).toEqual(expect.arrayContaining(['## Syria', ...days]))
    expect(headings?.slice(-3)).toEqual(['## Other subjects', ...days])
  })
})

test('a quotation can be cited', async () => {
  const transcript = await read(BRIEFING)
  const source = { ...transcript.source, url: 'https://example.org/briefing' }
  const statements = buildSummary({ ...transcript, source }).topics.flatMap(topic => topic.statements)
  const statement = statements.find(({ turn }) => turn === 't3')
  expect(statement?.citation).toBe('Hale, Daily Press Briefing, 14 December 2015, line 8, https://example.org/briefing')
})

test('a link leads to the words in the page, and to nothing else', async () => {
  const transcript = await read(BRIEFING)
  const at = (url: string): string =>
    summaryMarkdown([buildSummary({ ...transcript, source: { ...transcript.source, url } })])
  expect(at('https://example.org/a')).toContain(
    '[line 4](<https://example.org/a#:~:text=The%20United%20States%20will%20pay%20%2440%20million%20to>)',
  )
  expect(at('javascript:alert(1)')).not.toContain('](')
})
