import { analyze } from '../../../src/analyze.ts'
import { buildSummary } from '../../../src/views/summary/index.ts'
import { saidIn } from '../../../src/views/summary/said.ts'
import { scorer } from '../../../src/views/summary/score.ts'

/** Points and signs of one sentence, said in answer to a question. */
async function rated(sentence: string) {
  const transcript = await analyze(
    `QUESTION: What can you say about the port?\n\nMR. HALE: The port is a port. ${sentence}\n\nQUESTION: Thank you.\n`,
  )
  const said = saidIn(transcript)
  const one = said.find(({ place }) => place === 1)
  if (!one) throw new Error(`no second sentence in "${sentence}"`)
  return scorer(said)(one)
}

/** Pairs of sentences of which a wire story would rather quote the first. */
test.each([
  {
    why: 'an amount',
    better: 'We are sending $300 million to the region.',
    worse: 'We are sending some support to the region.',
  },
  {
    why: 'a share',
    better: 'We have cut the deficit by two-thirds in all.',
    worse: 'We have cut the deficit by a good bit in all.',
  },
  {
    why: 'a day',
    better: 'The two sides meet in Geneva on Thursday.',
    worse: 'The two sides meet in Geneva now and then.',
  },
  { why: 'a commitment', better: 'The President will sign the order.', worse: 'The President looks at the order.' },
  { why: 'a position', better: 'We condemn the shelling of the port.', worse: 'There was shelling at the port.' },
  {
    why: 'a name',
    better: 'It was settled by Minister Aldo Ferrant in Tunis.',
    worse: 'It was settled by people in some place.',
  },
  {
    why: 'a judgement',
    better: 'I thought it was an excellent speech in every way.',
    worse: 'I thought it was a speech like any other.',
  },
  {
    why: 'no hedge',
    better: 'The embassy is closed to the public.',
    worse: 'I think maybe the embassy is sort of closed.',
  },
  { why: 'an answer', better: 'The embassy closed two years ago.', worse: "I don't have anything on that for you." },
  { why: 'no boilerplate', better: 'The inspectors reached the plant.', worse: 'As I said, thank you, go ahead.' },
  {
    why: 'no question back',
    better: 'The report was read by everybody here.',
    worse: 'Which report was read by everybody here?',
  },
  {
    why: 'an end',
    better: 'The convoy went through the pass at night.',
    worse: 'The convoy went through the pass at --',
  },
  { why: 'no fragment', better: 'The ceasefire holds in all of the north.', worse: 'It holds.' },
  { why: 'nothing before it needed', better: 'The talks take place in Vienna.', worse: 'That takes place in Vienna.' },
])('$why: “$better” over “$worse”', async ({ better, worse }) => {
  expect((await rated(better)).points).toBeGreaterThan((await rated(worse)).points)
})

test('the signs are named', async () => {
  const { signs } = await rated('We will pay $40 million to Tunis by Friday.')
  expect(signs).toEqual(expect.arrayContaining(['amount', 'commitment', 'date', 'names']))
})

/** What the summary quotes of an answer about the port. */
async function quotedOf(
  answer: string,
  { ask = 'What can you say about the port?', first = 'Good morning.' } = {},
): Promise<string[]> {
  const transcript = await analyze(
    `MR. HALE: ${first}\n\nQUESTION: ${ask}\n\nMR. HALE: ${answer}\n\nQUESTION: Thank you.\n`,
  )
  const { topics, other } = buildSummary(transcript)
  return [...topics, ...(other ? [other] : [])].flatMap(({ statements }) => statements).map(({ text }) => text)
}

const PORT = 'The harbour of Latakia in Syria is open to all ships.'

test.each([
  ["With that, I'll turn it over to Ambassador Pell."],
  ["I'm happy to turn this over to our speaker, the Deputy Administrator."],
  ["I'll turn to the Minister who may want to make some comments."],
  ['So with that I pause, and I look forward to your question.'],
  ["Now I'd be happy to take a few of your questions on Syria."],
  ['Operator, if you could please open the lines for questions.'],
  ['So, Imogen, before you ask your question, I understand that today is a historic day.'],
  ['So with that, I pause, and look forward to your\nquestion.'],
  ['Kenji.'],
  ['Paloma Reyes.'],
  ["Let's move around."],
  ['I have one more thing for you at the top.'],
])('the floor is given, and nothing quoted: “%s”', async talk => {
  expect(await quotedOf(`${PORT} ${talk}`)).toEqual([PORT])
})

test.each([
  ['Before I turn it over to Ambassador Pell: the Secretary will travel to Tunis on 4 May.'],
  ['NATO will hand over to the Afghan forces in the spring of 2014.'],
  ['The President will not take questions in Tunis on Friday.'],
  ['Before I take your questions, the President today signed the order on Latakia.'],
])('it is news, and quoted: “%s”', async news => {
  expect((await quotedOf(PORT, { first: news })).join(' ')).toContain(news)
})

test('a short answer that gives what was asked is quoted', async () => {
  const ask = 'Is there a deal with Syria on the prisoners?'
  const words = await quotedOf('There is no deal. All we can do is be as straightforward with families as possible.', {
    ask,
  })
  expect(words.join(' ')).toContain('There is no deal.')
})

test('a statement of the speaker’s own, behind an answer, is not about what was asked', async () => {
  const transcript = await analyze(
    `QUESTION: Will Turkey leave NATO?

MR. HALE: I refer you to what I said on Monday. If there are no more questions, I'll just make a statement about the harbour fire.

It is hard to put into words what that picture was like: a town with nobody in its streets.
`,
  )
  const { topics, other } = buildSummary(transcript)
  expect(topics.flatMap(({ statements }) => statements.map(({ text }) => text)).join(' ')).not.toContain('hard to put')
  expect(other?.statements.map(({ text }) => text)).toEqual([
    'It is hard to put into words what that picture was like: a town with nobody in its streets.',
  ])
})

test('the words that give what was asked stand under what was asked, whatever else they name', async () => {
  const transcript = await analyze(
    `QUESTION: Will Turkey leave NATO?

MR. HALE: No, it will not, and I am here to talk about schools.
`,
  )
  const headings = buildSummary(transcript)
    .topics.filter(({ statements }) => statements.length > 0)
    .map(({ id }) => id)
  expect(transcript.exchanges[0]?.answer?.clarity?.label).toBe('clear-reply')
  expect(headings).toEqual(['turkey'])
})

test('a ground rule stands at the top, and is no statement', async () => {
  const transcript = await analyze(
    `MR. HALE: This call is on background. The contents of this call are embargoed until 6:00 p.m. The fence is painted in 1998 colours.

QUESTION: Who painted it?

MR. HALE: The guild of painters in Lisbon.
`,
  )
  const { groundRules, other, topics } = buildSummary(transcript)
  const said = [...topics, ...(other ? [other] : [])].flatMap(({ statements }) => statements.map(({ text }) => text))
  expect(groundRules.length).toBeGreaterThan(0)
  expect(said.join(' ')).toContain('1998')
  expect(said.join(' ')).not.toMatch(/background|embargoed/)
})
