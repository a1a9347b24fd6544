import type { Mark } from '../model/source.ts'
import { copyCollapsed, type Placed, writeCollapsed } from './collapse.ts'
import { createHtmlText, type HtmlText } from './html-text.ts'
import { loadMarkup, type MarkupEvents, XML_RULES } from './markup.ts'
import { type Finding, NO_EXTRAS, NO_METADATA, type Reader } from './reader.ts'
import { breakLine, createTextBuilder, type TextBuilder } from './text-builder.ts'

// What an element tells of the document, by its name in lower case. The Australian archive has "release-date" and
// "document", others what Dublin Core and RSS have.
const FIELDS: Readonly<Record<string, 'title' | 'date' | 'url' | 'primeMinister'>> = {
  title: 'title',
  'release-date': 'date',
  date: 'date',
  pubdate: 'date',
  document: 'url',
  link: 'url',
  url: 'url',
  'prime-minister': 'primeMinister',
}

// "<transcript-id>21064</transcript-id>", "<prime-minister>Howard, John</prime-minister>": nobody says that.
const SILENT = new Set(
  'transcript-id prime-minister period-of-service release-type id guid language generator teiheader'.split(' '),
)

// Markup of words in XML that is no HTML, such as TEI.
const INLINE = new Set('a abbr b bold em emph hi i italic name ref span strong sub sup u underline'.split(' '))

const LOOKS_LIKE_HTML = /<(?:p|br|div|strong|em|b|i|h[1-6]|ul|table|span|a)\b[^<>]*>/i

/** The day of "22/02/2012", day first as in Australia, or of "2012-02-22T10:00:00Z". */
function isoDay(words: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(words)?.[1]
  if (iso) return iso
  const { day, month, year } = /^\s*(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})\s*$/.exec(words)?.groups ?? {}
  if (!day || !month || !year || Number(month) > 12 || Number(day) > 31) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** "Howard, John" of the archive's field, with the office that the field is named after. */
const primeMinisterIn = (words: string): string[] => {
  const [family, given] = words.split(/, ?/)
  return family && given ? [`Prime Minister ${given} ${family}`] : []
}

