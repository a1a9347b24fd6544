import type { Mark, Metadata } from '../model/source.ts'
import { NO_EXTRAS, NO_METADATA, type Reader, type ReadResult } from './reader.ts'
import { createTextBuilder } from './text-builder.ts'

const FRONT_MATTER = /^\uFEFF?---(?:[ \t]+#[^\r\n]*|[ \t]*)\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** True where a source opens with a block of YAML between lines of three dashes. */
export const hasFrontMatter = (raw: string): boolean =>
  /^\w[\w -]*:/m.test(FRONT_MATTER.exec(raw.slice(0, 8192))?.[1] ?? '')

const asText = (value: unknown): string | null => {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : null
  return text?.replace(/\s+/g, ' ').trim() || null
}

async function readFrontMatter(yaml: string): Promise<Metadata | null> {
  const { parse } = await import('./yaml.ts')
  let fields: unknown
  try {
    fields = parse(yaml)
  } catch {
    return null
  }
  if (typeof fields !== 'object' || fields === null) return null
  const field = (...names: string[]): string | null => {
    for (const name of names) {
      const text = asText((fields as Record<string, unknown>)[name])
      if (text !== null) return text
    }
    return null
  }
  const day = (text: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0] ?? null
  return {
    title: field('title'),
    date: day(field('date')),
    published: day(field('published', 'published_time')),
    url: field('source_url', 'url', 'canonical', 'link'),
    people: [],
  }
}

// What Markdown adds to the words, and nothing more: block structure is the blank lines, which the turns need as printed
// (five blanks before a label would be a code block, `1.` at a wrap a list).
const MARKUP = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\`{-~])`, // \[set\]
    '(?<comment><!--)',
    String.raw`</?(?<tag>[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>`, // <s>sent</s>
    String.raw`(?<entity>&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,31});)`,
    String.raw`(?<=^|\n)[ ]{0,3}#{1,6}[ ]+(?<heading>[^\r\n]*)`,
    String.raw`!?\[(?<link>[^\][\n]*)\]\((?<target>[^()\s]*)\)`,
    String.raw`(?<!\S)\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?=[\s.,:;!?)]|$)`,
  ].join('|'),
  'g',
)

const STRUCK = new Set(['s', 'del', 'strike'])

async function readBody(raw: string, from: number): Promise<Pick<ReadResult, 'text' | 'map' | 'marks'>> {
  const body = raw.slice(from)
  const builder = createTextBuilder(raw)
  const marks: Mark[] = []
  let struckFrom: number | null = null
  let at = 0
  const entities = /&#?\w+;/.test(body) ? await import('./entities.ts') : null
  // Where no comment is closed any more, a million `<!--` must not each look for the end.
  const lastComment = body.lastIndexOf('-->')
  for (const hit of body.matchAll(MARKUP)) {
    if (hit.index < at) continue
    const { escaped, comment, tag, entity, heading, link } = hit.groups ?? {}
    if (comment !== undefined && hit.index + 4 > lastComment) continue
    const start = from + hit.index
    const end = start + hit[0].length
    builder.copy(from + at, start)
    at = comment === undefined ? hit.index + hit[0].length : body.indexOf('-->', hit.index + 4) + 3
    if (escaped !== undefined) builder.copy(end - 1, end)
    else if (entity !== undefined && entities) builder.write(entities.decodeHTML(entity), start)
    else if (link !== undefined)
      builder.copy(start + hit[0].indexOf('[') + 1, start + hit[0].indexOf('[') + 1 + link.length)
    else if (heading !== undefined) {
      const head = builder.length()
      builder.copy(end - heading.length, end)
      marks.push({ kind: 'heading', span: { start: head, end: builder.length() } })
    } else if (tag !== undefined && /^br$/i.test(tag)) builder.write('\n', start)
    else if (tag !== undefined && STRUCK.has(tag.toLowerCase())) {
      if (!hit[0].startsWith('</')) struckFrom = builder.length()
      else if (struckFrom !== null) {
        marks.push({ kind: 'struck', span: { start: struckFrom, end: builder.length() } })
        struckFrom = null
      }
    }
  }
  builder.copy(from + at, raw.length)
  return { ...builder.build(), marks }
}

/** Markdown, with YAML front matter as metadata. Markup goes, the words stay; blank lines part paragraphs. */
export const readMarkdown: Reader = async raw => {
  const front = FRONT_MATTER.exec(raw)
  const metadata = front ? await readFrontMatter(front[1] ?? '') : NO_METADATA
  const body = await readBody(raw, front ? front[0].length : 0)
  const findings = metadata === null ? [{ rule: 'bad-front-matter' as const, at: 0, reason: null }] : []
  return { ...NO_EXTRAS, ...body, metadata: metadata ?? NO_METADATA, findings }
}
