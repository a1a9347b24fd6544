import type { Format } from '../model/source.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { hasFrontMatter, readMarkdown } from './read-markdown.ts'
import { readPdf } from './read-pdf.ts'
import { readRecorder, showsRecorder } from './read-recorder.ts'
import { readSrt } from './read-srt.ts'
import { readText } from './read-text.ts'
import { readVtt } from './read-vtt.ts'
import { readXml } from './read-xml.ts'
import type { BinaryReader, Reader } from './reader.ts'

export interface BinaryFormat {
  readonly format: Format
  readonly read: BinaryReader
  /** Matches the beginning of the bytes, each as one character. */
  readonly shows: RegExp
}

export interface TextFormat {
  readonly format: Format
  readonly read: Reader
  /** True where the source shows the format by its content; it sees the first 16 KB. */
  readonly shows: (head: string) => boolean
  readonly extensions: readonly string[]
}

const BINARY_FORMATS: readonly BinaryFormat[] = [
  // Some servers put a line break before it, which all readers allow.
  { format: 'pdf', read: readPdf, shows: /^(?:\xef\xbb\xbf)?\s{0,100}%PDF-/ },
  { format: 'docx', read: readDocx, shows: /^PK\x03\x04/ },
]

const HTML_TAG = /<(?:!doctype html|html|head|body|div|p|h[1-6]|br|table|span|article)\b/i
const XML_DECLARATION = /^\uFEFF?\s*<(?:\?xml|transcripts?>)/
// "<?xml …?><!DOCTYPE html …><html xmlns=…>" is a page.
const HTML_ROOT = /<(?:!doctype html|html)\b/i
const SRT_TIMING = /^\uFEFF?\s*(?:\d+[ \t]*\r?\n)?(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}[ \t]*-->[ \t]*\d/

// In this order: content first, extension second.
const TEXT_FORMATS: readonly TextFormat[] = [
  { format: 'vtt', read: readVtt, shows: head => /^\uFEFF?WEBVTT(?:\s|$)/.test(head), extensions: ['.vtt'] },
  { format: 'srt', read: readSrt, shows: head => SRT_TIMING.test(head), extensions: ['.srt'] },
  { format: 'recorder', read: readRecorder, shows: showsRecorder, extensions: ['.json'] },
  { format: 'markdown', read: readMarkdown, shows: hasFrontMatter, extensions: ['.md', '.markdown'] },
  {
    format: 'xml',
    read: readXml,
    shows: head => XML_DECLARATION.test(head) && !HTML_ROOT.test(head.slice(0, 1024)),
    extensions: ['.xml'],
  },
  {
    format: 'html',
    read: readHtml,
    shows: head => HTML_TAG.test(head.slice(0, 4096)),
    extensions: ['.html', '.htm', '.xhtml'],
  },
  { format: 'text', read: readText, shows: () => false, extensions: ['.txt', '.text'] },
]

const PLAIN_TEXT = TEXT_FORMATS.at(-1) as TextFormat

/** The binary format that is forced, or that the bytes show; `null` where they are to be text. */
export function binaryFormatOf(bytes: Uint8Array, from: Format | null): BinaryFormat | null {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  return BINARY_FORMATS.find(({ format, shows }) => (from ? format === from : shows.test(head))) ?? null
}

/** The text format that is forced, or that the words show, or that the name of the file says. */
export function textFormatOf(raw: string, { from, path }: { from: Format | null; path: string | null }): TextFormat {
  if (from) return TEXT_FORMATS.find(({ format }) => format === from) ?? PLAIN_TEXT
  const head = raw.slice(0, 16_384)
  const name = path?.toLowerCase() ?? ''
  return (
    TEXT_FORMATS.find(({ shows }) => shows(head)) ??
    TEXT_FORMATS.find(({ extensions }) => extensions.some(extension => name.endsWith(extension))) ??
    PLAIN_TEXT
  )
}
