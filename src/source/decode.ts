/** Bytes read as text. `repaired` holds the offsets of bytes that were not of the file's encoding. */
export interface Decoded {
  readonly raw: string
  readonly encoding: string
  readonly repaired: readonly number[]
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: every other byte of western text is zero. */
function zeroParity(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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
  const head = decodeAs(bytes.subarray(0, 1024), 'windows-1252')
  const name = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (name === undefined) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

const MULTIBYTE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g

/** UTF-8 with a few stray bytes, such as a title in windows-1252 over a body in UTF-8: each stray byte is read alone. */
function repair(bytes: Uint8Array): Decoded | null {
  const latin = Buffer.from(bytes).toString('latin1')
  const valid = latin.match(MULTIBYTE)?.length ?? 0
  const strays = latin.replace(MULTIBYTE, '').match(/[\x80-\xff]/g)?.length ?? 0
  if (valid <= strays) return null
  const repaired: number[] = []
  let raw = ''
  let from = 0
  const take = (part: string): void => {
    for (const run of part.matchAll(/[\x80-\xff]|[^\x80-\xff]+/g)) {
      if (/^[\x80-\xff]/.test(run[0])) repaired.push(raw.length)
      raw += decodeAs(Buffer.from(run[0], 'latin1'), 'windows-1252')
    }
  }
  for (const hit of latin.matchAll(MULTIBYTE)) {
    take(latin.slice(from, hit.index))
    raw += decodeAs(Buffer.from(hit[0], 'latin1'), 'utf-8')
    from = hit.index + hit[0].length
  }
  take(latin.slice(from))
  return { raw, encoding: 'utf-8', repaired }
}

/**
 * Decodes a source: a byte order mark first, then strict UTF-8, then what the page declares, then UTF-8 with stray
 * bytes, then windows-1252, which reads any bytes. Encodings are named as in the WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const { encoding, mark } of BYTE_ORDER_MARKS)
    if (mark.every((byte, i) => bytes[i] === byte)) return { raw: decodeAs(bytes, encoding), encoding, repaired: [] }
  const wide = zeroParity(bytes)
  if (wide) return { raw: decodeAs(bytes, wide), encoding: wide, repaired: [] }
  if (isUtf8(bytes)) return { raw: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', repaired: [] }
  const name = declared(bytes)
  if (name !== null && name !== 'utf-8') return { raw: decodeAs(bytes, name), encoding: name, repaired: [] }
  return repair(bytes) ?? { raw: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', repaired: [] }
}

const SIGNATURES: readonly { what: string; bytes: readonly number[] }[] = [
  { what: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46] },
  { what: 'a ZIP or Office file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'a gzip file', bytes: [0x1f, 0x8b] },
  { what: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
]

/** What the bytes are where they are no text, in words for an error; `null` for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte))
  if (known) return known.what
  const wide = BYTE_ORDER_MARKS.some(({ mark }) => mark.every((byte, i) => bytes[i] === byte)) || zeroParity(bytes)
  return !wide && bytes.subarray(0, 8192).includes(0) ? 'a binary file' : null
}
