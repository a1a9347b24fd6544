import { readXml } from '../../src/source/read-xml.ts'
import { markedIn, placeIn } from './place.ts'

const archive = (inside: string): string =>
  `<?xml version="1.0"?>\n<transcripts>\n <transcript>\n  ${inside}\n </transcript>\n</transcripts>\n`
const content = (html: string): string => archive(`<content><![CDATA[${html}]]></content>`)
const textOf = async (raw: string): Promise<string> => (await readXml(raw)).text.trim()

test.each([
  ['HTML in CDATA', content('<p><strong>PM:</strong></p>\n<p>Yes &ndash; no<br />so.</p>'), 'PM:\n\nYes – no\nso.'],
  ['no-break spaces', content('<p>Q&nbsp;&nbsp; Why?</p>'), 'Q  Why?'],
  ['CDATA in two', archive('<content><![CDATA[<p>one]]><![CDATA[ two</p>]]></content>'), 'one two'],
  ['words in CDATA', content('PM: Yes.\n\nQ: Why?'), 'PM: Yes.\n\nQ: Why?'],
  [
    'escaped HTML',
    archive('<content>&lt;p&gt;PM: AT&amp;amp;T&lt;/p&gt;&lt;p&gt;Q: Why?&lt;/p&gt;</content>'),
    'PM: AT&T\n\nQ: Why?',
  ],
  ['escaped words', archive('<content>5 &lt; 6 &amp; so</content>'), '5 < 6 & so'],
  ['words', archive('<content>PM: Yes.\n\nQ: Why?</content>'), 'PM: Yes.\n\nQ: Why?'],
  ['words wrapped', archive('<content>PM: Yes,\n   and no.</content>'), 'PM: Yes, and no.'],
  [
    'elements of its own',
    '<debate><speech><by>PM</by><para>Yes, <em>and</em> <b>no</b>.</para></speech></debate>',
    'PM\n\nYes, and no.',
  ],
  ['a prefix', '<tei:text xmlns:tei="x"><tei:p>Yes.</tei:p></tei:text>', 'Yes.'],
  ['XHTML called XML', '<html><body><p>one</p><p>two</p></body></html>', 'one\n\ntwo'],
  [
    'what nobody says',
    archive(
      '<transcript-id>7</transcript-id><prime-minister>Oda, M</prime-minister><release-type>x</release-type><content>Yes.</content>',
    ),
    'Yes.',
  ],
  [
    'two transcripts',
    '<transcripts><transcript><title>A</title><content>one</content></transcript><transcript><title>B</title><content>two</content></transcript></transcripts>',
    'one',
  ],
  ['an element never closed', '<transcripts><transcript><content><![CDATA[<p>one', 'one'],
  ['comments and instructions', '<?a b?><a><!-- no -->yes</a>', 'yes'],
  ['entities without end', `<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&b;&b;">]><a>&b; yes</a>`, '&b; yes'],
  ['nothing', '', ''],
])('%s', async (_, raw, text) => {
  expect(await textOf(raw)).toBe(text)
})

test.each([
  ['<release-date>22/02/2012</release-date>', { date: '2012-02-22' }],
  ['<release-date>2/3/2012</release-date>', { date: '2012-03-02' }],
  ['<release-date>02/22/2012</release-date>', { date: null }],
  ['<date>2012-02-22T10:00:00Z</date>', { date: '2012-02-22' }],
  ['<title>\n Doorstop &amp; <![CDATA[more]]> </title>', { title: 'Doorstop & more' }],
  ['<title><![CDATA[Doorstop]]></title>', { title: 'Doorstop' }],
  ['<title></title><title>B</title>', { title: 'B' }],
  ['<document>https://example.org/a.pdf</document>', { url: 'https://example.org/a.pdf' }],
  ['<document>see file</document>', { url: null }],
  ['<prime-minister>Oda, Mari</prime-minister>', { people: ['Prime Minister Mari Oda'] }],
  ['<prime-minister>Oda</prime-minister>', { people: [] }],
])('%s is metadata', async (inside, metadata) => {
  expect((await readXml(archive(inside))).metadata).toMatchObject(metadata)
})

test.each([
  [
    'Ferry terminal; Tasmanian timber, oak; exports to Japan.',
    ['Ferry terminal', 'Tasmanian timber, oak', 'exports to Japan'],
  ],
  ['Tasmania, Ansett.', ['Tasmania', 'Ansett']],
  ['Visit to the US, Canada and the UK', ['Visit to the US, Canada and the UK']],
  ['Talks in Hobart, with the unions', ['Talks in Hobart, with the unions']],
  [' AT&amp;T ;; \n the U.S. ', ['AT&T', 'the U.S']],
  ['', []],
])('subjects %j are %j', async (list, subjects) => {
  const result = await readXml(archive(`<subjects>${list}</subjects><content>Yes.</content>`))
  expect(markedIn(result)).toEqual(subjects.map(subject => `heading: ${subject}`))
  expect(result.text.trim().split('\n\n').at(-1)).toBe('Yes.')
})

test('places are those of the source', async () => {
  const raw = archive(
    '<subjects>Timber; Ships</subjects>\n<content><![CDATA[<p>PM:</p>\n<p>Yes &amp; no</p>]]></content>',
  )
  const result = await readXml(raw)
  expect(['Timber', 'Ships', 'PM', 'Yes', 'no'].map(words => placeIn(result, words))).toEqual([
    '4:13',
    '4:21',
    '5:22',
    '6:4',
    '6:14',
  ])
})

test('tells how many transcripts behind the first were left out, and where they begin', async () => {
  const one = '<transcript><content>PM: Yes.</content></transcript>'
  const raw = `<transcripts>${one}${one}${one}</transcripts>`
  const { text, findings } = await readXml(raw)
  expect(text.trim()).toBe('PM: Yes.')
  expect(findings).toEqual([
    {
      rule: 'more-transcripts',
      at: raw.indexOf(one) + one.length,
      reason: 'the file holds 2 more transcripts: only the first is read',
    },
  ])
})
