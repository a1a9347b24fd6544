import { UserError } from '../model/errors.ts'
import type { Mark } from '../model/source.ts'
import { type WordParagraph, wordParagraphs } from './docx-paragraphs.ts'
import { headingStyles } from './docx-styles.ts'
import { loadMarkup } from './markup.ts'
import { type BinaryReader, NO_EXTRAS } from './reader.ts'
import { breakLine, createTextBuilder } from './text-builder.ts'
import { readZip } from './zip.ts'

// Some versions of Word call it `word/document2.xml`.
const DOCUMENT = /^word\/document\d*\.xml$/

async function paragraphsOf(bytes: Uint8Array): Promise<WordParagraph[]> {
  const zip = await readZip(bytes)
  const document = zip.names.find(name => DOCUMENT.test(name))
  if (document === undefined)
    throw new UserError('this is a ZIP file and no Word document; unpack it, or save it as .docx or text')
  const create = await loadMarkup()
  const headings = await headingStyles(zip.read('word/styles.xml'), create)
  const paragraphs: WordParagraph[] = []
  for await (const paragraph of wordParagraphs(zip.read(document), { create, headings })) paragraphs.push(paragraph)
  return paragraphs
}

/** DOCX: each paragraph is a line of the source. Headers, footers, footnotes and what is deleted are left out. */
export const readDocx: BinaryReader = async bytes => {
  const paragraphs = await paragraphsOf(bytes)
  const raw = paragraphs.map(({ words }) => words).join('\n')
  const builder = createTextBuilder(raw)
  const marks: Mark[] = []
  let at = 0
  for (const { words, heading, struck } of paragraphs) {
    if (words.trim() !== '') breakLine(builder, '\n\n', at)
    const start = builder.length()
    let from = 0
    for (const span of struck) {
      builder.copy(at + from, at + span.start)
      const begins = builder.length()
      builder.copy(at + span.start, at + span.end)
      marks.push({ kind: 'struck', span: { start: begins, end: builder.length() } })
      from = span.end
    }
    builder.copy(at + from, at + words.length)
    if (heading && words.trim() !== '') marks.push({ kind: 'heading', span: { start, end: builder.length() } })
    at += words.length + 1
  }
  return { ...NO_EXTRAS, ...builder.build(), marks }
}