/** "Tasmania, Ansett." is two subjects, "Visit to the US, Canada and the UK" is one. */
const LISTED_AT_COMMAS = /^(?!.*\band\b)[^,]{1,60}(?:, ?[\p{Lu}\p{N}‘“'"][^,]{0,60})+$/su

/** The subjects of a list such as "Ferry terminal; Tasmanian timber.", with their offsets in it. */
function subjectsIn(list: string): { words: string; index: number }[] {
  const mark = list.includes(';') ? ';' : LISTED_AT_COMMAS.test(list) ? ',' : null
  let index = 0
  return (mark === null ? [list] : list.split(mark)).map(part => {
    const subject = part.trim().replace(/\.$/, '')
    const found = { words: subject, index: index + part.indexOf(subject) }
    index += part.length + 1
    return found
  })
}

/** A run of words between two tags: what stands in the source, or what an entity there says. */
interface Piece extends Placed {
  readonly verbatim: boolean
}

function withoutBlankEnds(pieces: readonly Piece[]): readonly Piece[] {
  const says = ({ words }: Piece): boolean => /\S/.test(words)
  return pieces.slice(Math.max(0, pieces.findIndex(says)), pieces.findLastIndex(says) + 1)
}

const BLANK_LINE = /\n[ \t\r]*\n/

/** That transcripts behind the first were left out, and how many. */
function leftOutFinding(count: number, at: number): Finding[] {
  if (count === 0) return []
  const more = count === 1 ? 'one more transcript' : `${count} more transcripts`
  return [{ rule: 'more-transcripts', at, reason: `the file holds ${more}: only the first is read` }]
}

interface Places {
  readonly builder: TextBuilder
  readonly html: HtmlText
}

function addWords(pieces: readonly Piece[], { builder, html }: Places): void {
  const said = pieces.map(({ words }) => words).join('')
  const whole = pieces.length === 1 && pieces[0]?.verbatim
  // "&lt;p&gt;MR HARLOW: No.&lt;/p&gt;", as feeds have it; in CDATA it stands as such.
  if (LOOKS_LIKE_HTML.test(said)) html.feed(said, { at: pieces[0]?.at ?? 0, verbatim: whole ?? false })
  else
    for (const { words, at, verbatim } of pieces)
      if (!verbatim) builder.write(words, at)
      else if (BLANK_LINE.test(words)) builder.copy(at, at + words.length)
      else copyCollapsed(builder, { words, at })
}

function addSubjects(pieces: readonly Piece[], { builder, marks }: { builder: TextBuilder; marks: Mark[] }): void {
  const list = pieces.map(({ words }) => words).join('')
  const at = pieces[0]?.at ?? 0
  let from = 0
  for (const { words, index } of subjectsIn(list)) {
    if (words === '') continue
    writeCollapsed(builder, { words: list.slice(from, index), at: at + from })
    const start = builder.length()
    writeCollapsed(builder, { words, at: at + index })
    marks.push({ kind: 'heading', span: { start, end: builder.length() } })
    from = index + words.length
  }
  writeCollapsed(builder, { words: list.slice(from), at: at + from })
}

/** XML: its words, block by block; where they are HTML, in CDATA or escaped, they are read as HTML. */
export const readXml: Reader = async raw => {
  const create = await loadMarkup()
  const builder = createTextBuilder(raw)
  const html = createHtmlText(builder, create)
  const fields: Record<string, string> = {}
  const marks: Mark[] = []
  const open: string[] = []
  let pieces: Piece[] = []
  let silent = 0
  // An archive of several: the first is read, and where the second stands is told.
  let done = false
  let leftOut = 0
  let second = 0

  const flush = (): void => {
    const run = withoutBlankEnds(pieces)
    const blank = pieces[0]
    pieces = []
    const name = open.at(-1)?.toLowerCase() ?? ''
    const field = FIELDS[name]
    const said = run.map(({ words }) => words).join('')
    if (field === 'primeMinister' && !done) fields[field] ??= said.trim()
    // "]>" is the end of `<!DOCTYPE a [ … ]>`.
    if (done || silent > 0 || (open.length === 0 && said.trim() === ']>')) return
    if (field && said !== '' && fields[field] === undefined) fields[field] = said.replace(/\s+/g, ' ').trim()
    else if (said === '' && blank) writeCollapsed(builder, { words: ' ', at: blank.at })
    else if (name === 'subjects') addSubjects(run, { builder, marks })
    else addWords(run, { builder, html })
  }
  const part = (name: string, at: number): void => {
    flush()
    if (!done && !INLINE.has(name.toLowerCase())) breakLine(builder, '\n\n', at)
  }
  const events: MarkupEvents<null> = {
    open(name, { at }) {
      part(name, at)
      if (done && name === 'transcript' && leftOut++ === 0) second = at
      open.push(name)
      if (SILENT.has(name.toLowerCase())) silent++
      return null
    },
    close(name, { at }) {
      part(name, at)
      open.pop()
      if (SILENT.has(name.toLowerCase())) silent--
      if (name === 'transcript' && open.at(-1) === 'transcripts') done = true
    },
    words: (words, at) => void pieces.push({ words, at, verbatim: true }),
    entity: (words, at) => void pieces.push({ words, at, verbatim: false }),
    cdata: (words, at) => void pieces.push({ words, at, verbatim: true }),
  }
  const parser = create(events, XML_RULES)
  parser.write(raw)
  parser.end()

  const { title = null, date, url, primeMinister = '' } = fields
  return {
    ...NO_EXTRAS,
    ...builder.build(),
    findings: leftOutFinding(leftOut, second),
    marks: [...marks, ...html.finish().marks].sort((a, b) => a.span.start - b.span.start),
    metadata: {
      ...NO_METADATA,
      title,
      date: date === undefined ? null : isoDay(date),
      url: url !== undefined && /^https?:/.test(url) ? url : null,
      people: primeMinisterIn(primeMinister),
    },
  }
}
