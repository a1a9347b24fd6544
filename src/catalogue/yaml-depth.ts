import { Lexer, LineCounter, Parser } from '../source/yaml.ts'

/** How deep a file of topics may be nested; what reads it goes down level by level. */
export const DEEPEST = 100

/**
 * Where a text goes deeper than that, or null. Asked before it is parsed: a few thousand levels are more than the stack
 * holds, and on what is left of it the program may die of any regular expression.
 */
export function tooDeepAt(text: string): { line: number; column: number } | null {
  const counter = new LineCounter()
  counter.addNewLine(0)
  const parser = new Parser(counter.addNewLine)
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    // The document itself is the first of the stack.
    if (parser.stack.length > DEEPEST + 1) {
      const { line, col } = counter.linePos(parser.offset)
      return { line, column: col }
    }
  }
  return null
}
