/** The one door to the YAML parser; loaded only for front matter that needs it, and for files of topics. */
export { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parse, parseDocument, type YAMLMap } from 'yaml'
