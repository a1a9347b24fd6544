import { readSrt } from '../../src/source/read-srt.ts'
import { readVtt } from '../../src/source/read-vtt.ts'
import type { Reader, ReadResult } from '../../src/source/reader.ts'
import { markedIn, placeIn } from './place.ts'

/** What is said when, as `1–4 words`. */
const timed = ({ text, times }: ReadResult): string[] =>
  times.map(({ span, time }) => `${time.join('–')} ${text.slice(span.start, span.end)}`)

const vtt = (cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((cue, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${cue}\n`).join('\n')}`

test.each([
  ['voices', ['<v John Harlow>No.', '<v Maria Oda>Why?</v>'], 'John Harlow: No.\n\nMaria Oda: Why?'],
  ['one voice over two cues', ['<v Oda>It is', '<v Oda>so.'], 'Oda: It is so.'],
  ['two voices in a cue', ['<v Oda>Yes.</v> <v.loud Harlow> No. '], 'Oda: Yes.\n\nHarlow: No.'],
  ['a cue without a voice', ['<v Oda>It', 'is so.'], 'Oda: It is so.'],
  ['lines', ['<v Oda>It is\nso.'], 'Oda: It is so.'],
  ['tags', ['<c.yellow><i>It</i></c> <00:00:00.500><b>is</b> <lang en>so</lang>'], 'It is so'],
  ['no tags', ['5 < 6 and 7 > 6 <3'], '5 < 6 and 7 > 6 <3'],
  ['entities', ['AT&amp;T, caf&eacute; &lt;b&gt; &nope; & so'], 'AT&T, café <b> &nope; & so'],
  ['a name with an entity', ['<v A &amp; B>Yes.'], 'A & B: Yes.'],
  ['chevrons', ['>> Yes.', '>> No.'], '>> Yes.\n\n>> No.'],
  ['chevrons in a line', ['YES. &gt;&gt; NO. >>> AND THE WEATHER.'], 'YES.\n\n>> NO.\n\n>> AND THE WEATHER.'],
  ['chevrons and a name', ['>> MARIA ODA: YES.', '>>REPORTER: WHY?'], 'MARIA ODA: YES.\n\nREPORTER: WHY?'],
  ['printed names', ['Maria Oda: Yes.\nQ: Why?', 'SPEAKER 2: So.'], 'Maria Oda: Yes.\n\nQ: Why?\n\nSPEAKER 2: So.'],
  ['no printed name', ['It is\nall there: yes.', 'At 10:30'], 'It is all there: yes. At 10:30'],
])('WebVTT: %s', async (_, cues, text) => {
  expect((await readVtt(vtt(cues))).text).toBe(text)
})

test('the format marks names of voices and bare chevrons, not what the words say', async () => {
  const result = await readVtt(vtt(['<v Maria Oda>Yes.', '>> Why?', '>> MR. HARLOW: No.', '<v Maria Oda>So.']))
  expect(markedIn(result)).toEqual(['label: Maria Oda', 'label: >>', 'label: Maria Oda'])
})

const WHOLE = `\uFEFFWEBVTT - Harbour briefing\r
Kind: captions\r
\r
NOTE made\r
by hand\r
\r
STYLE\r
::cue { color: red }\r
\r
intro\r
00:01.000 --> 00:04.000 align:start position:10%\r
<v Oda>Good\r
afternoon.\r
\r
01:00:04.000 --> 01:00:06.500\r
<v Oda>All.</v> <v Harlow>Yes.\r
`

test('headers, comments, styles and names of cues are not said; each part of a cue has its time', async () => {
  const result = await readVtt(WHOLE)
  expect(result.text).toBe('Oda: Good afternoon. All.\n\nHarlow: Yes.')
  expect(result.metadata.title).toBe('Harbour briefing')
  expect(timed(result)).toEqual(['1–4 Good afternoon.', '3604–3606.5 All.', '3604–3606.5 Yes.'])
  expect(['Oda', 'Good', 'afternoon', 'Harlow', 'Yes'].map(words => placeIn(result, words))).toEqual([
    '12:4',
    '12:8',
    '13:1',
    '16:20',
    '16:27',
  ])
})

test('the live captions of a video site say each line once', async () => {
  const raw = `WEBVTT
Kind: captions

00:00:01.000 --> 00:00:03.000
 
good<00:00:01.500><c> afternoon</c>

00:00:03.000 --> 00:00:03.010
good afternoon
 

00:00:03.010 --> 00:00:05.000
good afternoon
all<00:00:03.500><c> of</c><00:00:04.000><c> you</c>

00:00:05.000 --> 00:00:05.010
all of you
 
`
  expect((await readVtt(raw)).text).toBe('good afternoon all of you')
})

test.each([
  [
    'cues',
    '1\n00:00:01,000 --> 00:00:02,500\nIt is\n\n2\n00:00:02,500 --> 00:00:04,000\nso.\n',
    ['1–2.5 It is', '2.5–4 so.'],
  ],
  ['Windows line ends', '1\r\n00:00:01,000 --> 00:00:02,000\r\nIt is\r\nso.\r\n', ['1–2 It is so.']],
  ['no numbers', '00:00:01,000 --> 00:00:02,000\nIt\n\n00:00:02,000 --> 00:00:03,000\nis\n', ['1–2 It', '2–3 is']],
  [
    'no blank line',
    '1\n00:00:01,000 --> 00:00:02,000\nIt\n2\n00:00:02,000 --> 00:00:03,000\nis\n',
    ['1–2 It', '2–3 is'],
  ],
  ['a blank line too many', '1\n00:00:01,000 --> 00:00:02,000\n\nIt\n\nis\n', ['1–2 It is']],
  ['periods and short clocks', '1\n00:01.5 --> 00:02.25\nIt\n', ['1.5–2.25 It']],
  ['an end before the start', '1\n00:00:05,000 --> 00:00:02,000\nIt\n', ['5–5 It']],
  ['tags', '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff">It</font> <i>is</i>\n', ['1–2 It is']],
  ['a line of digits that is said', '1\n00:00:01,000 --> 00:00:02,000\n1945\nor so\n', ['1–2 1945 or so']],
  ['an empty cue', '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\nIt\n', ['2–3 It']],
])('SRT: %s', async (_, raw, said) => {
  expect(timed(await readSrt(raw))).toEqual(said)
})

test.each<[string, Reader, string]>([
  ['SRT', readSrt, 'Words before any cue\n\n1\n00:00:01,000 --> 00:00:02,000\nIt\n'],
  ['WebVTT', readVtt, 'WEBVTT\n\nWords before any cue\n\n00:01.000 --> 00:02.000\nIt\n'],
])('%s: words before the first cue are said at no time', async (_, read, raw) => {
  const result = await read(raw)
  expect([result.text, timed(result)]).toEqual(['Words before any cue It', ['1–2 It']])
})
