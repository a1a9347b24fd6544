import { readTopicFiles } from '../../src/catalogue/read.ts'
import { analyze } from '../../src/index.ts'

async function entriesOf(path: string, text: string) {
  const { entries, mistakes } = await readTopicFiles([{ path, text }], new Map())
  expect(mistakes).toEqual([])
  return entries
}

/** What a file of topics finds in an answer. */
async function found(path: string, { text, answer }: { text: string; answer: string }): Promise<string[]> {
  const { topics } = await analyze(`QUESTION: And?\n\nMR. HALE: ${answer}\n`, {
    onlyTopics: await entriesOf(path, text),
  })
  return topics.filter(({ origin }) => origin === 'user').flatMap(({ mentions }) => mentions.map(({ text }) => text))
}

const tokens = (...words: readonly string[]) =>
  words.map(word => (/^[A-Z]/.test(word) ? { ORTH: word } : { LOWER: word }))

test.each<readonly [unknown, answer: string, expected: readonly string[]]>([
  ['Deployment (phase two)', 'The Deployment (phase two) begins.', ['Deployment (phase two)']],
  ['Deployment (phase two)', 'The Deployment phase begins.', []],
  ['What now?', 'What now? What nowt.', ['What now?']],
  ['Section 2*', 'Section 2* and Section 22.', ['Section 2*']],
  ['Either|Or', 'An Either|Or of sorts.', ['Either|Or']],
  ['Ports ... Harbors', 'Ports and Harbors.', []],
  ['401(k)', 'A 401(k) plan.', ['401(k)']],
  [tokens('deployment', '(', 'phase', 'two', ')'), 'The Deployment (Phase Two) begins.', ['Deployment (Phase Two)']],
  [tokens('port', ',', 'harbor'), 'By port, harbor and sea.', ['port, harbor']],
  [tokens('cease', '-', 'fire'), 'A cease-fire holds.', ['cease-fire']],
  [tokens('Iran', "'s", 'deal'), 'It is Iran’s deal.', ['Iran’s deal']],
  [[{ LOWER: { IN: ['port', 'dock'] } }, { ORTH: ')' }], 'The (old Dock) is shut.', ['Dock)']],
])('spaCy’s %j in “%s”', async (pattern, answer, expected) => {
  const text = JSON.stringify({ label: 'THING', pattern })
  expect(await found('own.jsonl', { text, answer })).toEqual(expected)
})

test.each([
  [[{ ORTH: ')' }], 'a phrase begins with a letter'],
  [[{ LOWER: 'phase' }, { ORTH: '(' }], 'token 2: a phrase cannot end with a sign that opens something'],
  [[{ LOWER: 'and' }, { ORTH: '/' }], 'token 2: it does not say whether blanks stand beside this sign'],
  [[{ LOWER: 'a' }, { ORTH: { IN: ['-', '('] } }], 'token 2: signs in {"IN": […]} are not read'],
])('spaCy’s %j is told', async (pattern, problem) => {
  const text = JSON.stringify({ label: 'THING', pattern })
  const { mistakes } = await readTopicFiles([{ path: 'own.jsonl', text }], new Map())
  expect(mistakes).toMatchObject([{ line: 1, column: 18, problem: expect.stringContaining(problem) }])
})

test.each([
  ['Deployment (phase two)', 'Deployment (Phase Two) begins.', ['Deployment (Phase Two)']],
  ['one|two', 'Take one|two.', ['one|two']],
  ['harbo*(s)', 'Our Harbor(s) and harbo.', []],
  ['t?x', 'Tax! Texas.', ['Tax']],
])('quanteda’s %s', async (glob, answer, expected) => {
  expect(await found('own.yaml', { text: `Things:\n  - "${glob}"\n`, answer })).toEqual(expected)
})

test('labels in any script have ids of their own, the same in every file', async () => {
  const rows = ['北京', '東京', 'C', 'C++', '++', 'Война 2'].map(label => JSON.stringify({ label, pattern: 'x' }))
  const ids = (await entriesOf('own.jsonl', rows.join('\n'))).map(({ id }) => id)
  expect(new Set(ids).size).toBe(6)
  expect(ids.every(id => /^[a-z][a-z0-9-]*$/.test(id))).toBe(true)
  expect(ids.slice(2, 4)).toEqual(['c', 'c-2'])
  expect((await entriesOf('own.yaml', '東京: x\n')).map(({ id }) => id)).toEqual([ids[1]])
})

test('in presser’s own file a backslash takes a sign as it stands', async () => {
  const text = "topics:\n  - id: a\n    label: a\n    phrases: ['phase \\(two\\)', '(one|two) ships\\?', '401(k)']\n"
  const answer = 'Phase (two) has two ships? A 401(k). The phase two.'
  expect(await found('own.yaml', { text, answer })).toEqual(['Phase (two)', 'two ships?', '401(k)'])
})
