import { analyze } from '../../src/analyze.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { screenOf, VIEWS } from './shown.ts'

/** What a terminal acts upon instead of showing it, line feeds apart. */
const ACTED_UPON = /[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u

const HOSTILE = [
  { what: 'a colour', hostile: '\u001b[31m' },
  { what: 'a window title', hostile: '\u001b]0;owned\u0007' },
  { what: 'a screen wipe in one byte', hostile: '\u009b2J' },
  { what: 'a carriage return', hostile: 'a\rb' },
  { what: 'a backspace', hostile: 'a\bb' },
  { what: 'a NUL', hostile: 'a\u0000b' },
  { what: 'a right-to-left override', hostile: '\u202etxt.exe' },
  { what: 'an isolate', hostile: '\u2067abc' },
  { what: 'a right-to-left mark', hostile: '\u200fabc' },
  { what: 'an Arabic letter mark', hostile: '\u061cabc' },
  { what: 'a line separator', hostile: 'a\u2028b' },
]

const briefing = (words = '', label = ''): string =>
  [
    'Daily Press Briefing',
    `MR HARLOW${label}: Good ${words} afternoon from the ISSG.`,
    `QUESTION: Is the ISSG ${words} meeting?`,
    `MR HARLOW${label}: The ISSG ${words} meets.`,
  ].join('\n\n')

const page = (title: string): string =>
  `<html><head><title>Daily ${title} Briefing</title></head><body><p>${briefing().replaceAll('\n\n', '</p><p>')}</p></body></html>`

const asEntities = (words: string): string => [...words].map(letter => `&#${letter.codePointAt(0)};`).join('')
const asYaml = (words: string): string =>
  [...words].map(letter => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('')

/** A transcript with hostile words in one place of it. */
const PLACES: Readonly<Record<string, (hostile: string) => Promise<Transcript>>> = {
  'the words': hostile => analyze(briefing(hostile)),
  'a label': hostile => analyze(briefing('', hostile)),
  'the words of a page': hostile => analyze(page('').replaceAll('ISSG', `ISSG ${asEntities(hostile)}`)),
  'the title of a page': hostile => analyze(page(hostile)),
  'the title of a page, as entities': hostile => analyze(page(asEntities(hostile))),
  'the title in front matter': hostile =>
    analyze(`---\ntitle: "Daily ${asYaml(hostile)} Briefing"\n---\n\n${briefing()}`),
  'the file name': hostile => analyze(briefing(), { path: `briefing${hostile}.txt` }),
  'the id': hostile => analyze(briefing(), { id: `briefing${hostile}` }),
}

describe.each(Object.entries(PLACES))('in %s', (_, transcriptWith) => {
  test.each(HOSTILE)('$what reaches no view', async ({ hostile }) => {
    // A NUL in a text is refused as binary; a name or title may still hold one.
    const transcript = await transcriptWith(hostile).catch(({ message }: Error) => message)
    if (typeof transcript === 'string') {
      expect([hostile, transcript]).toEqual(['a\u0000b', expect.stringContaining('binary')])
      return
    }
    expect(transcript.turns).not.toEqual([])
    const hit = Object.entries(VIEWS).filter(([, view]) => ACTED_UPON.test(view(transcript, screenOf(80))))
    expect(hit.map(([name]) => name)).toEqual([])
  })
})

test('what is left of the words is shown', async () => {
  const transcript = await analyze(briefing('\u001b[31mred\u001b[0m \u202ereversed'))
  expect(VIEWS.turns?.(transcript, screenOf(80))).toMatch(/Good +\[31mred ?\[0m reversed\s+afternoon/)
})
