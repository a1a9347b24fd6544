/** Bytes read as text. `repaired` holds the offsets of bytes that were not of the file's encoding. */
export interface Decoded {
  readonly raw: string
  readonly encoding: string
  readonly repaired: readonly number[]
}

export const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

export const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte)

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: every other byte of western text is zero. */
export function zeroParity(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 512)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++
  const enough = sample.length * 0.3
  if (odd > enough && even < enough / 10) return 'utf-16le'
  return even > enough && odd < enough / 10 ? 'utf-16be' : null
}

/** The encoding that a page declares for itself in its first kilobyte, if a decoder knows it. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const name = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (name === undefined) return null
  try {
    const { encoding } = new TextDecoder(name)
    // HTML standard, 13.2.3.2: a page whose declaration can be read is not in UTF-16, whatever it declares.
    return encoding.startsWith('utf-16') ? 'windows-1252' : encoding
  } catch {
    return null
  }
}

/** Reads bytes of an encoding of one language or one system, as the WHATWG Encoding Standard names it. */
async function decodeOther(bytes: Uint8Array, encoding: string): Promise<string> {
  const { decodeLegacy, encodingExists } = await import('./encodings.ts')
  // Of the standard's encodings iconv-lite lacks iso-2022-jp and x-mac-cyrillic.
  return encodingExists(encoding) ? decodeLegacy(bytes, encoding) : decodeAs(bytes, encoding)
}

// The Unicode Standard, table 3-7, without the overlong forms, which a decoder marks.
const HIGH = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g

/** UTF-8 with a few stray bytes, such as a title in windows-1252 over a body in UTF-8: each stray byte is read alone. */
async function repair(bytes: Uint8Array): Promise<Decoded | null> {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const strays: number[] = []
  let valid = 0
  for (const hit of latin.matchAll(HIGH))
    if (hit[0].length > 1) valid++
    else strays.push(hit.index)
  if (valid <= strays.length) return null
  const read = await decodeOther(
    Uint8Array.from(strays, at => bytes[at] as number),
    'windows-1252',
  )
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const repaired: number[] = []
  let raw = ''
  let from = 0
  strays.forEach((at, i) => {
    raw += utf8.decode(bytes.subarray(from, at))
    repaired.push(raw.length)
    raw += read.charAt(i)
    from = at + 1
  })
  return { raw: raw + utf8.decode(bytes.subarray(from)), encoding: 'utf-8', repaired }
}

/**
 * Decodes a source: a byte order mark first, then strict UTF-8, then what the page declares, then UTF-8 with stray
 * bytes, then windows-1252, which reads any bytes. Encodings are named as in the WHATWG Encoding Standard.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  for (const { encoding, mark } of BYTE_ORDER_MARKS)
    if (startsWith(bytes, mark)) return { raw: decodeAs(bytes, encoding), encoding, repaired: [] }
  const wide = zeroParity(bytes)
  if (wide) return { raw: decodeAs(bytes, wide), encoding: wide, repaired: [] }
  const raw = asUtf8(bytes)
  if (raw !== null) return { raw, encoding: 'utf-8', repaired: [] }
  const name = declared(bytes)
  if (name !== null && name !== 'utf-8') return { raw: await decodeOther(bytes, name), encoding: name, repaired: [] }
  return (
    (await repair(bytes)) ?? {
      raw: await decodeOther(bytes, 'windows-1252'),
      encoding: 'windows-1252',
      repaired: [],
    }
  )
}
