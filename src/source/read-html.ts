import type { Mark } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Reader } from './reader.ts'
import { createTextBuilder, type TextBuilder } from './text-builder.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCKS = words(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
const HEADINGS = words('h1 h2 h3 h4 h5 h6')
const STRUCK = words('s strike del')
const FURNITURE = words('nav footer aside form button select option menu dialog')
const SILENT = words('script style noscript template iframe svg object textarea head')

const PUBLISHED = words('article:published_time date dc.date dcterms.date pubdate publish-date')

/** What the elements open at a place mean for the words there. */
interface Open {
  readonly name: string
  readonly start: number
}

const collapsed = (value: string): string | null => value.replace(/\s+/g, ' ').trim() || null

const isoDay = (value: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] ?? null

const WHITE_RUN = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g

/** Copies a run of source text, each run of ASCII white space as one blank: no-break spaces stay, they set labels apart. */
function copyCollapsed(builder: TextBuilder, raw: string, { start, end }: Span): void {
  const copyWords = (from: number, to: number): void => {
    const opensBlank = raw.charCodeAt(from) === 0x20 && builder.atBlank()
    builder.copy(opensBlank ? from + 1 : from, Math.max(opensBlank ? from + 1 : from, to))
  }
  let from = start
  for (const run of raw.slice(start, end).matchAll(WHITE_RUN)) {
    const at = start + run.index
    if (at > from) copyWords(from, at)
    if (!builder.atBlank()) builder.write(' ', at)
    from = at + run[0].length
  }
  if (end > from) copyWords(from, end)
}

/** HTML, whole pages and fragments, by htmlparser2. Blocks become paragraphs, `<br>` a line break. */
export const readHtml: Reader = async raw => {
  const { Parser } = await import('./html-parser.ts')
  const builder = createTextBuilder(raw)
  const marks: Mark[] = []
  const open: Open[] = []
  const meta: Record<string, string> = {}
  let title = ''
  let silent = 0
  let inTitle = false
  let preformatted = 0

  const breakLine = (mark: string, at: number): void => {
    const missing = mark.length - builder.breaks()
    if (builder.length() > 0 && missing > 0) builder.write('\n'.repeat(missing), at)
  }

  const parser: InstanceType<typeof Parser> = new Parser({
    onopentag(name, attributes) {
      const at = parser.startIndex
      if (name === 'title') inTitle = true
      if (name === 'meta') {
        const key = attributes.property ?? attributes.name ?? attributes.itemprop
        if (key && attributes.content) meta[key.toLowerCase()] ??= attributes.content
      }
      if (name === 'link' && attributes.rel === 'canonical' && attributes.href) meta.canonical ??= attributes.href
      if (name === 'pre') preformatted++
      if (SILENT.has(name)) silent++
      else if (name === 'br') builder.write('\n', at)
      else if (BLOCKS.has(name)) breakLine('\n\n', at)
      if (HEADINGS.has(name) || STRUCK.has(name) || FURNITURE.has(name)) open.push({ name, start: builder.length() })
    },
    ontext(data) {
      const start = parser.startIndex
      const end = parser.endIndex + 1
      if (inTitle) title += data
      if (silent > 0) return
      // An entity comes as an event of its own; everything else is the source's own words.
      if (raw.slice(start, end) !== data) builder.write(data, start)
      else if (preformatted > 0) builder.copy(start, end)
      else copyCollapsed(builder, raw, { start, end })
    },
    onclosetag(name) {
      const at = parser.startIndex
      if (name === 'title') inTitle = false
      if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      const opened = open.findLastIndex(element => element.name === name)
      if (opened >= 0) {
        const [{ start }] = open.splice(opened, 1) as [Open]
        const kind = HEADINGS.has(name) ? 'heading' : STRUCK.has(name) ? 'struck' : 'furniture'
        if (builder.length() > start) marks.push({ kind, span: { start, end: builder.length() } })
      }
      if (name !== 'br' && BLOCKS.has(name)) breakLine('\n\n', at)
    },
  })
  parser.end(raw)

  const published = Object.entries(meta).find(([key]) => PUBLISHED.has(key))?.[1]
  return {
    ...builder.build(),
    marks,
    metadata: {
      title: collapsed(meta['og:title'] ?? title),
      date: null,
      published: published === undefined ? null : isoDay(published),
      url: meta.canonical ?? meta['og:url'] ?? null,
    },
    findings: [],
  }
}
