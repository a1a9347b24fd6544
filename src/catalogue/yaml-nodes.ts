import {
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

/** A document as nodes, which know their places; aliases stay unread, so that no bomb can go off. */
export interface YamlFile {
  readonly root: Node | null
  readonly placeOf: (node: unknown) => { line: number; column: number }
  /** Notes a mistake at a node. */
  readonly blame: (node: unknown, problem: string) => void
  readonly mistakes: TopicMistake[]
}

/** Parses YAML; what is no YAML is among the mistakes. */
export function openYaml({ path, text }: TopicText): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, logLevel: 'silent' })
  const mistakes: TopicMistake[] = []
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const placeOf = (node: unknown) => placeAt((node as Node | null)?.range?.[0] ?? 0)
  const blame = (node: unknown, problem: string): void => {
    mistakes.push({ path, ...placeOf(node), problem })
  }
  for (const { pos, message } of [...document.errors, ...document.warnings])
    mistakes.push({ path, ...placeAt(pos[0]), problem: (message.split('\n')[0] ?? '').replace(/ at line \d.*$/, '') })
  return { root: document.contents as Node | null, placeOf, blame, mistakes }
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
