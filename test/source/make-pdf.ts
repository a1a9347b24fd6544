/** Words at a place, in points from the page's upper left; letters are of Courier, 0.6 of their height wide. */
export interface PdfWords {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Set upwards, as a stamp at the page's side. */
  readonly upwards?: boolean
}

export const PAGE = { width: 420, height: 595 }

const escaped = (words: string): string => words.replace(/[\\()]/g, '\\$&')

const drawn = ({ words, x, y, size = 10, upwards = false }: PdfWords): string =>
  `BT /F1 ${size} Tf ${upwards ? '0 1 -1 0' : '1 0 0 1'} ${x} ${PAGE.height - y} Tm (${escaped(words)}) Tj ET`

/** Lines below each other, from a place on. */
export const lines = (words: readonly string[], from: { x: number; y: number; step?: number }): PdfWords[] =>
  words.flatMap((line, i) => (line === '' ? [] : [{ words: line, x: from.x, y: from.y + i * (from.step ?? 12) }]))

/** A small PDF of a few pages, in Latin-1. */
export function makePdf(pages: readonly (readonly PdfWords[])[], trailer = ''): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, i) => {
      const content = page.map(drawn).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = file.length
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
