import { createHash } from 'node:crypto'
import { UserError } from '../model/errors.ts'
import { MESSAGES, type Message } from '../model/message.ts'
import { FORMATS, type Format, placeOf, type SourceText } from '../model/source.ts'
import { binaryKind, decode } from './decode.ts'
import { readHtml } from './read-html.ts'
import { hasFrontMatter, readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import type { Reader } from './reader.ts'

interface FormatEntry {
  readonly format: Format
  readonly read: Reader
  /** True where the source shows the format by its content. */
  readonly shows: (head: string) => boolean
  readonly extensions: readonly string[]
}

const HTML_TAG = /<(?:!doctype html|html|head|body|div|p|h[1-6]|br|table|span|article)\b/i

// In this order: content first, extension second.
const READERS: readonly FormatEntry[] = [
  { format: 'markdown', read: readMarkdown, shows: hasFrontMatter, extensions: ['.md', '.markdown'] },
  {
    format: 'html',
    read: readHtml,
    shows: head => HTML_TAG.test(head.slice(0, 4096)),
    extensions: ['.html', '.htm', '.xhtml'],
  },
  { format: 'text', read: readText, shows: () => false, extensions: ['.txt', '.text'] },
]

/** Narrows a word to a format. */
export const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word)

function entryFor(raw: string, { from, path }: { from: Format | null; path: string | null }): FormatEntry {
  const head = raw.slice(0, 16_384)
  const found = from
    ? READERS.find(entry => entry.format === from)
    : (READERS.find(entry => entry.shows(head)) ??
      READERS.find(entry => entry.extensions.some(extension => path?.toLowerCase().endsWith(extension))))
  return found ?? (READERS.at(-1) as FormatEntry)
}

/** Where an input came from, and how to read it. */
export interface SourceOptions {
  readonly path: string | null
  readonly id: string | null
  /** Forces a format; `null` recognises it by content first, by extension second. */
  readonly from: Format | null
}

/** Reads one source. Throws `UserError` where it is empty or no text. */
export async function readSource(bytes: Uint8Array, { path, id, from }: SourceOptions): Promise<SourceText> {
  if (bytes.length === 0) throw new UserError('the input is empty; give a transcript')
  const binary = binaryKind(bytes)
  if (binary) throw new UserError(`this is ${binary}, not text; give a transcript as ${FORMATS.join(', ')}`)
  const { raw, encoding, repaired } = decode(bytes)
  const { format, read } = entryFor(raw, { from, path })
  const { text, map, marks, metadata, findings } = await read(raw)
  const stray = repaired.length > 0 ? [{ rule: 'mixed-encoding' as const, span: { start: 0, end: 0 } }] : []
  const messages = [...stray, ...findings].map(
    ({ rule, span }): Message => ({ rule, ...MESSAGES[rule], ...placeOf(map, span.start), span }),
  )
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { source: { id, path, url: metadata.url, format, encoding, sha256 }, text, marks, metadata, map, messages }
}
