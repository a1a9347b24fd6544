import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AMBIVALENT_CUES, CLEAR_CUES, NON_REPLY_CUES } from '../src/lexicon/clarity-cues.ts'
import { CLARITY_RULES } from '../src/passes/answer/rules.ts'
import { voiceBefore } from '../src/passes/answer/voice.ts'

const page = readFileSync(join(__dirname, '..', 'docs', 'clarity.md'), 'utf8')
const section = page.split('\n## ').find(part => part.startsWith('Rules\n')) ?? ''
const rows = section
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => line.split('|').map(cell => cell.trim()))

describe('docs/clarity.md', () => {
  test('lists every rule with its label, type, weight and meaning, and no other', () => {
    expect(rows.map(([, rule, label, type, weight, meaning]) => [rule, label, type, Number(weight), meaning])).toEqual(
      Object.entries(CLARITY_RULES).map(([name, { label, type, weight, meaning }]) => [
        `\`${name}\``,
        label,
        type,
        weight,
        meaning,
      ]),
    )
  })
})

test.each(Object.keys(CLARITY_RULES))('the rule %s has a fixture', rule => {
  expect(existsSync(join(__dirname, 'fixtures', `clarity-${rule}`, 'input.txt'))).toBe(true)
})

test.each([...NON_REPLY_CUES, ...AMBIVALENT_CUES, ...CLEAR_CUES])(
  'the cues of $rule are those of a rule',
  ({ rule }) => {
    expect(CLARITY_RULES).toHaveProperty(rule)
  },
)

// What stands before a cue, and why the cue is not the speaker's own.
test.each([
  ["I'm ", null],
  ['Well, we really ', null],
  ['', null],
  ['Again, ', null],
  ['I think that we ', null],
  ['They ', 'another subject'],
  ['I think they ', 'another subject'],
  ['I think Ruritania is ', 'another subject'],
  ['The minister is ', 'another subject'],
  ['If I ', 'conditional'],
  ['He said, “I ', 'quoted'],
  ['He said "yes" and I ', null],
  ['The minister said that he is ', 'reported'],
  ['We said that we are ', null],
  ['As I said, I am ', null],
])('before a cue: %j', (before, because) => {
  expect(voiceBefore(`${before}not going to comment`, before.length, 'speaker')).toBe(because)
})
