import nlp from 'compromise'
import { readTopicFiles } from '../../src/catalogue/read.ts'
import { MATCH_TAGS } from '../../src/lexicon/match-tags.ts'

const CATALOGUE = new Map([
  ['syria', null],
  ['talks', 'syria'],
  ['issg', 'talks'],
])

/** The mistakes of files as `path:line:column problem`. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { mistakes } = await readTopicFiles(texts, CATALOGUE)
  return mistakes.map(({ path, line, column, problem }) => `${path}:${line}:${column} ${problem}`)
}

const ALIASES = `topics:
  - {id: a, label: &name [tuna], phrases: [x]}
  - {id: b, label: b, phrases: *name}
  - {id: c, label: *name}
  - {id: d, label: d, phrases: [*name]}
`
const UNCLOSED = 'topics:\n  - {id: a, label: a, phrases: [x, y}\n  - {id: b, label: b}\n  - {id: C}\n'

/** Each mistake begins with what is expected. */
test.each<readonly [what: string, text: string, expected: readonly string[]]>([
  [
    'an alias',
    ALIASES,
    [
      ':2:26 "label" needs a value',
      ':3:32 the alias "*name" is not read',
      ':4:20 the alias "*name" is not read',
      ':5:33 the alias "*name" is not read',
    ],
  ],
  ['a syntax error, and nothing behind it', UNCLOSED, [':2:37 Flow sequence in block collection']],
  [
    'a second document, besides what is wrong in the first',
    'topics:\n  - {id: A, label: a}\n---\ntopics: []\n',
    [':2:10 an id has small letters', ':3:1 a second document begins here'],
  ],
  ['a key that stands twice', 'topics: []\ntopics: []\n', [':2:1 this key stands above already']],
  ['brackets without end', `topics: ${'['.repeat(3000)}`, [':1:109 the file is nested deeper than 100 levels']],
  ['3,000 dashes', '- '.repeat(3000), [':1:202 the file is nested deeper than 100 levels']],
  [
    'a cycle through the catalogue',
    'topics:\n  - {id: syria, label: Syria, broader: issg, phrases: [a]}\n',
    [':2:40 "syria" is broader'],
  ],
  ['an empty label', 'topics:\n  - {id: a, label: ""}\n', [':2:20 the label is empty']],
  [
    'the second of two phrases behind a wrong one',
    'topics:\n  - {id: a, label: a, phrases: ["", x, x]}\n',
    [':2:33 the phrase is empty', ':2:40 "x" stands twice'],
  ],
  [
    'a phrase that its own topic refuses, at each place',
    'topics:\n  - {id: a, label: a, phrases: [cold tuna], patterns: [(cod|Tunas)], not: [(eel|tuna)]}\n',
    [':2:33 "cold tuna" holds "tuna", which stands in "not"', ':2:56 "(cod|Tunas)" holds "tuna"'],
  ],
  [
    'and not one that is the longer name, or goes on',
    'topics:\n  - {id: a, label: a, phrases: [tuna, tuna ... sea, tunafish], not: [cold tuna, sea]}\n',
    [],
  ],
  [
    'a lost backslash',
    "topics:\n  - {id: a, label: a, phrases: ['a\\b']}\n",
    [':2:33 a backslash stands before one of'],
  ],
  [
    'a phrase of every word',
    'topics:\n  - {id: a, label: a, phrases: ["*", "(b|? ?)", "b *"]}\n',
    [':2:33 the phrase has no letter', ':2:38 the phrase has no letter'],
  ],
  [
    'a gap behind a gap, and either without parentheses',
    'topics:\n  - {id: a, label: a, phrases: ["b ... ... c", "b|c d", "(b|c) d"]}\n',
    [':2:33 one "..." is nothing to four', ':2:48 "|" stands in parentheses'],
  ],
  [
    'a gap without blanks',
    'topics:\n  - {id: a, label: a, phrases: [b..., b ... c, "b ...c"]}\n',
    [':2:33 "..." has blanks around it', ':2:48 "..." has blanks'],
  ],
  ['a key of a dictionary without a name', 'A: x\nNULL: y\n"": z\n', [':2:1 the key has no name', ':3:1 the key has']],
  ['a glob that is an alias', 'A: &a [x]\nB: [*a]\n', [':2:5 the alias "*a" is not read']],
])('%s is told', async (_, text, expected) => {
  const mistakes = await told({ '': text })
  expect(mistakes.map((mistake, i) => mistake.slice(0, expected[i]?.length ?? mistake.length))).toEqual(expected)
})

test.each<readonly [string, string, readonly string[]]>([
  ['a topic that nothing finds', 'topics:\n  - {id: a, label: a}\n', [':2:5 the topic has no phrases']],
  [
    'a topic that nothing finds, beside other mistakes',
    'topics:\n  - {id: a, label: a, phrases: []}\n  - {id: b, label: , phrases: [x]}\n  - {id: c, label: c, broder: a}\n',
    [':2:32 the topic has no phrases', ':3:20 the topic has no label', ':4:23 unknown field "broder"'],
  ],
  [
    'a field by another name',
    'topics:\n  - {id: a, label: a, phrase: [b]}\n',
    [':2:23 unknown field "phrase"; did you mean "phrases"?'],
  ],
  [
    'a parent by another name',
    'topics:\n  - {id: a, label: a, broader: syira, phrases: [b]}\n',
    [':2:32 there is no topic "syira"; did you mean "syria"?'],
  ],
  [
    'commas without brackets',
    'topics:\n  - id: a\n    label: a\n    phrases: Fish, Chips\n',
    [':4:14 this is one phrase, commas and all'],
  ],
  [
    'topics without dashes',
    'topics:\n  flood:\n    label: a\n',
    [':2:3 "topics" must be a list: each topic begins with'],
  ],
  ['a list by another name', 'Topics:\n  - {id: a, label: a, phrases: [b]}\n', [':1:1 unknown field "Topics"']],
])('%s is told with the remedy', async (_, text, expected) => {
  const mistakes = await told({ '': text })
  expect(mistakes.slice(0, expected.length).map((mistake, i) => mistake.slice(0, expected[i]?.length))).toEqual(
    expected,
  )
})

