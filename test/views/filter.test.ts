import { analyze } from '../../src/analyze.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { filterExchanges, filterTurns } from '../../src/views/filter.ts'

const WORDS = [
  'MR HARLOW: Good afternoon.',
  'AFP: Is the ISSG to meet?',
  'MR HARLOW: It is.',
  'BBC: And Cuba?',
  'MR HARLOW: Cuba is on the list -- (Laughter.)',
  'AFP: So the ISSG is off?',
  'MR HARLOW: -- as I said. BBC?',
  'BBC: Cuba, once more?',
  'MR HARLOW: No.',
].join('\n\n')

/** A transcript with links from turn to turn and from exchange to exchange, which later passes will find. */
async function linked(): Promise<Transcript> {
  const transcript = await analyze(WORDS)
  const turns = transcript.turns.map(turn => (turn.id === 't7' ? { ...turn, continues: 't5' } : turn))
  const exchanges = transcript.exchanges.map(exchange =>
    exchange.id === 'x4' ? { ...exchange, followUpTo: 'x2' } : exchange,
  )
  return { ...transcript, turns, exchanges }
}

const linksOf = ({ turns, exchanges }: Transcript) => ({
  turns: turns.map(({ id, continues }) => (continues === null ? id : `${id} after ${continues}`)),
  exchanges: exchanges.map(({ id, followUpTo }) => (followUpTo === null ? id : `${id} after ${followUpTo}`)),
})

test.each([
  { filter: { speaker: 'harlow' }, turns: ['t1', 't3', 't5', 't7 after t5', 't9'], exchanges: [] },
  { filter: { grep: /ISSG|I said|^It is/ }, turns: ['t2', 't3', 't6', 't7'], exchanges: ['x1', 'x3'] },
  { filter: { grep: /Cuba|No\./ }, turns: ['t4', 't5', 't8', 't9'], exchanges: ['x2', 'x4 after x2'] },
  { filter: { grep: /once more|No\./ }, turns: ['t8', 't9'], exchanges: ['x4'] },
  {
    filter: {},
    turns: ['t1', 't2', 't3', 't4', 't5', 't6', 't7 after t5', 't8', 't9'],
    exchanges: ['x1', 'x2', 'x3', 'x4 after x2'],
  },
])('turns by $filter: no link to what is dropped', async ({ filter, turns, exchanges }) => {
  expect(linksOf(filterTurns(await linked(), filter))).toEqual({ turns, exchanges })
})

test.each([
  { filter: { asker: 'bbc' }, turns: ['t4', 't5', 't8', 't9'], exchanges: ['x2', 'x4 after x2'] },
  { filter: { asker: 'afp' }, turns: ['t2', 't3', 't6', 't7'], exchanges: ['x1', 'x3'] },
  { filter: { speaker: 'nobody' }, turns: [], exchanges: [] },
])('exchanges by $filter: no link to what is dropped', async ({ filter, turns, exchanges }) => {
  expect(linksOf(filterExchanges(await linked(), filter))).toEqual({ turns, exchanges })
})

test('the transcript that is filtered stays as it was', async () => {
  const transcript = await linked()
  const before = structuredClone(transcript)
  filterTurns(transcript, { grep: /Cuba/ })
  filterExchanges(transcript, { asker: 'bbc' })
  expect(transcript).toEqual(before)
})
