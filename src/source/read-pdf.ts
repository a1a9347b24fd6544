import { UserError } from '../model/errors.ts'
import { DAMAGED_PDF, refusePdfBomb } from './pdf-bombs.ts'
import type { PdfItem, PdfPage } from './pdf-page.ts'
import { textOfPages } from './pdf-text.ts'
import { type BinaryReader, NO_EXTRAS } from './reader.ts'

/** What pdf.js tells of a run of words: `transform` is the matrix of PDF, 8.3.3. */
interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

type Matrix = readonly number[]

/** Two matrices in one, as PDF multiplies them. */
function multiplied([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, m: Matrix): Matrix {
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = m
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f]
}

/** Where words stand on the page as it is shown; `null` where they do not run from left to right. */
function placed({ str, transform, width }: TextItem, view: Matrix): PdfItem | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiplied(view, transform)
  const height = Math.hypot(c, d)
  if (![x, y, width, height].every(Number.isFinite) || height === 0) return null
  return a > 0 && Math.abs(b) < a / 10 ? { words: str, x, end: x + width, y, height } : null
}

/** What is wrong with a PDF, for its user. pdf.js knows many ways to say that a file is damaged. */
function refusal(error: unknown): UserError {
  const name = error instanceof Error ? error.name : ''
  return new UserError(
    name === 'PasswordException'
      ? 'this PDF has a password; save it without one, for example with "qpdf --decrypt"'
      : DAMAGED_PDF,
  )
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const { getDocument } = await import('./pdf-parser.ts')
  // It keeps the bytes it is given.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
  })
  const pages: PdfPage[] = []
  try {
    const document = await task.promise
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { transform: view, width } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const written = items.filter(item => 'str' in item && item.str.trim() !== '') as TextItem[]
      const shown = written.map(item => placed(item, view))
      pages.push({
        number,
        width,
        items: shown.filter(item => item !== null),
        sideways: written.filter((_, i) => shown[i] === null).map(({ str }) => str.trim()),
      })
      page.cleanup()
    }
  } catch (error) {
    throw refusal(error)
  } finally {
    await task.destroy()
  }
  return pages
}

/** PDF, by pdf.js: each printed line is a line of the source. */
export const readPdf: BinaryReader = async bytes => {
  await refusePdfBomb(bytes)
  const pages = await pagesOf(bytes)
  if (pages.every(({ items }) => items.length === 0))
    throw new UserError('this PDF holds pictures of pages and no words; have them recognised first, as ocrmypdf does')
  return { ...NO_EXTRAS, ...textOfPages(pages) }
}
