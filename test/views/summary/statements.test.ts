import { analyze } from '../../../src/analyze.ts'
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
