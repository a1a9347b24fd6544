import { UserError } from '../model/errors.ts'
import { startsWith } from './decode.ts'
import { mostUnpacked } from './limits.ts'

const MAGIC = [0x1f, 0x8b]

/** What is inside of a gzip file, known by its first bytes; `null` where the bytes are none. */
export async function gunzipped(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!startsWith(bytes, MAGIC)) return null
  const { gunzipSync } = await import('node:zlib')
  const most = mostUnpacked(bytes.length)
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new UserError(
        `this gzip file unpacks to more than ${most} bytes, as no transcript does; unpack it yourself`,
      )
    if (code?.startsWith('Z_')) throw new UserError('this gzip file is cut off or damaged; get it again')
    throw error
  }
}
