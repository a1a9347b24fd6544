import { budgetFor } from '../../../src/views/summary/budget.ts'
import type { Statement, Subject } from '../../../src/views/summary/types.ts'

const statement = (turn: string, points: number, words: number): Statement => ({
  exchange: null,
  turn,
  span: { start: 0, end: 1 },
  line: 1,
  page: null,
  parts: [],
  text: Array.from({ length: words }, () => 'word').join(' '),
  speaker: 'HALE',
  citation: '',
  reported: false,
  startsSentence: true,
  endsSentence: true,
  days: [],
  points,
  signs: [],
  new: null,
})

const subject = (asked: number, statements: Statement[]): Subject => ({
  asked,
  answered: asked,
  declined: 0,
  clear: asked,
  vague: 0,
  reporters: asked,
  unnamed: false,
  questions: [],
  statements,
  notAnswered: [],
  promised: [],
  referred: [],
})

const turnsOf = ({ statements }: Subject): string[] => statements.map(({ turn }) => turn)

test('a short briefing keeps what it says', () => {
  const one = subject(1, [statement('t1', 1, 100), statement('t2', 2, 100)])
  expect(turnsOf(budgetFor([one], 300)(one))).toEqual(['t1', 't2'])
})

test('of a long one stays what tells most for its room', () => {
  const one = subject(1, [statement('t1', 3, 20), statement('t2', 3, 200), statement('t3', 2, 20)])
  expect(turnsOf(budgetFor([one], 300)(one))).toEqual(['t1', 't2', 't3'])
  const two = subject(1, [...one.statements, statement('t4', 3, 150)])
  expect(turnsOf(budgetFor([two], 900)(two))).toEqual(['t1', 't3', 't4'])
})

test('what is asked about keeps its best statement, what is only named may lose all', () => {
  const asked = subject(1, [statement('t1', 0.1, 30)])
  const named = subject(0, [statement('t2', 0.1, 30)])
  const loud = subject(2, [statement('t3', 5, 240)])
  const budget = budgetFor([asked, named, loud], 500)
  expect([asked, named, loud].map(one => turnsOf(budget(one)))).toEqual([['t1'], [], ['t3']])
})
