import { dayInWords, daysIn } from '../../../src/views/summary/days.ts'

const MONDAY = '2015-12-14'
const FRIDAY = '2015-12-18'

const told = (sentence: string, date: string | null = MONDAY): string[] =>
  daysIn(sentence, { span: { start: 0, end: sentence.length }, date }).map(({ text, date: day, until }) =>
    [text, day, until].filter(part => part !== null).join(' = '),
  )

describe('on Monday, 14 December 2015', () => {
  test.each([
    ['The secretary will meet them in New York on Friday.', ['on Friday = 2015-12-18']],
    ['We look forward to the meeting on Friday.', ['on Friday = 2015-12-18']],
    ['If that work is done by Friday, we will see.', ['by Friday = 2015-12-18']],
    ['They met on Friday, and it was a good meeting.', ['on Friday = 2015-12-11']],
    ['We will know more tomorrow, and he leaves tonight.', ['tomorrow = 2015-12-15', 'tonight = 2015-12-14']],
    ['He spoke with them yesterday.', ['yesterday = 2015-12-13']],
    ['Today, the President announced a review.', ['Today = 2015-12-14']],
    ['The ministers signed today what they had agreed.', ['today = 2015-12-14']],
    ['He will be at Camp David this weekend.', ['this weekend = 2015-12-19 = 2015-12-20']],
    ['The secretary will meet them on\nFriday.', ['on Friday = 2015-12-18']],
    // On a Monday the weekend that is meant may be the one before.
    ['He went there this weekend and was briefed.', ['this weekend = 2015-12-12 = 2015-12-13']],
    ['The talks this coming weekend are in Vienna.', ['this coming weekend = 2015-12-19 = 2015-12-20']],
    ['He arrives this Thursday.', ['this Thursday = 2015-12-17']],
    ['She left last Friday.', ['last Friday = 2015-12-11']],
  ])('%s', (sentence, days) => {
    expect(told(sentence)).toEqual(days)
  })

  test.each([
    // Ahead or back: nothing says which.
    'The meeting on Friday is important.',
    // Some mean the Friday of this week, some that of the next.
    'They meet again next Friday.',
    // The day itself, or a week from it.
    'He will speak on Monday.',
    // The weekend before, or the one to come.
    'This weekend is about the flood.',
    'This is infrastructure we need for tomorrow.',
    'Where the industry is today, nobody wants to be.',
    'He said, “We will meet on Friday,” and I leave it there.',
    'He will be there on Friday, 25 December.',
    'It is a Black Friday for markets, and it will pass.',
  ])('nothing is sure in: %s', sentence => {
    expect(told(sentence)).toEqual([])
  })
})

test('“this weekend”, said on a Friday, is the next one unless it looks back', () => {
  expect(told('Both are in town this weekend.', FRIDAY)).toEqual(['this weekend = 2015-12-19 = 2015-12-20'])
})

test('“next Monday”, said on a Friday, can be one day alone', () => {
  expect(told('They will meet next Monday.', FRIDAY)).toEqual(['next Monday = 2015-12-21'])
})

test('without the day of the briefing there are no days', () => {
  expect(told('They will meet tomorrow.', null)).toEqual([])
})

test('a day in words', () => {
  expect(dayInWords('2015-12-08')).toBe('8 December 2015')
})
