import { readMarkdown } from '../../src/source/read-markdown.ts'
import { markedIn, placeIn, textOf } from './place.ts'

test.each([
  ['one\n\ntwo', 'one\n\ntwo'],
  ['Q     And Syria?', 'Q     And Syria?'],
  ['    MR HARLOW:  Four blanks', '    MR HARLOW:  Four blanks'],
  ['\\[set\\] \\* \\# \\\\ \\a', '[set] * # \\ \\a'],
  ['**MR HARLOW:** Hello.', 'MR HARLOW: Hello.'],
  ['*Q.* Why?', 'Q. Why?'],
  ['5 * 3 * 2 and a*b*c', '5 * 3 * 2 and a*b*c'],
  ['See [the list](https://example.org/list), please', 'See the list, please'],
  ['![A map](map.png) here', 'A map here'],
  ['[senior official] said', '[senior official] said'],
  ['we <s>sent</s> \\[set\\] it', 'we sent [set] it'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['a <!-- not\nsaid --> b', 'a  b'],
  ['AT&amp;T &nbsp;caf&eacute; &#8212; &unknown; & c', 'AT&T  café — &unknown; & c'],
  ['5 < 6 > 4 and <at 3 p.m.', '5 < 6 > 4 and <at 3 p.m.'],
  ['one\r\ntwo\r\n\r\nthree\rfour', 'one\ntwo\n\nthree\nfour'],
  ['# A title\nwords', 'A title\nwords'],
  ['# A title\r\nwords', 'A title\nwords'],
  ['#1 on the list', '#1 on the list'],
  ['', ''],
])('%j reads %j', async (raw, text) => {
  expect(await textOf(readMarkdown, raw)).toBe(text)
})

test.each([
  ['# Title\n\nwords', ['heading: Title']],
  ['  ### Third\r\nwords', ['heading: Third']],
  ['we <s>sent</s> [set] <del>up</del> it', ['struck: sent', 'struck: up']],
  ['we <S>sent</S>, <s>never closed', ['struck: sent']],
  ['never opened</s>', []],
])('%j has the marks %j', async (raw, marks) => {
  expect(markedIn(await readMarkdown(raw))).toEqual(marks)
})

const nothing = { title: null, date: null, published: null, url: null, people: [] }

test.each([
  { yaml: 'title: Daily Briefing', metadata: { title: 'Daily Briefing' } },
  { yaml: 'title: "A: \\u2019b\\u2019"', metadata: { title: 'A: ’b’' } },
  { yaml: 'title: >\n  one\n  two', metadata: { title: 'one two' } },
  { yaml: 'title: "broken \\\n  over lines"', metadata: { title: 'broken over lines' } },
  { yaml: 'date: 2015-12-14', metadata: { date: '2015-12-14' } },
  {
    yaml: "date: '2015-12-14'\npublished: 2015-12-15T01:00:00Z",
    metadata: { date: '2015-12-14', published: '2015-12-15' },
  },
  { yaml: 'published_time: 2015-12-15 12:40:00-04:00', metadata: { published: '2015-12-15' } },
  { yaml: 'date: last Monday\ntitle: [a, b]', metadata: {} },
  { yaml: 'source_url: https://example.org/a', metadata: { url: 'https://example.org/a' } },
  { yaml: 'link: https://example.org/b\ntitle:', metadata: { url: 'https://example.org/b' } },
])('front matter $yaml', async ({ yaml, metadata }) => {
  for (const end of ['\n', '\r\n']) {
    const result = await readMarkdown(`---${end}${yaml.replaceAll('\n', end)}${end}---${end}MR HARLOW: Hello.`)
    expect(result.metadata).toEqual({ ...nothing, ...metadata })
    expect(result.text).toBe('MR HARLOW: Hello.')
    expect(result.findings).toEqual([])
  }
})

test.each([
  { what: 'no YAML', yaml: 'title: a: b: c' },
  { what: 'unbalanced', yaml: 'title: "open\ndate: [1' },
  { what: 'an alias to nothing', yaml: 'title: *nobody' },
])('broken front matter is left out, with a message: $what', async ({ yaml }) => {
  const { text, metadata, findings } = await readMarkdown(`---\n${yaml}\n---\nMR HARLOW: Hello.`)
  expect({ text, metadata }).toEqual({ text: 'MR HARLOW: Hello.', metadata: nothing })
  expect(findings.map(({ rule }) => rule)).toEqual(['bad-front-matter'])
})

test.each([['MR HARLOW: Hello.\n---\ntitle: no\n---\n'], ['--- \n'], ['---\ntitle: never closed\n']])(
  '%j has no front matter',
  async raw => {
    const { text, metadata } = await readMarkdown(raw)
    expect({ text, metadata }).toEqual({ text: raw, metadata: nothing })
  },
)

const SOURCE = '---\ntitle: A\n---\n\n# Head\r\n\r\n**MR HARLOW:** AT&amp;T <s>sent</s> \\[set\\] \u{1F600} it\rhere.\n'

test.each([
  ['Head', '5:3'],
  ['MR HARLOW', '7:3'],
  ['AT&T', '7:16'],
  ['T sent', '7:23'],
  ['sent', '7:28'],
  ['[set', '7:38'],
  ['set]', '7:39'],
  ['it', '7:47'],
  ['here', '8:1'],
])('%j stands at %s of the source', async (words, place) => {
  expect(placeIn(await readMarkdown(SOURCE), words)).toBe(place)
})
