import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from '../source/yaml.ts'
import type { TopicMistake, TopicText } from './topic-file.ts'
import { DEEPEST, tooDeepAt } from './yaml-depth.ts'

/** A document as nodes, which know their places; aliases stay unread, so that no bomb can go off. */
export interface YamlFile {
  readonly root: Node | null
  readonly placeOf: (node: unknown) => { line: number; column: number }
  /** Notes a mistake at a node. */
  readonly blame: (node: unknown, problem: string) => void
  readonly mistakes: TopicMistake[]
  /** True where the text is no YAML: there is no root, and nothing more to be said of it. */
  readonly broken: boolean
}

type YamlError = ReturnType<typeof parseDocument>['errors' | 'warnings'][number]
type PlaceAt = (offset: number) => { line: number; column: number }

/** Of errors that leave the document as it is. Behind any other, the rest is noise. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands above already',
  MULTIPLE_DOCS: 'a second document begins here; a file of topics is one: take out the "---"',
}

const problemOf = ({ code, message }: YamlError): string =>
  OWN_WORDS[code] ?? (message.split('\n')[0] ?? '').replace(/ at line \d.*$/, '')

interface Fault {
  readonly line: number
  readonly column: number
  readonly problem: string
}

/** The root of a text, and its faults: all of them where it can be read, else the first. */
function parsed(text: string, placeAt: PlaceAt, lineCounter: LineCounter): { root: Node | null; faults: Fault[] } {
  const deep = tooDeepAt(text)
  if (deep) return { root: null, faults: [{ ...deep, problem: `the file is nested deeper than ${DEEPEST} levels` }] }
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, logLevel: 'error' })
  const faultOf = (error: YamlError): Fault => ({ ...placeAt(error.pos[0]), problem: problemOf(error) })
  const syntax = document.errors.find(({ code }) => !(code in OWN_WORDS))
  if (syntax) return { root: null, faults: [faultOf(syntax)] }
  const faults = [...document.errors, ...document.warnings].map(faultOf)
  return { root: document.contents as Node | null, faults }
}

/** Parses YAML; what is no YAML is among the mistakes. */
export function openYaml({ path, text }: TopicText): YamlFile {
  const counter = new LineCounter()
  const placeAt: PlaceAt = offset => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const { root, faults } = parsed(text, placeAt, counter)
  const mistakes: TopicMistake[] = faults.map(fault => ({ path, ...fault }))
  const placeOf = (node: unknown) => placeAt((node as Node | null)?.range?.[0] ?? 0)
  const blame = (node: unknown, problem: string): void => {
    // Whatever is missing there, this is why.
    const own = isAlias(node) ? `the alias "*${node.source}" is not read; write out what it stands for` : problem
    mistakes.push({ path, ...placeOf(node), problem: own })
  }
  return { root, placeOf, blame, mistakes, broken: root === null && faults.length > 0 }
}

/** The words of a scalar as they are written: `1267` and `true` are words, too. */
export function wordsOf(node: unknown): string | null {
  if (!isScalar(node)) return null
  if (typeof node.value === 'string') return node.value
  return node.value === null ? null : (node.source ?? String(node.value))
}

/** True for a value that is empty or written as null. */
export const isNull = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null)

/** The key of a pair, as words. */
export const keyOf = (pair: Pair): string => wordsOf(pair.key) ?? ''

/** The items of a list; a single scalar is a list of one. */
export const itemsOf = (node: unknown): unknown[] | null =>
  isSeq(node) ? node.items : isScalar(node) && node.value !== null ? [node] : null

/** The pairs of a mapping. */
export const pairsOf = (node: unknown): Pair[] | null => (isMap(node) ? (node as YAMLMap).items : null)
