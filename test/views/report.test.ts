import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/index.ts'
import { reportPage } from '../../src/views/report/index.ts'
import { filesBelow } from '../shared.ts'

const HOSTILE = `Briefing </title><script>alert(1)</script>
December 14, 2015

MR. HALE: Hello </p><script>alert(3)</script><img src=x onerror=alert(2)>.

Q    Is Syria "><img onerror=alert(4)> on the list, 'Mr. Hale'?

MR. HALE: I won't speak to &lt;that&gt; & <b>that</b>\u202e\u0007.
`

const pageOf = async (text: string, path = 'briefing.txt'): Promise<string> =>
  reportPage([await analyze(text, { path })])
const bare = (page: string): string => page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')

describe('the page', () => {
  test('escapes all that comes from the transcript', async () => {
    const page = bare(await pageOf(HOSTILE, 'a"><script>.txt'))
    expect(page).not.toMatch(/<script|<img|<b>|\u202e|\u0007/)
    expect(page).toContain('&lt;script&gt;alert(3)&lt;/script&gt;')
    expect(page).toContain('&amp;lt;that&amp;gt; &amp; &lt;b&gt;')
    expect(page).toContain('&quot;&gt;&lt;img onerror=alert(4)&gt;')
  })

  test('names its own style sheet and script by their hashes and allows nothing else', async () => {
    const page = await pageOf(HOSTILE)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    for (const [element, words] of [...page.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(hit => [hit[1], hit[2]]))
      expect(policy).toContain(
        `${element}-src &#39;sha256-${createHash('sha256')
          .update(words as string)
          .digest('base64')}&#39;`,
      )
    expect(policy).toMatch(/^default-src &#39;none&#39;;/)
    expect(page).not.toMatch(/\s(?:style|on\w+)="|(?:src|href)="(?:https?:|\/\/)/)
  })

  test('has each turn once, under its id, and each word of it', async () => {
    for (const path of filesBelow(join(__dirname, '..', '..', 'transcripts'))) {
      const transcript = await analyze(readFileSync(path), { path })
      const page = reportPage([transcript])
      for (const { id } of transcript.turns) expect(page.split(` id="${id}"`)).toHaveLength(2)
      const shown = page
        .replace(/<span role="tooltip"[^>]*>[^<]*<\/span>/g, '')
        .replace(/<[^>]*>/g, '')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, '')
      for (const turn of transcript.turns)
        for (const segment of turn.segments)
          expect(shown).toContain(transcript.text.slice(segment.start, segment.end).replace(/\s+/g, ''))
    }
  })

  test('keeps the ids of several briefings apart', async () => {
    const one = await analyze('Q    Is it?\n\nMR. HALE: It is.', { path: 'one.txt' })
    const page = reportPage([one, one])
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(hit => hit[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, link] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(link)
  })

  test('ground rules come before the title', async () => {
    const page = await pageOf('EMBARGOED UNTIL 6:00 PM\n\nBriefing\n\nQ    Is it?\n\nMR. HALE: It is.')
    expect(page.indexOf('class="rules"')).toBeGreaterThan(0)
    expect(page.indexOf('class="rules"')).toBeLessThan(page.indexOf('<h1>'))
  })
})
