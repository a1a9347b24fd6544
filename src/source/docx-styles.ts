import { type CreateMarkupParser, type MarkupEvents, XML_RULES } from './markup.ts'

/** The styles of paragraphs that are headings: built-in ones keep their English name in every language of Word. */
const HEADING_STYLE = /^(?:heading ?\d|title|subtitle)$/i

/** The ids of a document's heading styles; an id such as `berschrift1` says nothing by itself. */
export async function headingStyles(styles: AsyncIterable<string>, create: CreateMarkupParser): Promise<Set<string>> {
  const headings = new Set<string>()
  let id = ''
  const events: MarkupEvents<null> = {
    open(name, { attributes }) {
      if (name === 'style') id = attributes.get('styleId') ?? ''
      if (name === 'name' && HEADING_STYLE.test(attributes.get('val') ?? '')) headings.add(id)
      return null
    },
    close() {},
    words() {},
    entity() {},
    cdata() {},
  }
  const parser = create(events, XML_RULES)
  for await (const piece of styles) parser.write(piece)
  parser.end()
  return headings
}
