import { createHtmlText } from './html-text.ts'
import { loadMarkup } from './markup.ts'
import { NO_EXTRAS, type Reader } from './reader.ts'
import { createTextBuilder } from './text-builder.ts'

/** HTML, whole pages and fragments. Blocks become paragraphs, `<br>` a line break. */
export const readHtml: Reader = async raw => {
  const builder = createTextBuilder(raw)
  const html = createHtmlText(builder, await loadMarkup())
  html.feed(raw, { at: 0, verbatim: true })
  return { ...NO_EXTRAS, ...html.finish(), ...builder.build() }
}
