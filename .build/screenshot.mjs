// Takes the README's picture of the report page, and notes which page it shows: a test compares that with today's page.
// `npm run docs:screenshot`; CHROME_PATH names the browser where it is in no usual place.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const SAMPLE = 'transcripts/state-syria-talks.txt'
const executablePath =
  process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => existsSync(path))
if (executablePath === undefined) throw new Error('no Chromium found; set CHROME_PATH')

const folder = mkdtempSync(join(tmpdir(), 'presser-'))
const path = join(folder, 'page.html')
execFileSync(process.execPath, ['bin/presser.js', 'report', SAMPLE, '-o', path])
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1000, height: 1250 }, colorScheme: 'light' })
await page.goto(`file://${path}`)
await page.screenshot({ path: 'docs/report.png' })
await browser.close()
writeFileSync('docs/report.sha256', `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${SAMPLE}\n`)
rmSync(folder, { recursive: true })
