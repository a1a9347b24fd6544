import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { analyze } from '../../src/analyze.ts'
import { screenOf, TABLES } from './shown.ts'

const TRANSCRIPTS = fileURLToPath(new URL('../../transcripts', import.meta.url))

/** The lines of a view that are wider than the screen. */
const tooWide = (shown: string, width: number): string[] => shown.split('\n').filter(line => stringWidth(line) > width)

describe.each(readdirSync(TRANSCRIPTS))('%s', name => {
  const reading = analyze(readFileSync(join(TRANSCRIPTS, name)), { path: name })

  describe.each([60, 80, 132])('at %i columns', width => {
    test.each(Object.entries(TABLES))('%s fits', async (_, view) => {
      expect(tooWide(view(await reading, screenOf(width)), width)).toEqual([])
    })
  })
})

const briefing = ({ title = 'Daily Press Briefing', name = 'HARLOW', words = 'words' }): string =>
  [title, `MR ${name}: The ISSG: ${words}.`, `QUESTION: The ISSG, ${words}?`, `MR ${name}: The ISSG, ${words}.`].join(
    '\n\n',
  )

const WIDE = [
  { what: 'an address without a blank', text: briefing({ words: `https://example.org/${'a'.repeat(150)}` }) },
  { what: 'words of double width', text: briefing({ words: '今日は記者会見を始めます。'.repeat(8) }) },
  {
    what: 'joined emoji and flags',
    text: briefing({ words: '\u{1F469}\u200d\u{1F469}\u200d\u{1F467} \u{1F1F8}\u{1F1FE} '.repeat(20) }),
  },
  { what: 'letters with many marks', text: briefing({ words: 'e\u0301\u0323\u0308 '.repeat(60) }) },
  {
    what: 'a long title',
    text: briefing({ title: `Daily Press Briefing by ${'the Deputy Spokesperson and '.repeat(6)}others` }),
  },
  { what: 'a long name', text: briefing({ name: 'VAN DER WOLLESTONECRAFT-ABERNATHY-SMYTHE' }) },
]

describe.each(WIDE)('$what', ({ text }) => {
  test.each(Object.entries(TABLES))('%s fits 80 columns', async (_, view) => {
    const transcript = await analyze(text)
    expect(transcript.turns).toHaveLength(3)
    expect(tooWide(view(transcript, screenOf(80)), 80)).toEqual([])
  })
})

test('a word that is wider than its column is broken, not cut', async () => {
  const words = `https://example.org/${Array.from({ length: 30 }, (_, i) => `page${i}`).join('/')}`
  const transcript = await analyze(briefing({ words }))
  expect(TABLES.turns(transcript, screenOf(80)).replace(/\s+/g, '')).toContain(words)
  expect(TABLES.exchanges(transcript, screenOf(80))).not.toContain('…')
})
