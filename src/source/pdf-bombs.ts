import { UserError } from '../model/errors.ts'
import { mostUnpacked } from './limits.ts'

/** The dictionary of a stream stands before it, behind "12 0 obj". */
const LONGEST_DICTIONARY = 1000

/** What a stream counts that unpacks to nonsense, so that many of them cannot keep the program busy. */
const DAMAGED_COUNTS = 100_000

export const DAMAGED_PDF = 'this PDF is cut off or damaged; get it again, or print it to a new PDF'

const KEYWORD = 'stream'

/** How many layers of compression lie on the stream that opens at `at`; pictures are never unpacked, and have none. */
function layersOf(file: Buffer, at: number): number {
  const before = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at)
  const dictionary = before.slice(before.lastIndexOf('obj') + 3)
  return /\/Subtype\s*\/Image\b/.test(dictionary) ? 0 : (dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0)
}

/** Refuses a PDF of a few kilobytes that pdf.js would unpack to gigabytes. Streams that are encrypted cannot be looked at. */
export async function refusePdfBomb(bytes: Uint8Array): Promise<void> {
  const { constants, inflateSync } = await import('node:zlib')
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.includes('/Encrypt')) return
  const most = mostUnpacked(bytes.length)
  let left = most
  const unpacked = (packed: Buffer): Buffer => {
    try {
      return inflateSync(packed, { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ERR_BUFFER_TOO_LARGE')
        throw new UserError(`this PDF unpacks to more than ${most} bytes, as no transcript does; print it to a new PDF`)
      if (!code?.startsWith('Z_')) throw error
      left -= DAMAGED_COUNTS
      if (left <= 0) throw new UserError(DAMAGED_PDF)
      return Buffer.alloc(0)
    }
  }
  for (let at = file.indexOf(KEYWORD); at >= 0; at = file.indexOf(KEYWORD, at + KEYWORD.length)) {
    const layers = layersOf(file, at)
    const end = file[at + KEYWORD.length] === 0x0d ? 2 : 1
    let data = file.subarray(at + KEYWORD.length + end)
    for (let layer = 0; layer < layers && (data[0] ?? 0) % 16 === 8; layer++) {
      data = unpacked(data)
      left -= data.length
    }
  }
}
