import { BYTE_ORDER_MARKS, startsWith, zeroParity } from './decode.ts'

// What a user may take for a transcript, and what helps.
const SIGNATURES: readonly { what: string; bytes: readonly number[]; remedy: string }[] = [
  { what: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46], remedy: 'leave --from out, or use --from pdf' },
  { what: 'a ZIP or Office file', bytes: [0x50, 0x4b, 0x03, 0x04], remedy: 'leave --from out, or use --from docx' },
  { what: 'a gzip file inside a gzip file', bytes: [0x1f, 0x8b], remedy: 'unpack it first' },
  {
    what: 'an old Word file, or one with a password',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    remedy: 'open it in Word and save it as .docx, without a password',
  },
  { what: 'an RTF file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], remedy: 'open it and save it as .docx or text' },
  { what: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47], remedy: 'have its words recognised, and save them as text' },
  { what: 'a JPEG image', bytes: [0xff, 0xd8, 0xff], remedy: 'have its words recognised, and save them as text' },
]

const UNKNOWN = {
  what: 'a binary file',
  remedy: 'give a transcript as text, HTML, Markdown, XML, DOCX, PDF or captions',
}

/** What the bytes are where they are no text, in words for an error; `null` for text. */
export function binaryKind(bytes: Uint8Array): { what: string; remedy: string } | null {
  const known = SIGNATURES.find(({ bytes: mark }) => startsWith(bytes, mark))
  if (known) return { what: known.what, remedy: known.remedy }
  const wide = BYTE_ORDER_MARKS.some(({ mark }) => startsWith(bytes, mark)) || zeroParity(bytes)
  return !wide && bytes.subarray(0, 8192).includes(0) ? UNKNOWN : null
}
