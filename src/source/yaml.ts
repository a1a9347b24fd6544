/** The one door to the YAML parser; loaded only for front matter that needs it, and for files of topics. */
export {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  parse,
  parseDocument,
  type YAMLMap,
} from 'yaml'
