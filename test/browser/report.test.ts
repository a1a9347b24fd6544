/// <reference lib="dom" />
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { analyze } from '../../src/index.ts'
import { reportPage } from '../../src/views/report/index.ts'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const CHROME = process.env.CHROME_PATH ?? USUAL_PLACES.find(path => existsSync(path))
const inBrowser = CHROME === undefined ? describe.skip : describe
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
const SAMPLES = join(__dirname, '..', '..', 'transcripts')

const HOSTILE = `Briefing <script>document.title = 'taken'</script>

Q    Is "><img src=x onerror="document.title='taken'"> on the list?

MR. HALE: No <svg onload="document.title='taken'">. <a href="javascript:document.title='taken'">Yes</a>.
`

// A browser on a busy machine takes its time.
jest.setTimeout(60_000)

inBrowser('the page in Chromium (skipped: no Chromium; CHROME_PATH names one)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presser-page-'))
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const errors: string[] = []

  async function open(html: string, options: { width?: number; dark?: boolean; hash?: string } = {}): Promise<void> {
    const path = join(folder, 'page.html')
    writeFileSync(path, html)
    context = await browser.newContext({
      viewport: { width: options.width ?? 1100, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      // axe is not in the page, and the page lets nothing in.
      bypassCSP: options.dark !== undefined,
    })
    page = await context.newPage()
    page.on('pageerror', error => errors.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith('file:')) errors.push(`asked for ${request.url()}`)
    })
    await page.goto(`file://${path}${options.hash ?? ''}`)
  }
  const sample = async (name: string): Promise<string> => {
    const path = join(SAMPLES, name)
    return reportPage([await analyze(readFileSync(path), { path })])
  }
  const visible = (): Promise<number> => page.locator('.exchange:visible').count()

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROME as string, args: ['--no-sandbox'] })
  }, 60_000)
  afterEach(async () => {
    await context.close()
    expect(errors.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  test('filters by topic, asker and answer, and shows all again', async () => {
    await open(await sample('state-syria-talks.txt'))
    const all = await visible()
    expect(all).toBeGreaterThan(10)
    await page.locator('select[data-filter=topic]').selectOption('iran')
    const some = await visible()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    for (const topics of await page.locator('.exchange:visible').evaluateAll(list => list.map(e => e.dataset.topic)))
      expect(topics?.split(' ')).toContain('iran')
    expect(await page.locator('output').textContent()).toBe(`${some} of ${all} exchanges`)
    await page.locator('button[type=reset]').click()
    // The browser empties an output at a reset, before the page has filtered anew.
    await page.waitForFunction(() => document.querySelector('output')?.textContent?.endsWith(' exchanges'))
    expect(await page.locator('output').textContent()).toBe(`${all} exchanges`)
    expect(await visible()).toBe(all)
    await page.locator('.pick').first().click()
    expect(await visible()).toBeLessThan(all)
  })

  test('searches the words, and says where nothing matches', async () => {
    await open(await sample('state-syria-talks.txt'))
    await page.keyboard.press('/')
    await page.keyboard.type('Ahrar al-Sham')
    const found = await page.locator('.exchange:visible').allTextContents()
    expect(found.length).toBeGreaterThan(0)
    for (const words of found) expect(words).toContain('Ahrar al-Sham')
    await page.locator('input[type=search]').fill('no such words here')
    expect(await visible()).toBe(0)
    expect(await page.locator('.nothing').isVisible()).toBe(true)
  })

  test('a deep link shows its turn; evidence tells its rule to the keyboard', async () => {
    await open(await sample('state-syria-talks.txt'), { hash: '#t9' })
    expect(await page.locator('#t9').evaluate(turn => turn.matches(':target'))).toBe(true)
    expect(await page.locator('#t9').isVisible()).toBe(true)
    const evidence = page.locator('.evidence').first()
    await evidence.focus()
    expect(await evidence.locator('[role=tooltip]').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await evidence.locator('[role=tooltip]').isVisible()).toBe(false)
  })

  test('runs nothing that a transcript brings', async () => {
    await open(reportPage([await analyze(HOSTILE, { path: 'hostile.txt' })]))
    await page.waitForTimeout(100)
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('main img, main script, main [onload]').count()).toBe(0)
  })

  test.each([
    ['light, wide', { dark: false, width: 1100 }],
    ['dark, narrow', { dark: true, width: 360 }],
  ])('axe finds nothing serious: %s', async (_, options) => {
    await open(await sample('pentagon-press.txt'), options)
    await page.addScriptTag({ content: AXE })
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> } }
      ).axe.run(),
    )
    expect(violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id }) => id)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('prints to PDF without its controls', async () => {
    await open(await sample('state-syria-talks.txt'))
    const pdf = await page.pdf({ path: join(folder, 'page.pdf') })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls').isVisible()).toBe(false)
  })

  test('a page of 250 turns is under 400 KB', async () => {
    const turn = (i: number): string =>
      `Q    Will the talks about item ${i} go on in Geneva?\n\nMR. HALE: ${'We think that the talks will go on as they were planned, and that all sides will come. '.repeat(6)}`
    const text = `Daily Briefing\nDecember 14, 2015\n\n${Array.from({ length: 125 }, (_, i) => turn(i)).join('\n\n')}`
    await open(reportPage([await analyze(text, { path: 'long.txt' })]))
    expect(await page.locator('.turn').count()).toBe(250)
    expect(statSync(join(folder, 'page.html')).size).toBeLessThan(400_000)
  })
})
