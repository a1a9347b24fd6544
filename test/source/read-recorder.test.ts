import { UserError } from '../../src/model/errors.ts'
import { readRecorder } from '../../src/source/read-recorder.ts'
import { markedIn, placeIn } from './place.ts'

const read = (document: unknown) => readRecorder(JSON.stringify(document))

/** Six words in two seconds. */
const TEXT = 'one two three four five six'
const said = (fields: object): unknown[] => [{ text: TEXT, ...fields }]

test.each([
  ['a list', said({ speaker: 'Oda' }), `Oda: ${TEXT}`],
  ['segments', { text: 'all', segments: said({ speaker: 'SPEAKER_00' }) }, `SPEAKER_00: ${TEXT}`],
  [
    'results within results',
    {
      results: { transcripts: [{ transcript: 'all' }], audio_segments: [{ transcript: TEXT, speaker_label: 'spk_0' }] },
    },
    `spk_0: ${TEXT}`,
  ],
  ['results.utterances', { results: { utterances: [{ transcript: TEXT, speaker: 0 }] } }, `Speaker 0: ${TEXT}`],
  ['a speaker with a name', said({ speaker: { id: 7, name: ' Maria\n Oda ' } }), `Maria Oda: ${TEXT}`],
  ['a name', said({ name: 'Maria Oda:' }), `Maria Oda: ${TEXT}`],
  ['nobody', said({ speaker: null }), TEXT],
  ['an empty name', said({ speaker: '' }), TEXT],
  ['words alone', { text: TEXT }, TEXT],
  [
    'one speaker twice',
    [...said({ speaker: 'A' }), ...said({ speaker: 'A' }), ...said({ speaker: 'B' })],
    `A: ${TEXT} ${TEXT}\n\nB: ${TEXT}`,
  ],
  ['segments without words', [{ speaker: 'A', text: ' ' }, ...said({ speaker: 'B' }), { speaker: 'C' }], `B: ${TEXT}`],
  ['other things in the list', [null, 1, [], ...said({})], TEXT],
])('%s', async (_, document, text) => {
  expect((await read(document)).text).toBe(text)
})

test.each([
  ['seconds', { start: 1.5, end: 3.5 }, [1.5, 3.5]],
  ['milliseconds', { start: 1500, end: 3500 }, [1.5, 3.5]],
  ['milliseconds by their name', { start_ms: 100, end_ms: 120 }, [0.1, 0.12]],
  ['clocks', { startTime: '00:01:02.5', endTime: '01:00:03,250' }, [62.5, 3603.25]],
  ['short clocks', { start: '01:02', end: '01:04' }, [62, 64]],
  ['digits in strings', { start_time: '1.5', end_time: '3.5' }, [1.5, 3.5]],
  ['seconds with their unit', { start: '1.500s', end: '3.5s' }, [1.5, 3.5]],
  ['no end', { start: 2 }, [2, 2]],
  ['an end before the start', { start: 2, end: 1 }, [2, 2]],
  ['no start', { end: 2 }, null],
  ['nonsense', { start: 'soon', end: 'later' }, null],
  ['a negative start', { start: -1, end: 1 }, null],
])('times: %s', async (_, fields, time) => {
  expect((await read(said(fields))).times.map(timed => timed.time)).toEqual(time ? [time] : [])
})

test('what gives the floor is marked, and every word has its place', async () => {
  const raw =
    '[\n {"speaker": "Maria Oda", "text": "Yes, \\"we\\" do.", "start": 1, "end": 2},\n {"text": "Yes, \\"we\\" do.", "speaker": "Lee",\n  "words": [{"text": "x"}]},\n {"text": "  So.", "speaker": "Lee"}]'
  const result = await readRecorder(raw)
  expect(result.text).toBe('Maria Oda: Yes, "we" do.\n\nLee: Yes, "we" do. So.')
  expect(markedIn(result)).toEqual(['label: Maria Oda', 'label: Lee'])
  expect(['Yes', 'Lee: Yes', 'So'].map(words => placeIn(result, words))).toEqual(['2:36', '3:12', '5:14'])
})

test.each([
  ['{"a": [1, 2]}', /no list of segments/],
  ['[]', /no list of segments/],
  ['"words"', /no list of segments/],
  ['[{"text": "cut o', /not whole JSON/],
  ['{"text": "One."}\n{"text": "Two."}\n', /use --from ndjson/],
  ['MR HARLOW: No.', /not whole JSON/],
])('%s is refused', async (raw, says) => {
  await expect(readRecorder(raw)).rejects.toThrow(says)
  await expect(readRecorder(raw)).rejects.toThrow(UserError)
})
