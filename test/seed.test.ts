import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, type Transcript } from '../src/index.ts'
import { describeShared, SHARED } from './shared.ts'

// The first case: a news column that quotes a briefing of the day before.
describeShared('a news column with turns, narrative and reported questions', () => {
  let transcript: Transcript
  beforeAll(async () => {
    const path = join(SHARED, 'seed', 'interpreter-2015-12-15.txt')
    transcript = await analyze(readFileSync(path), { path })
  })

  const topicsOf = (exchange: string): string[] =>
    transcript.topics.filter(topic => topic.exchanges.includes(exchange)).map(({ id }) => id)

  test('is about the briefing of the day before', () => {
    expect([transcript.date, transcript.published]).toEqual(['2015-12-14', '2015-12-15'])
  })

  test('has seven printed turns and four reported ones, and one official', () => {
    const { turns, speakers } = transcript
    expect(turns.map(({ label, reported }) => (reported ? 'reported' : label))).toEqual([
      'MR Kirby',
      'reported',
      'reported',
      'reported',
      'MR KIRBY',
      'reported',
      'MR KIRBY',
      'QUESTION',
      'MR KIRBY',
      'QUESTION',
      'MR KIRBY',
    ])
    expect(speakers.filter(({ role }) => role === 'official')).toMatchObject([
      { id: 'john-kirby', name: 'John Kirby', turns: 5 },
    ])
    expect(turns.filter(({ speaker, reported }) => speaker === 'john-kirby' && reported)).toHaveLength(1)
    expect(speakers.filter(({ role }) => role !== 'official').every(({ role }) => role === 'reporter')).toBe(true)
  })

  test('joins the paragraph without a label to the turn without a colon', () => {
    const turn = transcript.turns[4]
    expect(turn?.segments).toHaveLength(2)
    expect(turn?.text).toMatch(/^Well, I don’t want[\s\S]+\n\nIt is important nonetheless, though, Brad,/)
    expect(transcript.messages).toContainEqual(
      expect.objectContaining({ rule: 'label-without-colon', line: 69, column: 1 }),
    )
  })

  test('puts no sentence of the narrator into a turn, nor a turn on what Kerry said elsewhere', () => {
    const printed = transcript.turns.filter(({ reported }) => !reported).map(({ text }) => text)
    expect(
      printed.filter(text =>
        /Kirby was also asked|Russia was unhappy|The talks are taking place|Fitzpatrick|co-convener/.test(text),
      ),
    ).toEqual([])
  })

  test('pairs five exchanges', () => {
    const pairs = transcript.exchanges.map(({ question, answer }) => [question.turns, question.askers, answer?.turns])
    expect(pairs).toEqual([
      [['t2'], ['reporter'], ['t3']],
      [['t4'], ['reporter-brad'], ['t5']],
      [['t6'], ['reporter'], ['t7']],
      [['t8'], ['reporter'], ['t9']],
      [['t10'], ['reporter'], ['t11']],
    ])
    expect(transcript.turns[2]?.text).toBe('Kirby said there were no preconditions')
    expect(transcript.turns[5]?.text).toBe('Kirby was also asked about the composition of the negotiating team')
  })

  test('tells the topics apart', () => {
    expect(transcript.topics.find(({ id }) => id === 'issg')?.turns).toContain('t1')
    for (const exchange of ['x1', 'x2', 'x3', 'x5']) expect(topicsOf(exchange)).toContain('issg')
    for (const exchange of ['x2', 'x3', 'x4', 'x5']) expect(topicsOf(exchange)).toContain('jordan-terrorist-list')
    expect(topicsOf('x1')).not.toContain('jordan-terrorist-list')
    expect(transcript.topics.find(({ id }) => id === 'preconditions')?.exchanges).toEqual(['x1'])
  })

  test('explains its acronyms', () => {
    expect(transcript.acronyms).toContainEqual(
      expect.objectContaining({ short: 'ISSG', long: 'International Syria Support Group' }),
    )
  })
})
