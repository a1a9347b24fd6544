type TokenizerClass = typeof import('./html-parser.ts').Tokenizer
type Callbacks = ConstructorParameters<TokenizerClass>[1]

export type Attributes = ReadonlyMap<string, string>

/**
 * What a run of markup says, in order, with offsets into all that was written. Every element that opens also closes;
 * what `open` returns is kept and handed to `close`. XML names come without prefix: `w:p` is `p`.
 */
export interface MarkupEvents<Kept> {
  open(name: string, element: { attributes: Attributes; at: number }): Kept
  close(name: string, element: { kept: Kept; at: number }): void
  /** Words that stand in the source as such. */
  words(words: string, at: number): void
  /** A character that stands there as an entity. */
  entity(character: string, at: number): void
  /** A section of CDATA; in HTML there is none. */
  cdata(words: string, at: number): void
}

/** What a browser does when an element opens directly inside of one that cannot hold it. */
export interface MarkupRules {
  readonly xml: boolean
  readonly isVoid: (name: string) => boolean
  readonly closedBy: (name: string, open: string) => boolean
}

export const XML_RULES: MarkupRules = { xml: true, isVoid: () => false, closedBy: () => false }

/** Reads markup, in one piece or in several. */
export interface MarkupParser {
  write(chunk: string): void
  end(): void
}

const NO_ATTRIBUTES: Attributes = new Map()

/** The open elements, innermost last. A closing tag that closes nothing costs nothing, however many are open. */
function createStack<Kept>(events: MarkupEvents<Kept>) {
  // Two plain lists and one string for each name: a page may open two million elements and close none.
  const open: { readonly name: string; count: number }[] = []
  const keeps: Kept[] = []
  const byName = new Map<string, { readonly name: string; count: number }>()
  const pop = (at: number): string => {
    const element = open.pop() as { readonly name: string; count: number }
    element.count--
    events.close(element.name, { kept: keeps.pop() as Kept, at })
    return element.name
  }
  return {
    top: () => open.at(-1)?.name,
    push(name: string, place: { attributes: Attributes; at: number }): void {
      const element = byName.get(name) ?? { name, count: 0 }
      if (element.count++ === 0) byName.set(name, element)
      open.push(element)
      keeps.push(events.open(name, place))
    },
    pop,
    close(name: string, at: number): boolean {
      if (!byName.get(name)?.count) return false
      while (pop(at) !== name);
      return true
    },
  }
}

/** Loads the parser. */
export async function loadMarkup() {
  const { Tokenizer } = await import('./html-parser.ts')
  return <Kept>(events: MarkupEvents<Kept>, rules: MarkupRules): MarkupParser =>
    createParser(Tokenizer, { events, rules })
}

export type CreateMarkupParser = Awaited<ReturnType<typeof loadMarkup>>

function createParser<Kept>(
  Tokenizer: TokenizerClass,
  { events, rules }: { events: MarkupEvents<Kept>; rules: MarkupRules },
): MarkupParser {
  const stack = createStack(events)
  // What was written and may still be asked for; `from` is the offset at which it begins.
  let held = ''
  let from = 0
  let done = 0
  let name = ''
  let opensAt = 0
  let attributes: Map<string, string> | null = null
  let attribute = ''
  let value = ''

  const slice = (start: number, end: number): string => held.slice(start - from, end - from)
  const nameIn = (start: number, end: number): string =>
    rules.xml ? slice(start, end).replace(/^[^:]*:/, '') : slice(start, end).toLowerCase()
  const open = (): void => {
    while (rules.closedBy(name, stack.top() ?? '')) stack.pop(opensAt)
    stack.push(name, { attributes: attributes ?? NO_ATTRIBUTES, at: opensAt })
    if (rules.isVoid(name)) stack.pop(opensAt)
  }

  const callbacks: Callbacks = {
    onopentagname(start, end) {
      name = nameIn(start, end)
      opensAt = start - 1
      attributes = null
    },
    onattribname(start, end) {
      attribute = nameIn(start, end)
      value = ''
    },
    onattribdata(start, end) {
      value += slice(start, end)
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      attributes ??= new Map()
      if (!attributes.has(attribute)) attributes.set(attribute, value)
    },
    onopentagend(end) {
      open()
      done = end + 1
    },
    onselfclosingtag(end) {
      open()
      if (!rules.isVoid(name)) stack.pop(opensAt)
      done = end + 1
    },
    onclosetag(start, end) {
      const closed = nameIn(start, end)
      const at = done
      // `</p>` and `</br>` alone are an element of their own in a browser.
      if (!stack.close(closed, at) && !rules.xml && (closed === 'p' || closed === 'br')) {
        stack.push(closed, { attributes: NO_ATTRIBUTES, at })
        stack.pop(at)
      }
      done = end
    },
    ontext(start, end) {
      events.words(slice(start, end), start)
      done = end
    },
    ontextentity(codePoint, end) {
      events.entity(String.fromCodePoint(codePoint), done)
      done = end
    },
    oncdata(start, end, tail) {
      if (rules.xml) events.cdata(slice(start, end - tail), start)
      done = end + 1
    },
    oncomment(_start, end) {
      done = end + 1
    },
    ondeclaration(_start, end) {
      done = end + 1
    },
    onprocessinginstruction(_start, end) {
      done = end + 1
    },
    onend() {
      while (stack.top() !== undefined) stack.pop(done)
    },
  }
  const tokenizer = new Tokenizer({ xmlMode: rules.xml, decodeEntities: true }, callbacks)
  return {
    write(chunk) {
      held = held.slice(done - from) + chunk
      from = done
      tokenizer.write(chunk)
    },
    end() {
      tokenizer.end()
    },
  }
}
