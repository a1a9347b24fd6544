import type { Span } from '../model/span.ts'
import { type Attributes, type CreateMarkupParser, type MarkupEvents, XML_RULES } from './markup.ts'

/** A paragraph of a Word document: one line, in which a manual line break is `\v`, as Word's own files have it. */
export interface WordParagraph {
  readonly words: string
  readonly heading: boolean
  readonly struck: readonly Span[]
}

interface Draft {
  words: string
  heading: boolean
  struck: Span[]
  /** How many runs are open: a tab outside of one is a tab stop. */
  runs: number
}

// Words that are not in the document as its author sees it: moved away, hidden behind a newer form of the same drawing.
const AWAY = new Set(['moveFrom', 'Fallback', 'del'])

// ECMA-376, part 1, 17.3.3: elements of a run that stand for a character.
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\v', cr: '\v', noBreakHyphen: '-', ptab: '\t' }

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attributes.get('val') ?? '')

/** The paragraphs of `word/document.xml`, each as soon as it is whole; those in a text box before the one that holds it. */
export async function* wordParagraphs(
  document: AsyncIterable<string>,
  { create, headings }: { create: CreateMarkupParser; headings: ReadonlySet<string> },
): AsyncGenerator<WordParagraph> {
  const whole: Draft[] = []
  const open: Draft[] = []
  let away = 0
  let inText = 0
  let struck = false
  let hidden = false

  const add = (words: string): void => {
    const draft = open.at(-1)
    if (!draft || away > 0 || hidden) return
    const start = draft.words.length
    draft.words += words.replace(/[\r\n\u2028\u2029]+/g, ' ')
    const end = draft.words.length
    const last = draft.struck.at(-1)
    if (struck && last?.end === start) draft.struck[draft.struck.length - 1] = { start: last.start, end }
    else if (struck && end > start) draft.struck.push({ start, end })
  }
  const step = (name: string, by: 1 | -1): void => {
    if (AWAY.has(name)) away += by
    if (name === 't') inText += by
    const draft = open.at(-1)
    if (name === 'r' && draft) draft.runs += by
  }
  const events: MarkupEvents<null> = {
    open(name, { attributes }) {
      step(name, 1)
      const draft = open.at(-1)
      if (name === 'p') open.push({ words: '', heading: false, struck: [], runs: 0 })
      else if (name === 'pStyle' && draft) draft.heading = headings.has(attributes.get('val') ?? '')
      else if (name === 'r') struck = hidden = false
      else if (!draft?.runs) return null
      else if (name === 'strike' || name === 'dstrike') struck ||= isOn(attributes)
      else if (name === 'vanish') hidden = isOn(attributes)
      else add(CHARACTERS[name] ?? '')
      return null
    },
    close(name) {
      step(name, -1)
      if (name === 'p') whole.push(open.pop() as Draft)
    },
    words(words) {
      if (inText > 0) add(words)
    },
    entity(character) {
      if (inText > 0) add(character)
    },
    cdata(words) {
      if (inText > 0) add(words)
    },
  }
  const parser = create(events, XML_RULES)
  for await (const piece of document) {
    parser.write(piece)
    yield* whole.splice(0)
  }
  parser.end()
  yield* whole
}
