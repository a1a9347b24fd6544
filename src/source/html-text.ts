import type { Mark, Metadata } from '../model/source.ts'
import { copyCollapsed, writeCollapsed } from './collapse.ts'
import { BLOCKS, furnitureBy, HEADINGS, HTML_RULES, SILENT, STRUCK } from './html-words.ts'
import type { CreateMarkupParser, MarkupEvents } from './markup.ts'
import { breakLine, type TextBuilder } from './text-builder.ts'

const PUBLISHED = new Set(
  'article:published_time date dc.date dcterms.date pubdate publish-date datepublished'.split(' '),
)

/** An element whose words mean something, and where they begin in the text. */
interface Marked {
  readonly kind: Mark['kind']
  readonly start: number
  readonly by: 'name' | 'attribute' | 'header'
}

/** Collects the text of HTML, from one run of it or from several. */
export interface HtmlText {
  /** Reads HTML; `at` is where it stands in the source, or the one place of all of it where it does not stand there as such. */
  feed(html: string, place: { readonly at: number; readonly verbatim: boolean }): void
  finish(): { marks: readonly Mark[]; metadata: Metadata }
}

const collapsed = (value: string): string | null => value.replace(/\s+/g, ' ').trim() || null

const isoDay = (value: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] ?? null

export function createHtmlText(builder: TextBuilder, createParser: CreateMarkupParser): HtmlText {
  const marks: (Mark & Pick<Marked, 'by'>)[] = []
  const meta = new Map<string, string>()
  let title = ''
  let titles = 0
  let silent = 0
  let preformatted = 0
  let inTitle = false
  // How deep in <main> or <article>: a <header> there is the transcript's own.
  let inside = 0
  let lastHeading = -1
  // How deep in elements that are furniture by their names: what is inside of one need not be marked again.
  let furniture = 0

  const markedBy = (name: string, attributes: ReadonlyMap<string, string>): Marked | null => {
    const start = builder.length()
    if (HEADINGS.has(name)) return { kind: 'heading', start, by: 'name' }
    if (STRUCK.has(name)) return { kind: 'struck', start, by: 'name' }
    if (furniture > 0) return null
    const by = furnitureBy(name, attributes)
    if (by) return { kind: 'furniture', start, by }
    return name === 'header' && inside === 0 ? { kind: 'furniture', start, by: 'header' } : null
  }
  const readMeta = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const content = attributes.get(name === 'link' ? 'href' : 'content')
    const key =
      name === 'link'
        ? attributes.get('rel')
        : (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))
    if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content)
  }
  const count = (name: string, step: 1 | -1): void => {
    if (name === 'title') inTitle = step > 0 && ++titles === 1
    if (name === 'pre') preformatted += step
    if (name === 'main' || name === 'article') inside += step
    if (SILENT.has(name)) silent += step
  }

  const eventsAt = ({ at: base, verbatim }: { at: number; verbatim: boolean }): MarkupEvents<Marked | null> => {
    const place = (offset: number): number => (verbatim ? base + offset : base)
    return {
      open(name, { attributes, at }) {
        count(name, 1)
        if (name === 'meta' || name === 'link') readMeta(name, attributes)
        if (name === 'br') builder.write('\n', place(at))
        else if (BLOCKS.has(name) && silent === 0) breakLine(builder, '\n\n', place(at))
        const kept = silent > 0 ? null : markedBy(name, attributes)
        if (kept?.kind === 'furniture' && kept.by === 'name') furniture++
        return kept
      },
      close(name, { kept, at }) {
        count(name, -1)
        if (kept?.kind === 'furniture' && kept.by === 'name') furniture--
        if (kept && builder.length() > kept.start && !(kept.by === 'header' && lastHeading >= kept.start)) {
          marks.push({ kind: kept.kind, span: { start: kept.start, end: builder.length() }, by: kept.by })
          if (kept.kind === 'heading') lastHeading = kept.start
        }
        if (name !== 'br' && BLOCKS.has(name) && silent === 0) breakLine(builder, '\n\n', place(at))
      },
      words(words, start) {
        if (inTitle) title += words
        if (silent > 0) return
        if (preformatted > 0 && verbatim) builder.copy(base + start, base + start + words.length)
        else if (preformatted > 0) builder.write(words, base)
        else if (verbatim) copyCollapsed(builder, { words, at: base + start })
        else writeCollapsed(builder, { words, at: base })
      },
      entity(character, start) {
        if (inTitle) title += character
        if (silent === 0) builder.write(character, place(start))
      },
      cdata() {},
    }
  }

  return {
    feed(html, where) {
      const parser = createParser(eventsAt(where), HTML_RULES)
      parser.write(html)
      parser.end()
    },
    finish() {
      const published = [...meta].find(([key]) => PUBLISHED.has(key))?.[1]
      // <div class="main-content sidebar">: a name that is on most of the page is none of its furniture's.
      const whole = builder.length() / 2
      return {
        marks: marks
          .filter(({ by, span }) => by === 'name' || span.end - span.start < whole)
          .map(({ kind, span }) => ({ kind, span })),
        metadata: {
          title: collapsed(meta.get('og:title') ?? title),
          date: null,
          published: published === undefined ? null : isoDay(published),
          url: meta.get('canonical') ?? meta.get('og:url') ?? null,
          people: [],
        },
      }
    },
  }
}
