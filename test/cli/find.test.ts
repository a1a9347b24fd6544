import { folderWith, presser } from './presser.ts'

const cwd = folderWith({
  'talks.txt': [
    'MR HARLOW: Good afternoon. Tess, go ahead.',
    'QUESTION: Is the ISSG still to meet? Is Jordan\u2019s list of terrorist\ngroups finished?',
    'MR HARLOW: The ISSG meets on Friday. I have nothing on the lists. Yes, Sven.',
    'QUESTION: And Cuba?',
    'MS BRANDT: I will take Cuba. We reopened the embassy in Havana; the listing is done.',
    '',
  ].join('\n\n'),
  'rome.txt': 'QUESTION: Rome?\n\nMR HARLOW: No list, no \u001b[31mRome.\n',
})

const find = (...args: readonly string[]) => presser(['find', ...args], { cwd })
const placesOf = (lines: string): string[] =>
  lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split(': ')[0] as string)

test.each([
  { args: ['list', 'talks.txt'], places: ['talks.txt:3:50'] },
  { args: ['LIST*', 'talks.txt'], places: ['talks.txt:3:50', 'talks.txt:6:60', 'talks.txt:10:69'] },
  { args: ["jordan's list", 'talks.txt'], places: ['talks.txt:3:41'] },
  { args: ['terrorist groups', 'talks.txt'], places: ['talks.txt:3:58'] },
  { args: ['/list(s|ing)/', 'talks.txt'], places: ['talks.txt:6:60', 'talks.txt:10:69'] },
  { args: ['/LIST/i', 'talks.txt', '--role', 'official'], places: ['talks.txt:6:60', 'talks.txt:10:69'] },
  { args: ['list*', 'talks.txt', '--speaker', 'brandt'], places: ['talks.txt:10:69'] },
  { args: ['list*', 'talks.txt', '--in', 'question'], places: ['talks.txt:3:50'] },
  { args: ['list*', 'talks.txt', '--in', 'answer', '--topic', 'cuba'], places: ['talks.txt:10:69'] },
  { args: ['list', 'talks.txt', 'rome.txt'], places: ['talks.txt:3:50', 'rome.txt:3:15'] },
  { args: ['#Pronoun have nothing', 'talks.txt', '--match'], places: ['talks.txt:6:38'] },
])('find $args', async ({ args, places }) => {
  const { code, stdout, stderr } = await find(...args, '--format', 'lines')
  expect({ code, stderr, places: placesOf(stdout) }).toEqual({ code: 0, stderr: '', places })
})

test('keyword in context, one match below the other', async () => {
  const { code, stdout } = await find('list*', 'talks.txt', 'rome.txt')
  expect(code).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'talks.txt',
    '     3  Tess             …to meet? Is Jordan’s list of terrorist groups finishe…',
    '     6  Harlow          …I have nothing on the lists. Yes, Sven.',
    '    10  Brandt          …mbassy in Havana; the listing is done.',
    '',
    'rome.txt',
    '     3  Harlow                              No list, no [31mRome.',
    '',
  ])
})

test('keyword in context, below the ground rules', async () => {
  const input = 'MODERATOR: This call is embargoed until noon.\n\nQ   Is the ISSG on?\n\nMR. HARLOW: Yes.\n'
  const { stdout } = await presser(['find', 'ISSG'], { cwd, input })
  expect(stdout.split('\n')).toEqual([
    'EMBARGO until noon: “This call is embargoed until noon.” (line 1)',
    'standard input',
    expect.stringContaining('Is the ISSG on?'),
    '',
  ])
})

test('JSON: whole documents with the turns that match, and the matches', async () => {
  const { code, stdout } = await find('lists', 'talks.txt', '--json', '--context', '2')
  const document = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(document.schema).toBe('presser/1')
  expect(document.turns.map(({ id }: { id: string }) => id)).toEqual(['t3'])
  expect(document.matches).toEqual([
    {
      turn: 't3',
      line: 6,
      column: 60,
      span: expect.any(Array),
      text: 'lists',
      before: 'on the ',
      after: '. Yes, Sven.',
    },
  ])
})

test.each([
  { args: ['nowhere', 'talks.txt'], code: 1, stderr: '' },
  { args: ['', 'talks.txt'], code: 2, stderr: 'presser: there is nothing to find; give words, or a pattern as /…/\n' },
  {
    args: ['/(/', 'talks.txt'],
    code: 2,
    stderr: expect.stringMatching(/^presser: Invalid regular expression.*plain words\n$/),
  },
  { args: ['list', 'talks.txt', '--context', 'x'], code: 2, stderr: expect.stringContaining('give a number of words') },
])('find $args ends with $code', async ({ args, code, stderr }) => {
  expect(await find(...args)).toEqual({ code, stdout: '', stderr })
})
