import { gateOf } from '../../src/catalogue/gate.ts'
import { readTopicFiles } from '../../src/catalogue/read.ts'
import { analyze, readTopics, UserError } from '../../src/index.ts'

const read = (text: string, path = 'own.yaml') => readTopicFiles([{ path, text }], new Map([['iran', null]]))

/** The mistakes of a file as `line:column problem`. */
const mistakes = async (text: string, path?: string): Promise<string[]> =>
  (await read(text, path)).mistakes.map(({ line, column, problem }) => `${line}:${column} ${problem}`)

describe('presser’s own YAML', () => {
  test('is read field by field', async () => {
    const text = `topics:
  - id: port-strike
    label: Port strike # of the dockers
    definition: The strike.
    broader: iran
    since: 2014
    code: 502
    phrases: [port strike, 1267]
    patterns: ['strike* ... (port|ports)']
    weak: walkout
    needs: [docker]
    within: turn
    not: [drone strike]
`
    expect(await read(text)).toEqual({
      mistakes: [],
      entries: [
        {
          id: 'port-strike',
          label: 'Port strike',
          definition: 'The strike.',
          broader: 'iran',
          since: '2014',
          code: 502,
          phrases: ['port strike', '1267'],
          patterns: ['strike* ... (port|ports)'],
          weak: ['walkout'],
          needs: ['docker'],
          within: 'turn',
          not: ['drone strike'],
        },
      ],
    })
  })

  test.each<readonly [string, readonly string[]]>([
    ['topics: []\n', []],
    [
      'topics:\n  - id: A\n    label: a\n',
      ['2:9 an id has small letters, digits and hyphens, and begins with a letter'],
    ],
    ['topics:\n  - label: a\n', ['2:5 the topic has no id']],
    ['topics:\n  - {id: a, label: a, since: lately}\n', ['2:30 "since" is a year, a month or a day: 2023-10-07']],
    ['topics:\n  - {id: a, label: a, since: 2023-13-45}\n', ['2:30 "since" is a year, a month or a day: 2023-10-07']],
    ['topics:\n  - {id: a, label: a, until: 2023-02-30}\n', ['2:30 "until" is a year, a month or a day: 2023-10-07']],
    ['topics:\n  - {id: a, label: a, since: 2024, until: 2023-05}\n', ['2:43 the topic was over (2023-05) before']],
    ['topics:\n  - {id: a, label: a, colour: red}\n', ['2:23 unknown field']],
    ['topics:\n  - {id: a, label: a, broader: b}\n', ['2:32 there is no topic "b"']],
    ['topics:\n  - {id: a, label: a}\n  - {id: a, label: b}\n', ['3:10 the id "a" is taken: own.yaml:2:10']],
    [
      'topics:\n  - {id: a, label: a, broader: b}\n  - {id: b, label: b, broader: a}\n',
      ['2:32 "a" is broader than itself', '3:32 "b" is broader than itself'],
    ],
    ['topics:\n  - {id: a, label: a, weak: [x]}\n', ['2:29 a topic with "weak" phrases says what they need']],
    ['topics:\n  - {id: a, label: a, needs: [x]}\n', ['2:30 "needs" is for "weak" phrases']],
    ['topics:\n  - {id: a, label: a, weak: [x, y], needs: [x]}\n', ['2:30 "x" is "weak" and stands in "needs", too']],
    ['topics:\n  - {id: a, label: a, weak: [(x|y)], needs: [(y|z)]}\n', ['2:30 "y" is "weak" and stands in "needs"']],
    ['topics:\n  - {id: a, label: a, within: page}\n', ['2:31 "within" is one of']],
    ['topics:\n  - {id: a, label: a, phrases: [x, x]}\n', ['2:36 "x" stands twice in this topic']],
    ['topics:\n  - {id: a, label: a, phrases: [(x]}\n', ['2:33 a parenthesis is not closed']],
    ['topics:\n  - {id: a, label: a, phrases: ["... x"]}\n', ['2:33 a phrase cannot begin or end with']],
    ['topics:\n  - {id: a, label: a, phrases: [""]}\n', ['2:33 the phrase is empty']],
    ['topics:\n  - {id: a, label: a, match: ["#Verb #Noun"]}\n', ['2:31 "#Verb #Noun" has no word']],
    ['topics:\n  - &a {id: a, label: a}\n  - *a\n', ['3:5 the alias "*a" is not read']],
    ['topics:\n  - id: a\n    label: "a\n', ['4:1 Missing closing "quote']],
  ])('%j is told what is wrong', async (text, expected) => {
    const told = await mistakes(text)
    expect(told.length).toBeGreaterThanOrEqual(expected.length)
    expect(expected.filter(start => !told.some(problem => problem.startsWith(start)))).toEqual([])
    if (expected.length === 0) expect(told).toEqual([])
  })

  test('all mistakes are told at once, also by the library', async () => {
    const text = 'topics:\n  - {id: A, label: a}\n  - {id: b, label: b, broader: c, phrases: [d]}\n'
    const error = await readTopics(text, { path: 'x.yaml' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).details).toHaveLength(2)
    expect((error as UserError).message).toMatch(
      /^the topics have mistakes\nx\.yaml:2:10: an id .*\nx\.yaml:3:32: there is/,
    )
  })
})

