import { UserError } from '../model/errors.ts'
import { startsWith } from './decode.ts'
import { mostUnpacked } from './limits.ts'
import type { Entry, ZipFile } from './yauzl.ts'

/** The parts of a ZIP file, by name. */
export interface Zip {
  readonly names: readonly string[]
  /** The words of a part in UTF-8, piece by piece; none where there is no such part. */
  read(name: string): AsyncGenerator<string>
}

const damaged = (): UserError => new UserError('this file is cut off or damaged; open it in Word and save it anew')

const bomb = (name: string, most: number): UserError =>
  new UserError(`${name} in this file unpacks to more than ${most} bytes, as no transcript does; save it as text`)

const MAGIC = [0x50, 0x4b]
const STORED = 0
const DEFLATED = 8

async function openZip(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const { fromBufferPromise } = await import('./yauzl.ts')
  const entries = new Map<string, Entry>()
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true })
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    return { zip, entries }
  } catch {
    throw damaged()
  }
}

async function packedBytes(bytes: Buffer, zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted()) throw new UserError('this file has a password; save it without one')
  if (![STORED, DEFLATED].includes(entry.compressionMethod)) throw damaged()
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    return bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  } catch {
    throw damaged()
  }
}

/** Unpacks piece by piece. The directory's word for the size is not taken: it may lie. */
async function* inflated(packed: Buffer): AsyncGenerator<Buffer> {
  const { createInflateRaw } = await import('node:zlib')
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 })
  inflate.end(packed)
  try {
    yield* inflate as AsyncIterable<Buffer>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw damaged()
    throw error
  }
}

/** Opens a ZIP file. Throws `UserError` where it is damaged, has a password or is a bomb. */
export async function readZip(bytes: Uint8Array): Promise<Zip> {
  if (!startsWith(bytes, MAGIC)) throw new UserError('this is no ZIP file, and so no Word document; leave --from out')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const { zip, entries } = await openZip(buffer)
  return {
    names: [...entries.keys()],
    async *read(name) {
      const entry = entries.get(name)
      if (!entry) return
      const packed = await packedBytes(buffer, zip, entry)
      const most = mostUnpacked(packed.length)
      if (entry.uncompressedSize > most) throw bomb(name, most)
      const decoder = new TextDecoder()
      let size = 0
      for await (const piece of entry.compressionMethod === STORED ? [packed] : inflated(packed)) {
        size += piece.length
        if (size > most) throw bomb(name, most)
        yield decoder.decode(piece, { stream: true })
      }
    },
  }
}