test('what replaces the catalogue is told that it has none of its topics', async () => {
  const text = 'topics:\n  - {id: a, label: a, broader: syria, phrases: [b]}\n'
  const { mistakes } = await readTopicFiles([{ path: 'own.yaml', text }], new Map())
  expect(mistakes.map(({ problem }) => problem)).toEqual([
    'there is no topic "syria"; what replaces the catalogue has none of its topics: add to it instead, or leave "broader" out',
  ])
})

describe('JSON', () => {
  test('may be presser’s own form, or a dictionary', async () => {
    const own = '{"topics": [{"id": "a", "label": "a", "phrases": ["tuna"]}]}'
    expect(await told({ 'a.json': own })).toEqual([])
    expect(await told({ 'a.json': '{\n  "Fish": {"Tuna": ["tuna"]}\n}\n' })).toEqual([])
  })

  test('of one topic is what --show writes: fields of the catalogue and nulls may stay', async () => {
    const shown = { id: 'a', label: 'A', origin: 'catalogue', area: 'Fish', broader: null, since: null, code: null }
    const text = JSON.stringify({ ...shown, within: 'turn', phrases: ['tuna'], weak: [], needs: [] }, null, 2)
    const { entries, mistakes } = await readTopicFiles([{ path: 'a.json', text }], CATALOGUE)
    expect(mistakes).toEqual([])
    expect(entries).toEqual([{ id: 'a', label: 'A', definition: '', broader: null, within: 'turn', phrases: ['tuna'] }])
  })

  test('as a list is told', async () => {
    expect(await told({ 'a.json': '[\n{"label": "A", "pattern": "a"}\n]' })).toEqual([
      'a.json:1:1 the file is a list; give one pattern a line (JSONL)',
    ])
  })
})

test('an id of two files is told with both places; what a broken file may have is not missed', async () => {
  const one = 'topics:\n  - {id: tuna, label: a, broader: fish, phrases: [b]}\n'
  expect(await told({ 'a.yaml': one, 'b.yaml': one })).toEqual([
    'a.yaml:2:35 there is no topic "fish"',
    'b.yaml:2:10 the id "tuna" is taken: a.yaml:2:10',
    'b.yaml:2:35 there is no topic "fish"',
  ])
  const mistakes = await told({ 'a.yaml': one, 'b.yaml': 'topics: [' })
  expect(mistakes).toEqual([expect.stringMatching(/^b\.yaml:1:10 Flow sequence/)])
})

test('a file that nobody named gives way', async () => {
  const files = [
    {
      path: 'found.yaml',
      text: 'topics:\n  - {id: tuna, label: Found}\n  - {id: cod, label: Cod, phrases: [cod]}\n',
      givesWay: true,
    },
    { path: 'named.yaml', text: 'topics:\n  - {id: tuna, label: Named, phrases: [tuna]}\n' },
  ]
  const { entries, mistakes } = await readTopicFiles(files, CATALOGUE)
  expect(mistakes).toEqual([])
  expect(entries.map(({ label }) => label)).toEqual(['Cod', 'Named'])
})

describe('a pattern for compromise', () => {
  const matchMistakes = (pattern: string) =>
    told({ '': `topics:\n  - {id: a, label: a, gate: [tuna], match: [${JSON.stringify(pattern)}]}\n` })

  test.each([
    ['/(/', 'this is no regular expression'],
    ['/por[/ tuna', 'this is no regular expression'],
    ['/por tuna', 'a pattern between slashes is not closed'],
    ['#Foo tuna', 'there is no tag "#Foo"'],
    ['(#Noun|#Foo) tuna', 'there is no tag "#Foo"'],
    ['[<fish>#Foo]', 'there is no tag "#Foo"'],
    ['(tuna', 'a parenthesis is not closed'],
    ['(a|', 'a parenthesis is not closed'],
    ['((a|b)|c) tuna', 'a parenthesis is not closed, or stands inside another'],
    ['[tuna', 'a bracket is not closed'],
    ['tuna{2', 'a brace is not closed'],
    ['', 'the pattern is empty'],
    ['[<fish tuna]', 'compromise cannot read this pattern'],
  ])('%s is told at its place', async (pattern, problem) => {
    expect(await matchMistakes(pattern)).toEqual([expect.stringContaining(`:2:45 ${problem}`)])
  })

  test.each([
    '#Verb tuna',
    '!#noun? (tuna|#Adverb+) .',
    '/por(t|k)/ tuna',
    '/two words/ tuna',
    '[<fish>(tuna|cod)] {swim/verb}',
    '~tuna~ <noun-phrase>',
    'C# tuna',
    'tuna\\(',
    '^tuna{1,2} *',
    '(tuna && #Noun)',
  ])('%s is taken', async pattern => {
    expect(await matchMistakes(pattern)).toEqual([])
  })

  test('may name all tags that compromise has', () => {
    const { tagSet } = (nlp.model() as { one: { tagSet: object } }).one
    expect([...MATCH_TAGS].sort()).toEqual(Object.keys(tagSet).sort())
  })
})