describe('a dictionary of quanteda', () => {
  const DICTIONARY = 'Security:\n  War: [war*, "armed conflict"]\n  Terror: "*terror*"\nTax: tax?\n'

  test('has a topic for each key', async () => {
    const { entries } = await read(DICTIONARY)
    expect(entries.map(({ id, label, broader, phrases }) => ({ id, label, broader, phrases }))).toEqual([
      { id: 'security', label: 'Security', broader: null, phrases: [] },
      { id: 'war', label: 'War', broader: 'security', phrases: ['~war*', '~armed ~conflict'] },
      { id: 'terror', label: 'Terror', broader: 'security', phrases: ['*terror*'] },
      { id: 'tax', label: 'Tax', broader: null, phrases: ['~tax?'] },
    ])
  })

  test('finds in any case', async () => {
    const text = 'QUESTION: Is WARFARE an Armed Conflict?\n\nMR. HALE: Counterterrorism is. Taxi!\n'
    const { topics } = await analyze(text, { onlyTopics: await readTopics(DICTIONARY) })
    expect(topics.map(({ id, mentions }) => [id, mentions.map(found => found.text)])).toEqual([
      ['war', ['WARFARE', 'Armed Conflict']],
      ['terror', ['Counterterrorism']],
      ['tax', ['Taxi']],
    ])
  })

  test('is told what is wrong', async () => {
    expect(await mistakes('just words\n')).toEqual([
      '1:1 the file has neither a list "topics" nor the keys of a dictionary; YAML and the JSON lines of spaCy are read',
    ])
  })
})

describe('patterns of spaCy', () => {
  const line = (pattern: unknown, more = {}): string => JSON.stringify({ label: 'ORG', pattern, ...more })

  test('make a topic for each id, or else each label', async () => {
    const text = [
      line('Harbor Board'),
      line([{ LOWER: 'harbor' }, { ORTH: 'Board' }], { id: 'harbor-board' }),
      line([{ LOWER: { IN: ['port', 'dock'] } }, { TEXT: 'Strike' }]),
    ].join('\n')
    expect((await read(text, 'own.jsonl')).entries.map(({ id, phrases }) => ({ id, phrases }))).toEqual([
      { id: 'org', phrases: ['Harbor Board', '(~port|~dock) Strike'] },
      { id: 'harbor-board', phrases: ['~harbor Board'] },
    ])
  })

  test('are told what is wrong, line by line', async () => {
    const text = [line([{ LEMMA: 'go' }]), '{"label"', '{"pattern":"x"}', line(3)].join('\n')
    expect(await mistakes(text, 'own.jsonl')).toEqual([
      '1:16 token 1: only LOWER, ORTH and TEXT are read, one a token, with a word or {"IN": […]}',
      expect.stringMatching(/^2:\d+ the line is not JSON$/),
      '3:1 the pattern has no "label"',
      '4:16 "pattern" must be words or a list of tokens',
    ])
  })
})

test.each([
  ['#Verb down', ['down']],
  ['strike down the law', ['strike']],
  ['(docker|pilot) #Adverb? walk', ['docker', 'pilot']],
  ['#Verb #Noun', []],
  ['maybe? #Verb', []],
])('the gate of %s', (pattern, words) => {
  expect(gateOf(pattern)).toEqual(words)
})
