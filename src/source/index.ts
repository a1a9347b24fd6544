import { createHash } from 'node:crypto'
import { UserError } from '../model/errors.ts'
import { MESSAGES, type Message } from '../model/message.ts'
import { type Format, placeInSource, type SourceText, textOffset } from '../model/source.ts'
import { binaryKind } from './binary.ts'
import { decode } from './decode.ts'
import { binaryFormatOf, textFormatOf } from './formats.ts'
import { gunzipped } from './gunzip.ts'
import type { Finding, ReadResult } from './reader.ts'
import { joinWrapped } from './wrapped-paragraphs.ts'

/** Where an input came from, and how to read it. */
export interface SourceOptions {
  readonly path: string | null
  readonly id: string | null
  /** Forces a format; `null` recognises it by content first, by extension second. */
  readonly from: Format | null
}

interface Reading extends ReadResult {
  readonly format: Format
  readonly encoding: string
}

async function readText(bytes: Uint8Array, { path, from }: Omit<SourceOptions, 'id'>): Promise<Reading> {
  const binary = binaryKind(bytes)
  if (binary) throw new UserError(`this is ${binary.what}, not text; ${binary.remedy}`)
  const { raw, encoding, repaired } = await decode(bytes)
  const { format, read } = textFormatOf(raw, { from, path })
  const result = await read(raw)
  // Markup alone makes paragraphs of lines; in a plain text a blank line is one that somebody left.
  const text = format === 'html' || format === 'xml' ? joinWrapped(result.text) : result.text
  const strays = repaired.slice(0, 1).map((at): Finding => ({ rule: 'mixed-encoding', at, reason: null }))
  return { ...result, text, findings: [...strays, ...result.findings], format, encoding }
}

async function readBytes(bytes: Uint8Array, options: Omit<SourceOptions, 'id'>): Promise<Reading> {
  if (bytes.length === 0) throw new UserError('the input is empty; give a transcript')
  const binary = binaryFormatOf(bytes, options.from)
  return binary
    ? { ...(await binary.read(bytes)), format: binary.format, encoding: 'binary' }
    : readText(bytes, options)
}

/** Reads one source, unpacked first where it is gzip. Throws `UserError` where it is empty or nothing that can be read. */
export async function readSource(bytes: Uint8Array, { path, id, from }: SourceOptions): Promise<SourceText> {
  const unpacked = await gunzipped(bytes)
  const name = unpacked ? (path?.replace(/\.gz$/i, '') ?? null) : path
  const { format, encoding, findings, metadata, text, map, ...rest } = await readBytes(unpacked ?? bytes, {
    path: name,
    from,
  })
  const messages = findings.map(({ rule, at, reason }): Message => {
    const offset = Math.min(text.length, textOffset(map, at))
    const said = reason === null ? MESSAGES[rule] : { ...MESSAGES[rule], reason }
    return { rule, ...said, ...placeInSource(map, at), span: { start: offset, end: offset } }
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { source: { id, path, url: metadata.url, format, encoding, sha256 }, text, map, metadata, messages, ...rest }
}
