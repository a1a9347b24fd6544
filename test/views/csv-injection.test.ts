import { analyze } from '../../src/analyze.ts'
import { EXCHANGES_CSV, TOPICS_CSV, TURNS_CSV, toCsv } from '../../src/views/csv.ts'
import { csvRows } from '../cli/csv-rows.ts'

// OWASP, "CSV Injection": what makes a cell a formula where it stands first, their full-width forms included.
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

test.each([
  ["=cmd|' /C calc'!A1", "'=cmd|' /C calc'!A1"],
  ['=HYPERLINK("http://example.org","x")', '\'=HYPERLINK("http://example.org","x")'],
  ['+1-202-555-0100', "'+1-202-555-0100"],
  ['-- you were saying?', "'-- you were saying?"],
  ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1+1', "'\r=1+1"],
  ['\uFF1D1+1', "'\uFF1D1+1"],
  ['\uFF0B1', "'\uFF0B1"],
  ['\uFF0D1', "'\uFF0D1"],
  ['\uFF20SUM(A1)', "'\uFF20SUM(A1)"],
])('%j is no formula any more', (cell, safe) => {
  expect(csvRows(toCsv([['first', cell]]))).toEqual([['first', safe]])
})

test.each(['a = b', '5-3', 'x@example.org', 'Yes + no', "'quoted'", '', '“=1”'])('%j stays as it is', cell => {
  expect(csvRows(toCsv([['first', cell, 'last']]))).toEqual([['first', cell, 'last']])
})

test('rows end as RFC 4180 has it, and a row is a row however many lines its cells have', () => {
  expect(
    toCsv([
      ['a', 'b\nc', 'd "e", f'],
      [1, null, ''],
    ]),
  ).toBe('a,"b\nc","d ""e"", f"\r\n1,,\r\n')
})

describe('no cell of a hostile transcript is a formula', () => {
  const words = [
    'MR HARLOW: =HYPERLINK("http://example.org","The ISSG")',
    'QUESTION: +1 for the ISSG?',
    'MR HARLOW: -2+3+cmd|calc!A0, said the ISSG.',
    'QUESTION: @SUM(A1:A2), and the ISSG?',
    'MR HARLOW: \uFF1D1+1\n=2+2\n\n=3+3',
  ].join('\n\n')

  test.each([
    { table: TURNS_CSV, name: 'turns', rows: 5 },
    { table: EXCHANGES_CSV, name: 'exchanges', rows: 2 },
    { table: TOPICS_CSV, name: 'topics', rows: 1 },
  ])('$name', async ({ table, rows }) => {
    for (const origin of [
      { path: '=1+1.txt' },
      { path: '-r.txt' },
      { id: '@SUM(1)' },
      { id: '\t=1' },
      { id: '\r=1' },
    ]) {
      const transcript = await analyze(words, origin)
      const cells = csvRows(toCsv([table.columns, ...table.rows(transcript)]))
      expect(cells).toHaveLength(rows + 1)
      expect(cells.map(row => row.length)).toEqual(Array(rows + 1).fill(table.columns.length))
      expect(cells.flat().filter(cell => FORMULA.test(cell))).toEqual([])
    }
  })
})
