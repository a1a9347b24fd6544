import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { analyze } from '../../../src/analyze.ts'
import { contains, overlaps, sliceOf } from '../../../src/model/span.ts'
import type { Transcript } from '../../../src/model/transcript.ts'
import { buildSummary, type Quotation, summaryMarkdown, summaryText } from '../../../src/views/summary/index.ts'
import { describeShared, filesBelow, SHARED } from '../../shared.ts'
import { screenOf } from '../shown.ts'

const ROOT = join(__dirname, '..', '..', '..')

/** Every quotation in a summary, however deep. */
function quotationsIn(value: unknown): Quotation[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'parts' in value ? [value as Quotation] : []
  return [...own, ...Object.values(value).flatMap(quotationsIn)]
}

const SHORT_LINES = 64

/** What is wrong with the quotations from a transcript: one line a breach. */
function breaches(transcript: Transcript): string[] {
  const { text, turns, asides, messages } = transcript
  const struck = asides.filter(({ kind }) => kind === 'correction')
  const doubted = messages.filter(({ rule }) => rule === 'suspect-label')
  const wrong: string[] = []
  const full = buildSummary(transcript)
  const short = buildSummary(transcript, { length: 'short' })
  for (const { turn: id, parts, text: words, reported, line, span } of quotationsIn([full, short])) {
    const turn = turns.find(own => own.id === id)
    const must = (holds: boolean, what: string): void => {
      if (!holds) wrong.push(`${id}, “${words.slice(0, 60)}”: ${what}`)
    }
    must(words === parts.map(part => sliceOf(text, part)).join(' … '), 'is not its parts')
    must(
      parts.every(part => turn?.segments.some(segment => contains(segment, part))),
      'is not of its turn',
    )
    must(span.start === parts[0]?.start && span.end === parts.at(-1)?.end, 'has another span')
    must(!parts.some(part => struck.some(aside => overlaps(part, aside.span))), 'has struck words')
    must(!turn || !doubted.some(message => contains(turn.span, message.span)), 'is under a doubted label')
    must(reported === turn?.reported && (reported || turn.label !== null || turn.act === 'statement'), 'is not printed')
    must(line >= 1, 'has no line')
  }
  const printed = [summaryText([full], screenOf(80)), summaryMarkdown([full])]
  for (const { text: words, reported } of quotationsIn(full))
    if (reported && printed.some(view => view.includes(`“${words.replace(/\s+/g, ' ')}”`)))
      wrong.push(`“${words.slice(0, 60)}” is the narrator's, and stands between quotation marks`)
  const lines = summaryText([short], screenOf(80)).split('\n').length
  if (lines > SHORT_LINES) wrong.push(`the short summary has ${lines} lines`)
  return wrong
}

async function wrongIn(path: string): Promise<string[]> {
  return breaches(await analyze(readFileSync(path), { path: relative(ROOT, path) }))
}

describe('every quotation is a slice of what was printed', () => {
  test.each(filesBelow(join(ROOT, 'transcripts')).map(path => [relative(ROOT, path), path]))('%s', async (_, path) => {
    expect(await wrongIn(path as string)).toEqual([])
  })
})

describeShared('and on real transcripts', () => {
  const transcripts = ['corpus', 'seed'].flatMap(folder =>
    filesBelow(join(SHARED, folder)).filter(
      path => /\.(?:html|md|xml|txt)$/.test(path) && !path.endsWith('SOURCES.md'),
    ),
  )

  test('there are some', () => {
    expect(transcripts.length).toBeGreaterThan(100)
  })

  test.each(transcripts.map(path => [relative(SHARED, path), path]))('%s', async (_, path) => {
    expect(await wrongIn(path as string)).toEqual([])
  })
})
